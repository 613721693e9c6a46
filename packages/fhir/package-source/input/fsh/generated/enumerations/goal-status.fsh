// Generated from the model and the mappers by `pnpm generate`: change those instead.

ValueSet: GoalStatusVS
Id: goal-status
Title: "Statut de l’objectif"
Description: "Où il en est : proposé (proposed), prévu (planned), accepté (accepted), en cours (active), suspendu (on-hold), terminé (completed), annulé (cancelled) ou rejeté (rejected). S’il est atteint se dit dans le résultat."
* ^language = #fr
* ^experimental = false
* insert English(title, [["Status of the goal"]])
* insert English(description, [["How far it has come: proposed, planned, accepted, active, on-hold, completed, cancelled or rejected. Whether it is achieved is said by the achievement."]])
* http://hl7.org/fhir/goal-status#proposed
* http://hl7.org/fhir/goal-status#planned
* http://hl7.org/fhir/goal-status#accepted
* http://hl7.org/fhir/goal-status#active
* http://hl7.org/fhir/goal-status#on-hold
* http://hl7.org/fhir/goal-status#completed
* http://hl7.org/fhir/goal-status#cancelled
* http://hl7.org/fhir/goal-status#rejected
