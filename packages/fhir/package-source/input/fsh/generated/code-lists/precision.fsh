// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: PrecisionCS
Id: precision
Title: "Précision d’un chiffre"
Description: "Les codes de la liste « Précision d’un chiffre »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Precision of a figure"]])
* insert English(description, [["The codes of the list \"Precision of a figure\"."]])
* #exact "Exact"
* #exact ^designation[0].language = #en
* #exact ^designation[0].value = "Exact"
* #approximate "Environ"
* #approximate ^designation[0].language = #en
* #approximate ^designation[0].value = "About"
* #at-least "Au moins"
* #at-least ^designation[0].language = #en
* #at-least ^designation[0].value = "At least"
* #at-most "Au plus"
* #at-most ^designation[0].language = #en
* #at-most ^designation[0].value = "At most"

ValueSet: PrecisionVS
Id: precision
Title: "Précision d’un chiffre"
Description: "Tous les codes de la liste « Précision d’un chiffre »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Precision of a figure"]])
* insert English(description, [["All the codes of the list \"Precision of a figure\"."]])
* include codes from system PrecisionCS
