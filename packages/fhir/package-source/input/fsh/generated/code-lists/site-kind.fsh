// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: SiteKindCS
Id: site-kind
Title: "Nature du site"
Description: "Les codes de la liste « Nature du site »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Kind of site"]])
* insert English(description, [["The codes of the list \"Kind of site\"."]])
* #main "Site principal"
* #main ^designation[0].language = #en
* #main ^designation[0].value = "Main site"
* #antenna "Antenne"
* #antenna ^designation[0].language = #en
* #antenna ^designation[0].value = "Antenna"
* #other "Autre"
* #other ^designation[0].language = #en
* #other ^designation[0].value = "Other"

ValueSet: SiteKindVS
Id: site-kind
Title: "Nature du site"
Description: "Tous les codes de la liste « Nature du site »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Kind of site"]])
* insert English(description, [["All the codes of the list \"Kind of site\"."]])
* include codes from system SiteKindCS
