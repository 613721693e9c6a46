// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: TombstoneTargetExtension
Id: tombstone.target
Title: "Enregistrement retiré"
Description: "L’enregistrement qui n’est plus."
Context: Basic
* insert English(title, [["Record removed"]])
* insert English(description, [["The record that is gone."]])
* . ^short = "Enregistrement retiré / Record removed"
* . ^definition = "L’enregistrement qui n’est plus. / The record that is gone."
* value[x] 1..1
* value[x] only Reference(Appointment or Basic or CarePlan or DocumentReference or Encounter or Group or Location or Measure or MeasureReport or Organization or OrganizationAffiliation or Patient or PlanDefinition or PractitionerRole or QuestionnaireResponse)

Extension: TombstoneReasonExtension
Id: tombstone.reason
Title: "Motif"
Description: "Pourquoi il est retiré : erreur de saisie, opposition, demande d’effacement, fin de conservation."
Context: Basic
* insert English(title, [["Reason"]])
* insert English(description, [["Why it is removed: entered in error, opposition, request for erasure, end of retention."]])
* . ^short = "Motif / Reason"
* . ^definition = "Pourquoi il est retiré : erreur de saisie, opposition, demande d’effacement, fin de conservation. / Why it is removed: entered in error, opposition, request for erasure, end of retention."
* value[x] 1..1
* value[x] only code
* value[x] from TombstoneReasonVS (required)

Extension: TombstoneDateExtension
Id: tombstone.date
Title: "Date"
Description: "Quand il a été retiré."
Context: Basic
* insert English(title, [["Date"]])
* insert English(description, [["When it was removed."]])
* . ^short = "Date"
* . ^definition = "Quand il a été retiré. / When it was removed."
* value[x] 1..1
* value[x] only date

RuleSet: TombstoneExtensions
* extension contains
    TombstoneTargetExtension named target 1..1 MS and
    TombstoneReasonExtension named reason 1..1 MS and
    TombstoneDateExtension named date 1..1 MS
