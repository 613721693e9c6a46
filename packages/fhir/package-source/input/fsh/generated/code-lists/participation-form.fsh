// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: ParticipationFormCS
Id: participation-form
Title: "Forme de participation"
Description: "Les codes de la liste « Forme de participation »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Form of participation"]])
* insert English(description, [["The codes of the list \"Form of participation\"."]])
* #formalised "Formalisée"
* #formalised ^designation[0].language = #en
* #formalised ^designation[0].value = "Formalised"
* #instant "Participation de l’instant"
* #instant ^designation[0].language = #en
* #instant ^designation[0].value = "Participation of the moment"
* #non-formalised "Non formalisée"
* #non-formalised ^designation[0].language = #en
* #non-formalised ^designation[0].value = "Not formalised"

ValueSet: ParticipationFormVS
Id: participation-form
Title: "Forme de participation"
Description: "Tous les codes de la liste « Forme de participation »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Form of participation"]])
* insert English(description, [["All the codes of the list \"Form of participation\"."]])
* include codes from system ParticipationFormCS
