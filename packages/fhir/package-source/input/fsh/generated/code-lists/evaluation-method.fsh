// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: EvaluationMethodCS
Id: evaluation-method
Title: "Méthode d’évaluation"
Description: "Les codes de la liste « Méthode d’évaluation »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Method of evaluation"]])
* insert English(description, [["The codes of the list \"Method of evaluation\"."]])
* #quantitative "Quantitative"
* #quantitative ^designation[0].language = #en
* #quantitative ^designation[0].value = "Quantitative"
* #qualitative "Qualitative"
* #qualitative ^designation[0].language = #en
* #qualitative ^designation[0].value = "Qualitative"

ValueSet: EvaluationMethodVS
Id: evaluation-method
Title: "Méthode d’évaluation"
Description: "Tous les codes de la liste « Méthode d’évaluation »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Method of evaluation"]])
* insert English(description, [["All the codes of the list \"Method of evaluation\"."]])
* include codes from system EvaluationMethodCS
