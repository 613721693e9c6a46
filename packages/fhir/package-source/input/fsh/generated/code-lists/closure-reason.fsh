// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: ClosureReasonCS
Id: closure-reason
Title: "Motif de fin d’accompagnement"
Description: "Les codes de la liste « Motif de fin d’accompagnement »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Reason for the end of the accompaniment"]])
* insert English(description, [["The codes of the list \"Reason for the end of the accompaniment\"."]])
* #goals-achieved "Objectifs atteints"
* #goals-achieved ^designation[0].language = #en
* #goals-achieved ^designation[0].value = "Goals achieved"
* #handover "Relais passé à une autre structure"
* #handover ^designation[0].language = #en
* #handover ^designation[0].value = "Handed over to another structure"
* #person-decision "Décision de la personne"
* #person-decision ^designation[0].language = #en
* #person-decision ^designation[0].value = "The person's decision"
* #structure-decision "Décision de la structure"
* #structure-decision ^designation[0].language = #en
* #structure-decision ^designation[0].value = "The structure's decision"
* #lost-to-follow-up "Perdu de vue"
* #lost-to-follow-up ^designation[0].language = #en
* #lost-to-follow-up ^designation[0].value = "Lost to follow-up"
* #removal "Déménagement"
* #removal ^designation[0].language = #en
* #removal ^designation[0].value = "Moved away"
* #death "Décès"
* #death ^designation[0].language = #en
* #death ^designation[0].value = "Death"
* #other "Autre"
* #other ^designation[0].language = #en
* #other ^designation[0].value = "Other"

ValueSet: ClosureReasonVS
Id: closure-reason
Title: "Motif de fin d’accompagnement"
Description: "Tous les codes de la liste « Motif de fin d’accompagnement »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Reason for the end of the accompaniment"]])
* insert English(description, [["All the codes of the list \"Reason for the end of the accompaniment\"."]])
* include codes from system ClosureReasonCS
