Profile: ParticipativeAssessment
Parent: QuestionnaireResponse
Id: assessment
Title: "Évaluation d’une personne"
Description: "Les réponses d’une personne à un instrument : EPICES, ou la fiche de situation."
* insert English(title, [["Assessment of a person"]])
* insert English(description, [["The answers of a person to an instrument: EPICES, or the situation sheet."]])
* insert Carrier
* identifier 1..1 MS
* identifier.system 1..1 MS
* identifier.value 1..1 MS
* basedOn ..1 MS
* basedOn only Reference(ParticipativePathway)
* questionnaire 1..1 MS
* status MS
* subject 1..1 MS
* subject only Reference(Patient)
* authored 1..1 MS
* item MS
