// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: ConsentCategoryCS
Id: consent-category
Title: "Objet du consentement"
Description: "Les codes de la liste « Objet du consentement »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Subject of the consent"]])
* insert English(description, [["The codes of the list \"Subject of the consent\"."]])
* #agreement "Accord pour l'accompagnement"
* #agreement ^designation[0].language = #en
* #agreement ^designation[0].value = "Agreement to be accompanied"
* #structure-agreement "Accord de la structure pour l'accompagnement"
* #structure-agreement ^designation[0].language = #en
* #structure-agreement ^designation[0].value = "The structure's agreement to accompany"

ValueSet: ConsentCategoryVS
Id: consent-category
Title: "Objet du consentement"
Description: "Tous les codes de la liste « Objet du consentement »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Subject of the consent"]])
* insert English(description, [["All the codes of the list \"Subject of the consent\"."]])
* include codes from system ConsentCategoryCS
