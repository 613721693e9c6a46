// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: ParticipationLevelCS
Id: participation-level
Title: "Niveau de participation"
Description: "Les codes de la liste « Niveau de participation »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Level of participation"]])
* insert English(description, [["The codes of the list \"Level of participation\"."]])
* #information "Information"
* #information ^designation[0].language = #en
* #information ^designation[0].value = "Information"
* #consultation "Consultation"
* #consultation ^designation[0].language = #en
* #consultation ^designation[0].value = "Consultation"
* #concertation "Concertation"
* #concertation ^designation[0].language = #en
* #concertation ^designation[0].value = "Dialogue"
* #co-construction "Co-construction"
* #co-construction ^designation[0].language = #en
* #co-construction ^designation[0].value = "Co-construction"
* #co-decision "Codécision"
* #co-decision ^designation[0].language = #en
* #co-decision ^designation[0].value = "Co-decision"
* #self-management "Autogestion"
* #self-management ^designation[0].language = #en
* #self-management ^designation[0].value = "Self-management"

ValueSet: ParticipationLevelVS
Id: participation-level
Title: "Niveau de participation"
Description: "Tous les codes de la liste « Niveau de participation »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Level of participation"]])
* insert English(description, [["All the codes of the list \"Level of participation\"."]])
* include codes from system ParticipationLevelCS
