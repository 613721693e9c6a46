// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: ReviewKindCS
Id: review-kind
Title: "Nature du bilan"
Description: "Les codes de la liste « Nature du bilan »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Kind of review"]])
* insert English(description, [["The codes of the list \"Kind of review\"."]])
* #partial "Partiel"
* #partial ^designation[0].language = #en
* #partial ^designation[0].value = "Partial"
* #intermediate "Intermédiaire"
* #intermediate ^designation[0].language = #en
* #intermediate ^designation[0].value = "Intermediate"
* #final "Final"
* #final ^designation[0].language = #en
* #final ^designation[0].value = "Final"

ValueSet: ReviewKindVS
Id: review-kind
Title: "Nature du bilan"
Description: "Tous les codes de la liste « Nature du bilan »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Kind of review"]])
* insert English(description, [["All the codes of the list \"Kind of review\"."]])
* include codes from system ReviewKindCS
