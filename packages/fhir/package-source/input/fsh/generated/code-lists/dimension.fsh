// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: DimensionCS
Id: dimension
Title: "Ventilation"
Description: "Les codes de la liste « Ventilation »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Dimension"]])
* insert English(description, [["The codes of the list \"Dimension\"."]])
* #structure "Structure"
* #structure ^designation[0].language = #en
* #structure ^designation[0].value = "Structure"
* #programme "Programme"
* #programme ^designation[0].language = #en
* #programme ^designation[0].value = "Programme"
* #kind "Nature"
* #kind ^designation[0].language = #en
* #kind ^designation[0].value = "Kind"
* #mode "Mode de contact"
* #mode ^designation[0].language = #en
* #mode ^designation[0].value = "Mode of contact"
* #theme "Thème"
* #theme ^designation[0].language = #en
* #theme ^designation[0].value = "Theme"
* #level "Niveau de participation"
* #level ^designation[0].language = #en
* #level ^designation[0].value = "Level of participation"
* #gender "Genre"
* #gender ^designation[0].language = #en
* #gender ^designation[0].value = "Gender"
* #month "Mois"
* #month ^designation[0].language = #en
* #month ^designation[0].value = "Month"
* #quarter "Trimestre"
* #quarter ^designation[0].language = #en
* #quarter ^designation[0].value = "Quarter"
* #year "Année"
* #year ^designation[0].language = #en
* #year ^designation[0].value = "Year"

ValueSet: DimensionVS
Id: dimension
Title: "Ventilation"
Description: "Tous les codes de la liste « Ventilation »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Dimension"]])
* insert English(description, [["All the codes of the list \"Dimension\"."]])
* include codes from system DimensionCS
