// Generated from the model and the mappers by `pnpm generate`: change those instead.

ValueSet: ActionStatusVS
Id: action-status
Title: "Statut de l’action"
Description: "Où elle en est : demandée (requested), acceptée (accepted), refusée (rejected), en cours (in-progress), suspendue (on-hold), faite (completed), annulée (cancelled) ou tentée sans succès (failed)."
* ^language = #fr
* ^experimental = false
* insert English(title, [["Status of the action"]])
* insert English(description, [["How far it has come: requested, accepted, rejected, in-progress, on-hold, completed, cancelled or failed (tried without success)."]])
* http://hl7.org/fhir/task-status#requested
* http://hl7.org/fhir/task-status#accepted
* http://hl7.org/fhir/task-status#rejected
* http://hl7.org/fhir/task-status#in-progress
* http://hl7.org/fhir/task-status#on-hold
* http://hl7.org/fhir/task-status#completed
* http://hl7.org/fhir/task-status#cancelled
* http://hl7.org/fhir/task-status#failed
