// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: GoalCategoryCS
Id: goal-category
Title: "Nature du Goal"
Description: "Les codes de la liste « Nature du Goal »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Kind of Goal"]])
* insert English(description, [["The codes of the list \"Kind of Goal\"."]])
* #goal "Objectif"
* #goal ^designation[0].language = #en
* #goal ^designation[0].value = "Goal"
* #expectation "Attente"
* #expectation ^designation[0].language = #en
* #expectation ^designation[0].value = "Expectation"

ValueSet: GoalCategoryVS
Id: goal-category
Title: "Nature du Goal"
Description: "Tous les codes de la liste « Nature du Goal »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Kind of Goal"]])
* insert English(description, [["All the codes of the list \"Kind of Goal\"."]])
* include codes from system GoalCategoryCS
