Profile: ParticipativeAction
Parent: Task
Id: action
Title: "Action"
Description: "Ce qui est fait pour les objectifs d’un accompagnement."
* insert English(title, [["Action"]])
* insert English(description, [["What is done for the goals of a pathway."]])
* insert Part
* insert Identified
* insert ActionExtensions
* insert TaskOfPathway
* insert CodeOf(code, ActionKind, 1)
* description 1..1 MS
* insert StatedPeriod(executionPeriod)
* owner MS
* input MS
* input.type = TaskInputCS#goal
* input.value[x] only Reference(ParticipativeGoal)

Profile: ParticipativeReview
Parent: Task
Id: review
Title: "Bilan"
Description: "Un bilan de l’accompagnement, et sa synthèse."
* insert English(title, [["Review"]])
* insert English(description, [["A review of the pathway, and its summary."]])
* insert Part
* insert Identified
* insert TaskOfPathway
* insert CodeOf(code, ReviewKind, 1)
* executionPeriod 1..1 MS
* executionPeriod.start 1..1 MS
* output ..1 MS
* output.type = TaskOutputCS#summary
* output.value[x] only string

RuleSet: TaskOfPathway
* basedOn 1..1 MS
* basedOn only Reference(ParticipativePathway)
* status MS
* intent = #plan
* intent MS
* code 1..1 MS
* for 1..1 MS
* for only Reference(Patient or ParticipativeGroup)
