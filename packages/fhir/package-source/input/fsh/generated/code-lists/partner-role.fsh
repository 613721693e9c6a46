// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: PartnerRoleCS
Id: partner-role
Title: "Rôle du partenaire"
Description: "Les codes de la liste « Rôle du partenaire »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Role of a partner"]])
* insert English(description, [["The codes of the list \"Role of a partner\"."]])
* #projets "Projets"
* #projets ^designation[0].language = #en
* #projets ^designation[0].value = "Projects"
* #participation "Participation"
* #participation ^designation[0].language = #en
* #participation ^designation[0].value = "Participation"
* #financement "Financement"
* #financement ^designation[0].language = #en
* #financement ^designation[0].value = "Funding"
* #animation "Animation"
* #animation ^designation[0].language = #en
* #animation ^designation[0].value = "Facilitation"
* #soutien "Soutien"
* #soutien ^designation[0].language = #en
* #soutien ^designation[0].value = "Support"
* #impulsion "Impulsion"
* #impulsion ^designation[0].language = #en
* #impulsion ^designation[0].value = "Driving force"
* #lieu "Mise à disposition du lieu ou du service"
* #lieu ^designation[0].language = #en
* #lieu ^designation[0].value = "Provision of the place or service"

ValueSet: PartnerRoleVS
Id: partner-role
Title: "Rôle du partenaire"
Description: "Tous les codes de la liste « Rôle du partenaire »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Role of a partner"]])
* insert English(description, [["All the codes of the list \"Role of a partner\"."]])
* include codes from system PartnerRoleCS
