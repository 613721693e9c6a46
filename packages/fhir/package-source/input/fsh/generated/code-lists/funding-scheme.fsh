// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: FundingSchemeCS
Id: funding-scheme
Title: "Dispositif de financement"
Description: "Les codes de la liste « Dispositif de financement »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Funding scheme"]])
* insert English(description, [["The codes of the list \"Funding scheme\"."]])
* #fir "Fonds d’intervention régional"
* #fir ^designation[0].language = #en
* #fir ^designation[0].value = "Regional intervention fund"
* #asv "Atelier Santé Ville"
* #asv ^designation[0].language = #en
* #asv ^designation[0].value = "City health workshop"
* #appel-a-projets "Appel à projets"
* #appel-a-projets ^designation[0].language = #en
* #appel-a-projets ^designation[0].value = "Call for projects"
* #article-51 "Article 51 de la LFSS 2018"
* #article-51 ^designation[0].language = #en
* #article-51 ^designation[0].value = "Article 51 of the 2018 social security funding act"
* #cls "Contrat local de santé"
* #cls ^designation[0].language = #en
* #cls ^designation[0].value = "Local health contract"

ValueSet: FundingSchemeVS
Id: funding-scheme
Title: "Dispositif de financement"
Description: "Tous les codes de la liste « Dispositif de financement »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Funding scheme"]])
* insert English(description, [["All the codes of the list \"Funding scheme\"."]])
* include codes from system FundingSchemeCS
