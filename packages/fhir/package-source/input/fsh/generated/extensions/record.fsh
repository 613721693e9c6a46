// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: RecordMetaExtension
Id: record.meta
Title: "État de l’enregistrement"
Description: "La version de l’enregistrement, sa date, et s’il tient toujours."
Context: Appointment, Basic, CarePlan, DocumentReference, Encounter, Group, Location, Measure, MeasureReport, Organization, OrganizationAffiliation, Patient, PlanDefinition, PractitionerRole, QuestionnaireResponse
* insert English(title, [["State of the record"]])
* insert English(description, [["The version of the record, its date, and whether it still stands."]])
* . ^short = "État de l’enregistrement / State of the record"
* . ^definition = "La version de l’enregistrement, sa date, et s’il tient toujours. / The version of the record, its date, and whether it still stands."
* extension contains
    version 1..1 and
    recordedAt 1..1 and
    status 1..1
* extension[version] ^short = "Version"
* extension[version] ^definition = "Le numéro de version : 1 pour la première, un de plus à chaque correction. / The number of the version: 1 for the first, one more for each correction."
* extension[version].value[x] 1..1
* extension[version].value[x] only integer
* extension[recordedAt] ^short = "Saisi le / Recorded at"
* extension[recordedAt] ^definition = "Quand cette version a été saisie, en temps universel (UTC) ; ce n’est pas la date des faits. / When this version was recorded, in UTC; this is not when the facts took place."
* extension[recordedAt].value[x] 1..1
* extension[recordedAt].value[x] only instant
* extension[status] ^short = "Statut / Status"
* extension[status] ^definition = "Si l’enregistrement tient (active), s’il a été saisi par erreur (entered-in-error) ou retiré sans être démenti (withdrawn). / Whether the record stands (active), was entered in error (entered-in-error), or ended without being denied (withdrawn)."
* extension[status].value[x] 1..1
* extension[status].value[x] only code
* extension[status].value[x] from RecordMetaStatusVS (required)

Extension: RecordOpenListsExtension
Id: record.openLists
Title: "Listes ouvertes"
Description: "Les listes que la source laisse ouvertes : ce qu’elles contiennent est vrai, et il y a autre chose qui n’est pas nommé."
Context: Appointment, Basic, CarePlan, DocumentReference, Encounter, Group, Location, Measure, MeasureReport, Organization, OrganizationAffiliation, Patient, PlanDefinition, PractitionerRole, QuestionnaireResponse
* insert English(title, [["Open lists"]])
* insert English(description, [["The lists that the source leaves open: what they hold is true, and there is more that was not named."]])
* . ^short = "Listes ouvertes / Open lists"
* . ^definition = "Les listes que la source laisse ouvertes : ce qu’elles contiennent est vrai, et il y a autre chose qui n’est pas nommé. / The lists that the source leaves open: what they hold is true, and there is more that was not named."
* value[x] 1..1
* value[x] only code

RuleSet: RecordExtensions
* extension contains
    RecordMetaExtension named meta 1..1 MS and
    RecordOpenListsExtension named openLists 0..* MS
