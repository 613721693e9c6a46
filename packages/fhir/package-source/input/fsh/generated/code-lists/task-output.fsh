// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: TaskOutputCS
Id: task-output
Title: "Résultat d'une tâche"
Description: "Les codes de la liste « Résultat d'une tâche »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Output of a task"]])
* insert English(description, [["The codes of the list \"Output of a task\"."]])
* #summary "Synthèse du bilan"
* #summary ^designation[0].language = #en
* #summary ^designation[0].value = "Summary of the review"

ValueSet: TaskOutputVS
Id: task-output
Title: "Résultat d'une tâche"
Description: "Tous les codes de la liste « Résultat d'une tâche »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Output of a task"]])
* insert English(description, [["All the codes of the list \"Output of a task\"."]])
* include codes from system TaskOutputCS
