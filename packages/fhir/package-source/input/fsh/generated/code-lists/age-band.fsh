// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: AgeBandCS
Id: age-band
Title: "Tranche d’âge"
Description: "Les codes de la liste « Tranche d’âge »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Age band"]])
* insert English(description, [["The codes of the list \"Age band\"."]])
* #0-15 "Moins de 16 ans"
* #0-15 ^designation[0].language = #en
* #0-15 ^designation[0].value = "Under 16"
* #16-25 "16 à 25 ans"
* #16-25 ^designation[0].language = #en
* #16-25 ^designation[0].value = "16 to 25"
* #26-39 "26 à 39 ans"
* #26-39 ^designation[0].language = #en
* #26-39 ^designation[0].value = "26 to 39"
* #40-59 "40 à 59 ans"
* #40-59 ^designation[0].language = #en
* #40-59 ^designation[0].value = "40 to 59"
* #60-74 "60 à 74 ans"
* #60-74 ^designation[0].language = #en
* #60-74 ^designation[0].value = "60 to 74"
* #75- "75 ans et plus"
* #75- ^designation[0].language = #en
* #75- ^designation[0].value = "75 and over"

ValueSet: AgeBandVS
Id: age-band
Title: "Tranche d’âge"
Description: "Tous les codes de la liste « Tranche d’âge »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Age band"]])
* insert English(description, [["All the codes of the list \"Age band\"."]])
* include codes from system AgeBandCS
