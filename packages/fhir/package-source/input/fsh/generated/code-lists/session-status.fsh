// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: SessionStatusCS
Id: session-status
Title: "État de la séance"
Description: "Les codes de la liste « État de la séance »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Status of the session"]])
* insert English(description, [["The codes of the list \"Status of the session\"."]])
* #planned "Prévue"
* #planned ^designation[0].language = #en
* #planned ^designation[0].value = "Planned"
* #held "Tenue"
* #held ^designation[0].language = #en
* #held ^designation[0].value = "Held"
* #cancelled "Annulée"
* #cancelled ^designation[0].language = #en
* #cancelled ^designation[0].value = "Cancelled"

ValueSet: SessionStatusVS
Id: session-status
Title: "État de la séance"
Description: "Tous les codes de la liste « État de la séance »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Status of the session"]])
* insert English(description, [["All the codes of the list \"Status of the session\"."]])
* include codes from system SessionStatusCS
