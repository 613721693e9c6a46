Profile: ParticipativeCareTeam
Parent: CareTeam
Id: care-team
Title: "Équipe autour de la personne"
Description: "Les professionnels qui accompagnent la personne, et leur rôle."
* insert English(title, [["Team around the person"]])
* insert English(description, [["The professionals who accompany the person, and their roles."]])
* insert Part
* insert Identified
* insert OfCarePlan
* status MS
* subject 1..1 MS
* subject only Reference(Patient or ParticipativeGroup)
* participant 1..* MS
* participant.role ..1 MS
* participant.member 1..1 MS
* participant.member only Reference(ParticipativeProfessional)
* insert StatedPeriod(participant.period)
