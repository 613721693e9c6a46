// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: TerritoryKindCS
Id: territory-kind
Title: "Nature du territoire"
Description: "Les codes de la liste « Nature du territoire »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Kind of territory"]])
* insert English(description, [["The codes of the list \"Kind of territory\"."]])
* #commune "Commune"
* #commune ^designation[0].language = #en
* #commune ^designation[0].value = "Municipality"
* #quartier "Quartier"
* #quartier ^designation[0].language = #en
* #quartier ^designation[0].value = "Neighbourhood"
* #qpv "Quartier prioritaire de la politique de la ville"
* #qpv ^designation[0].language = #en
* #qpv ^designation[0].value = "Priority neighbourhood of urban policy"
* #iris "IRIS"
* #iris ^designation[0].language = #en
* #iris ^designation[0].value = "IRIS statistical area"
* #departement "Département"
* #departement ^designation[0].language = #en
* #departement ^designation[0].value = "Département"
* #region "Région"
* #region ^designation[0].language = #en
* #region ^designation[0].value = "Région"
* #pays "Pays"
* #pays ^designation[0].language = #en
* #pays ^designation[0].value = "Country"

ValueSet: TerritoryKindVS
Id: territory-kind
Title: "Nature du territoire"
Description: "Tous les codes de la liste « Nature du territoire »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Kind of territory"]])
* insert English(description, [["All the codes of the list \"Kind of territory\"."]])
* include codes from system TerritoryKindCS
