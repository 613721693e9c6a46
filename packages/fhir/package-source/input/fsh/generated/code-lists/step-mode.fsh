// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: StepModeCS
Id: step-mode
Title: "Mode de l’étape"
Description: "Les codes de la liste « Mode de l’étape »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Mode of the step"]])
* insert English(description, [["The codes of the list \"Mode of the step\"."]])
* #individual "Individuel"
* #individual ^designation[0].language = #en
* #individual ^designation[0].value = "Individual"
* #collective "Collectif"
* #collective ^designation[0].language = #en
* #collective ^designation[0].value = "Collective"
* #both "Individuel et collectif"
* #both ^designation[0].language = #en
* #both ^designation[0].value = "Individual and collective"

ValueSet: StepModeVS
Id: step-mode
Title: "Mode de l’étape"
Description: "Tous les codes de la liste « Mode de l’étape »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Mode of the step"]])
* insert English(description, [["All the codes of the list \"Mode of the step\"."]])
* include codes from system StepModeCS
