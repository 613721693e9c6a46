// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: MissingReasonCS
Id: missing-reason
Title: "Raison d’une absence"
Description: "Les codes de la liste « Raison d’une absence »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Reason for a missing value"]])
* insert English(description, [["The codes of the list \"Reason for a missing value\"."]])
* #unknown "Inconnu"
* #unknown ^designation[0].language = #en
* #unknown ^designation[0].value = "Unknown"
* #not-asked "Non demandé"
* #not-asked ^designation[0].language = #en
* #not-asked ^designation[0].value = "Not asked"
* #refused "Refus de répondre"
* #refused ^designation[0].language = #en
* #refused ^designation[0].value = "Refused to answer"
* #not-applicable "Sans objet"
* #not-applicable ^designation[0].language = #en
* #not-applicable ^designation[0].value = "Not applicable"

ValueSet: MissingReasonVS
Id: missing-reason
Title: "Raison d’une absence"
Description: "Tous les codes de la liste « Raison d’une absence »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Reason for a missing value"]])
* insert English(description, [["All the codes of the list \"Reason for a missing value\"."]])
* include codes from system MissingReasonCS
