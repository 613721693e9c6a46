// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: RecommendationStatusCS
Id: recommendation-status
Title: "Suite de la préconisation"
Description: "Les codes de la liste « Suite de la préconisation »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Status of the recommendation"]])
* insert English(description, [["The codes of the list \"Status of the recommendation\"."]])
* #proposed "Proposée"
* #proposed ^designation[0].language = #en
* #proposed ^designation[0].value = "Proposed"
* #adopted "Adoptée"
* #adopted ^designation[0].language = #en
* #adopted ^designation[0].value = "Adopted"
* #rejected "Rejetée"
* #rejected ^designation[0].language = #en
* #rejected ^designation[0].value = "Rejected"
* #implemented "Mise en œuvre"
* #implemented ^designation[0].language = #en
* #implemented ^designation[0].value = "Implemented"

ValueSet: RecommendationStatusVS
Id: recommendation-status
Title: "Suite de la préconisation"
Description: "Tous les codes de la liste « Suite de la préconisation »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Status of the recommendation"]])
* insert English(description, [["All the codes of the list \"Status of the recommendation\"."]])
* include codes from system RecommendationStatusCS
