Profile: ParticipativePathwayModel
Parent: PlanDefinition
Id: pathway-model
Title: "Parcours type"
Description: "Les étapes que des accompagnements ou des cycles suivent."
* insert English(title, [["Pathway model"]])
* insert English(description, [["The steps that pathways or series of sessions follow."]])
* insert Carrier
* insert Identified
* insert PathwayModelExtensions
* insert PathwayStepExtensions
* name 1..1
* title 1..1 MS
* status MS
* description MS
* action 1..* MS
* action.title 1..1 MS
* action.description MS
* action.code 1..1 MS
* insert CodeOf(action.code, StepKind, 1)
* action.relatedAction MS
* action.timing[x] only Timing
* action.timing[x] MS
