// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: IndicatorUnitCS
Id: indicator-unit
Title: "Unité d’un indicateur"
Description: "Les codes de la liste « Unité d’un indicateur »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Unit of an indicator"]])
* insert English(description, [["The codes of the list \"Unit of an indicator\"."]])
* #pathways "accompagnements"
* #pathways ^designation[0].language = #en
* #pathways ^designation[0].value = "pathways"
* #people "personnes"
* #people ^designation[0].language = #en
* #people ^designation[0].value = "people"
* #contacts "contacts"
* #contacts ^designation[0].language = #en
* #contacts ^designation[0].value = "contacts"
* #days "jours"
* #days ^designation[0].language = #en
* #days ^designation[0].value = "days"
* #percent "%"
* #percent ^designation[0].language = #en
* #percent ^designation[0].value = "%"
* #points "points"
* #points ^designation[0].language = #en
* #points ^designation[0].value = "points"
* #hours "heures"
* #hours ^designation[0].language = #en
* #hours ^designation[0].value = "hours"
* #euros "euros"
* #euros ^designation[0].language = #en
* #euros ^designation[0].value = "euros"
* #fte "équivalents temps plein"
* #fte ^designation[0].language = #en
* #fte ^designation[0].value = "full-time equivalents"
* #sessions "séances"
* #sessions ^designation[0].language = #en
* #sessions ^designation[0].value = "sessions"
* #attendances "présences"
* #attendances ^designation[0].language = #en
* #attendances ^designation[0].value = "attendances"
* #engagements "engagements"
* #engagements ^designation[0].language = #en
* #engagements ^designation[0].value = "engagements"
* #actions "actions"
* #actions ^designation[0].language = #en
* #actions ^designation[0].value = "actions"
* #processes "démarches"
* #processes ^designation[0].language = #en
* #processes ^designation[0].value = "processes"
* #structures "structures"
* #structures ^designation[0].language = #en
* #structures ^designation[0].value = "structures"
* #level "niveau"
* #level ^designation[0].language = #en
* #level ^designation[0].value = "level"

ValueSet: IndicatorUnitVS
Id: indicator-unit
Title: "Unité d’un indicateur"
Description: "Tous les codes de la liste « Unité d’un indicateur »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Unit of an indicator"]])
* insert English(description, [["All the codes of the list \"Unit of an indicator\"."]])
* include codes from system IndicatorUnitCS
