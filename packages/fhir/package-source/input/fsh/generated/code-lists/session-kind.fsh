// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: SessionKindCS
Id: session-kind
Title: "Nature de la séance"
Description: "Les codes de la liste « Nature de la séance »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Kind of session"]])
* insert English(description, [["The codes of the list \"Kind of session\"."]])
* #workshop "Atelier collectif"
* #workshop ^designation[0].language = #en
* #workshop ^designation[0].value = "Workshop"
* #health-check "Matinée de bilan de santé"
* #health-check ^designation[0].language = #en
* #health-check ^designation[0].value = "Health-check morning"
* #shared-meal "Repas partagé"
* #shared-meal ^designation[0].language = #en
* #shared-meal ^designation[0].value = "Shared meal"
* #partners-meeting "Réunion de partenaires"
* #partners-meeting ^designation[0].language = #en
* #partners-meeting ^designation[0].value = "Partners' meeting"
* #discussion-space "Espace de parole"
* #discussion-space ^designation[0].language = #en
* #discussion-space ^designation[0].value = "Discussion space"
* #training "Formation"
* #training ^designation[0].language = #en
* #training ^designation[0].value = "Training"
* #national-meeting "Rencontre nationale"
* #national-meeting ^designation[0].language = #en
* #national-meeting ^designation[0].value = "National meeting"
* #seminar "Séminaire"
* #seminar ^designation[0].language = #en
* #seminar ^designation[0].value = "Seminar"
* #other "Autre"
* #other ^designation[0].language = #en
* #other ^designation[0].value = "Other"

ValueSet: SessionKindVS
Id: session-kind
Title: "Nature de la séance"
Description: "Tous les codes de la liste « Nature de la séance »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Kind of session"]])
* insert English(description, [["All the codes of the list \"Kind of session\"."]])
* include codes from system SessionKindCS
