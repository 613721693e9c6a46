// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: NeedDimensionCS
Id: need-dimension
Title: "Dimension du besoin"
Description: "Les codes de la liste « Dimension du besoin »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Dimension of the need"]])
* insert English(description, [["The codes of the list \"Dimension of the need\"."]])
* #medical "Médicale"
* #medical ^designation[0].language = #en
* #medical ^designation[0].value = "Medical"
* #psychological "Psychologique"
* #psychological ^designation[0].language = #en
* #psychological ^designation[0].value = "Psychological"
* #social "Sociale"
* #social ^designation[0].language = #en
* #social ^designation[0].value = "Social"

ValueSet: NeedDimensionVS
Id: need-dimension
Title: "Dimension du besoin"
Description: "Tous les codes de la liste « Dimension du besoin »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Dimension of the need"]])
* insert English(description, [["All the codes of the list \"Dimension of the need\"."]])
* include codes from system NeedDimensionCS
