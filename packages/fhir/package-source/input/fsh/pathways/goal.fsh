Profile: ParticipativeGoal
Parent: Goal
Id: goal
Title: "Objectif"
Description: "Un objectif convenu avec la personne, et les besoins auxquels il répond."
* insert English(title, [["Goal"]])
* insert English(description, [["A goal that was agreed with the person, and the needs that it answers."]])
* insert Part
* insert Identified
* insert OfCarePlan
* insert GoalExtensions
* lifecycleStatus MS
* achievementStatus MS
* category 1..1 MS
* category = GoalCategoryCS#goal
* description MS
* description.text 1..1 MS
* subject MS
* subject only Reference(Patient or ParticipativeGroup)
* start[x] MS
* target ..1 MS
* target.due[x] only date
* target.due[x] MS
* addresses MS
* addresses only Reference(ParticipativeNeed)

Profile: ParticipativeExpectation
Parent: Goal
Id: expectation
Title: "Attente"
Description: "Ce que la personne, ou son entourage, espère, avant que rien ne soit convenu."
* insert English(title, [["Expectation"]])
* insert English(description, [["What the person, or those around them, hope for, before anything is agreed."]])
* insert Part
* insert Identified
* insert OfCarePlan
* insert ExpectationExtensions
* lifecycleStatus MS
* category 1..1 MS
* category = GoalCategoryCS#expectation
* description MS
* description.text 1..1 MS
* subject MS
* subject only Reference(Patient or ParticipativeGroup)
