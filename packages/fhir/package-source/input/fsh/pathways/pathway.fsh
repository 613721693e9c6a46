Profile: ParticipativePathway
Parent: CarePlan
Id: pathway
Title: "Accompagnement"
Description: "L’accompagnement d’une personne ou d’un groupe : ce qui est attendu, visé, fait et évalué. Chaque partie a sa ressource, liée dans les deux sens."
* insert English(title, [["Pathway"]])
* insert English(description, [["The accompaniment of a person or of a group: what is expected, aimed at, done and reviewed. Each part has its resource, linked both ways."]])
* insert Carrier
* insert Identified
* insert PathwayExtensions
* status MS
* intent = #plan
* intent MS
* title MS
* subject MS
* subject only Reference(Patient or ParticipativeGroup)
* insert StatedPeriod(period)
* author 1..1 MS
* author only Reference(ParticipativeStructure)
* careTeam ..1 MS
* careTeam only Reference(ParticipativeCareTeam)
* supportingInfo MS
* goal MS
* goal only Reference(ParticipativeGoal or ParticipativeExpectation)
* activity MS
* activity.reference 1..1 MS
* activity.reference only Reference(ParticipativeNeed or ParticipativeAction or ParticipativeReview)
* activity.detail 0..0
