// Generated from the model and the mappers by `pnpm generate`: change those instead.

ValueSet: PathwayStatusVS
Id: pathway-status
Title: "Statut"
Description: "Où en est l’accompagnement : en projet (draft), en cours (active), suspendu (on-hold), interrompu (revoked), terminé (completed) ou inconnu (unknown)."
* ^language = #fr
* ^experimental = false
* insert English(title, [["Status"]])
* insert English(description, [["How far the pathway has come: draft, active, on-hold, revoked (broken off), completed or unknown."]])
* http://hl7.org/fhir/request-status#draft
* http://hl7.org/fhir/request-status#active
* http://hl7.org/fhir/request-status#on-hold
* http://hl7.org/fhir/request-status#revoked
* http://hl7.org/fhir/request-status#completed
* http://hl7.org/fhir/request-status#unknown
