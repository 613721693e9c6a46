// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: TaskInputCS
Id: task-input
Title: "Entrée d'une tâche"
Description: "Les codes de la liste « Entrée d'une tâche »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Input of a task"]])
* insert English(description, [["The codes of the list \"Input of a task\"."]])
* #goal "Objectif servi"
* #goal ^designation[0].language = #en
* #goal ^designation[0].value = "Goal that is served"

ValueSet: TaskInputVS
Id: task-input
Title: "Entrée d'une tâche"
Description: "Tous les codes de la liste « Entrée d'une tâche »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Input of a task"]])
* insert English(description, [["All the codes of the list \"Input of a task\"."]])
* include codes from system TaskInputCS
