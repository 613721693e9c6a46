// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: GoalStatusExtension
Id: goal.status
Title: "Statut de l’objectif"
Description: "Où il en est : proposé (proposed), prévu (planned), accepté (accepted), en cours (active), suspendu (on-hold), terminé (completed), annulé (cancelled) ou rejeté (rejected). S’il est atteint se dit dans le résultat."
Context: Goal
* insert English(title, [["Status of the goal"]])
* insert English(description, [["How far it has come: proposed, planned, accepted, active, on-hold, completed, cancelled or rejected. Whether it is achieved is said by the achievement."]])
* . ^short = "Statut de l’objectif / Status of the goal"
* . ^definition = "Où il en est : proposé (proposed), prévu (planned), accepté (accepted), en cours (active), suspendu (on-hold), terminé (completed), annulé (cancelled) ou rejeté (rejected). S’il est atteint se dit dans le résultat. / How far it has come: proposed, planned, accepted, active, on-hold, completed, cancelled or rejected. Whether it is achieved is said by the achievement."
* value[x] 1..1
* value[x] only code
* value[x] from GoalStatusVS (required)

RuleSet: GoalExtensions
* extension contains
    GoalStatusExtension named status 0..1 MS
