// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: GenderCS
Id: gender
Title: "Genre"
Description: "Les codes de la liste « Genre »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Gender"]])
* insert English(description, [["The codes of the list \"Gender\"."]])
* #female "Femme"
* #female ^designation[0].language = #en
* #female ^designation[0].value = "Female"
* #male "Homme"
* #male ^designation[0].language = #en
* #male ^designation[0].value = "Male"
* #other "Autre"
* #other ^designation[0].language = #en
* #other ^designation[0].value = "Other"

ValueSet: GenderVS
Id: gender
Title: "Genre"
Description: "Tous les codes de la liste « Genre »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Gender"]])
* insert English(description, [["All the codes of the list \"Gender\"."]])
* include codes from system GenderCS
