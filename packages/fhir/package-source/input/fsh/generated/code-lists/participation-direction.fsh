// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: ParticipationDirectionCS
Id: participation-direction
Title: "Sens de la participation"
Description: "Les codes de la liste « Sens de la participation »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Direction of participation"]])
* insert English(description, [["The codes of the list \"Direction of participation\"."]])
* #bottom-up "Par le bas"
* #bottom-up ^designation[0].language = #en
* #bottom-up ^designation[0].value = "Bottom-up"
* #top-down "Par le haut"
* #top-down ^designation[0].language = #en
* #top-down ^designation[0].value = "Top-down"

ValueSet: ParticipationDirectionVS
Id: participation-direction
Title: "Sens de la participation"
Description: "Tous les codes de la liste « Sens de la participation »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Direction of participation"]])
* insert English(description, [["All the codes of the list \"Direction of participation\"."]])
* include codes from system ParticipationDirectionCS
