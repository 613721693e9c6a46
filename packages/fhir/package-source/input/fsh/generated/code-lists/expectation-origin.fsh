// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: ExpectationOriginCS
Id: expectation-origin
Title: "Origine de l’attente"
Description: "Les codes de la liste « Origine de l’attente »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Origin of the expectation"]])
* insert English(description, [["The codes of the list \"Origin of the expectation\"."]])
* #person "La personne"
* #person ^designation[0].language = #en
* #person ^designation[0].value = "The person"
* #family "La famille"
* #family ^designation[0].language = #en
* #family ^designation[0].value = "The family"
* #professional "Un professionnel"
* #professional ^designation[0].language = #en
* #professional ^designation[0].value = "A professional"

ValueSet: ExpectationOriginVS
Id: expectation-origin
Title: "Origine de l’attente"
Description: "Tous les codes de la liste « Origine de l’attente »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Origin of the expectation"]])
* insert English(description, [["All the codes of the list \"Origin of the expectation\"."]])
* include codes from system ExpectationOriginCS
