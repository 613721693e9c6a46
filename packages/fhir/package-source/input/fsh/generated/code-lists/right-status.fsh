// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: RightStatusCS
Id: right-status
Title: "État d’un droit"
Description: "Les codes de la liste « État d’un droit »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Status of a right"]])
* insert English(description, [["The codes of the list \"Status of a right\"."]])
* #lacking "Absent"
* #lacking ^designation[0].language = #en
* #lacking ^designation[0].value = "Lacking"
* #eligible "Absent, la personne y a droit"
* #eligible ^designation[0].language = #en
* #eligible ^designation[0].value = "Lacking, the person is entitled to it"
* #obtained "Obtenu"
* #obtained ^designation[0].language = #en
* #obtained ^designation[0].value = "Obtained"
* #renewed "Renouvelé"
* #renewed ^designation[0].language = #en
* #renewed ^designation[0].value = "Renewed"

ValueSet: RightStatusVS
Id: right-status
Title: "État d’un droit"
Description: "Tous les codes de la liste « État d’un droit »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Status of a right"]])
* insert English(description, [["All the codes of the list \"Status of a right\"."]])
* include codes from system RightStatusCS
