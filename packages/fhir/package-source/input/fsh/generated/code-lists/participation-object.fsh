// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: ParticipationObjectCS
Id: participation-object
Title: "Objet de la participation"
Description: "Les codes de la liste « Objet de la participation »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Object of participation"]])
* insert English(description, [["The codes of the list \"Object of participation\"."]])
* #gouvernance "Gouvernance"
* #gouvernance ^designation[0].language = #en
* #gouvernance ^designation[0].value = "Governance"
* #projet-sante "Projet de santé"
* #projet-sante ^designation[0].language = #en
* #projet-sante ^designation[0].value = "Health project"
* #programme-etp "Programme d’éducation thérapeutique du patient"
* #programme-etp ^designation[0].language = #en
* #programme-etp ^designation[0].value = "Therapeutic education programme"
* #action-collective "Action collective"
* #action-collective ^designation[0].language = #en
* #action-collective ^designation[0].value = "Collective action"
* #diagnostic-partage "Diagnostic partagé"
* #diagnostic-partage ^designation[0].language = #en
* #diagnostic-partage ^designation[0].value = "Shared diagnosis"
* #evaluation "Évaluation"
* #evaluation ^designation[0].language = #en
* #evaluation ^designation[0].value = "Evaluation"
* #evenement "Construction d’un événement"
* #evenement ^designation[0].language = #en
* #evenement ^designation[0].value = "Building an event"

ValueSet: ParticipationObjectVS
Id: participation-object
Title: "Objet de la participation"
Description: "Tous les codes de la liste « Objet de la participation »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Object of participation"]])
* insert English(description, [["All the codes of the list \"Object of participation\"."]])
* include codes from system ParticipationObjectCS
