// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: ActionStatusExtension
Id: action.status
Title: "Statut de l’action"
Description: "Où elle en est : demandée (requested), acceptée (accepted), refusée (rejected), en cours (in-progress), suspendue (on-hold), faite (completed), annulée (cancelled) ou tentée sans succès (failed)."
Context: Task
* insert English(title, [["Status of the action"]])
* insert English(description, [["How far it has come: requested, accepted, rejected, in-progress, on-hold, completed, cancelled or failed (tried without success)."]])
* . ^short = "Statut de l’action / Status of the action"
* . ^definition = "Où elle en est : demandée (requested), acceptée (accepted), refusée (rejected), en cours (in-progress), suspendue (on-hold), faite (completed), annulée (cancelled) ou tentée sans succès (failed). / How far it has come: requested, accepted, rejected, in-progress, on-hold, completed, cancelled or failed (tried without success)."
* value[x] 1..1
* value[x] only code
* value[x] from ActionStatusVS (required)

RuleSet: ActionExtensions
* extension contains
    ActionStatusExtension named status 0..1 MS
