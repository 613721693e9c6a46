// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: EvaluationLevelCS
Id: evaluation-level
Title: "Niveau de l’évaluation"
Description: "Les codes de la liste « Niveau de l’évaluation »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Level of the evaluation"]])
* insert English(description, [["The codes of the list \"Level of the evaluation\"."]])
* #national "National"
* #national ^designation[0].language = #en
* #national ^designation[0].value = "National"
* #regional "Régional"
* #regional ^designation[0].language = #en
* #regional ^designation[0].value = "Regional"
* #local "Local"
* #local ^designation[0].language = #en
* #local ^designation[0].value = "Local"

ValueSet: EvaluationLevelVS
Id: evaluation-level
Title: "Niveau de l’évaluation"
Description: "Tous les codes de la liste « Niveau de l’évaluation »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Level of the evaluation"]])
* insert English(description, [["All the codes of the list \"Level of the evaluation\"."]])
* include codes from system EvaluationLevelCS
