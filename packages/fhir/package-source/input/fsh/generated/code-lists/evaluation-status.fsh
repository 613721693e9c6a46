// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: EvaluationStatusCS
Id: evaluation-status
Title: "État de l’évaluation"
Description: "Les codes de la liste « État de l’évaluation »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Status of the evaluation"]])
* insert English(description, [["The codes of the list \"Status of the evaluation\"."]])
* #planned "Prévue"
* #planned ^designation[0].language = #en
* #planned ^designation[0].value = "Planned"
* #in-progress "En cours"
* #in-progress ^designation[0].language = #en
* #in-progress ^designation[0].value = "In progress"
* #completed "Terminée"
* #completed ^designation[0].language = #en
* #completed ^designation[0].value = "Completed"

ValueSet: EvaluationStatusVS
Id: evaluation-status
Title: "État de l’évaluation"
Description: "Tous les codes de la liste « État de l’évaluation »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Status of the evaluation"]])
* insert English(description, [["All the codes of the list \"Status of the evaluation\"."]])
* include codes from system EvaluationStatusCS
