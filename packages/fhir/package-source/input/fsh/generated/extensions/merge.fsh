// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: MergeKeptExtension
Id: merge.kept
Title: "Enregistrement gardé"
Description: "L’enregistrement qui reste."
Context: Basic
* insert English(title, [["Record kept"]])
* insert English(description, [["The record that stays."]])
* . ^short = "Enregistrement gardé / Record kept"
* . ^definition = "L’enregistrement qui reste. / The record that stays."
* value[x] 1..1
* value[x] only Reference(Organization or Patient)

Extension: MergeMergedExtension
Id: merge.merged
Title: "Enregistrement fusionné"
Description: "L’enregistrement qui disparaît dans l’autre, du même type que lui."
Context: Basic
* insert English(title, [["Record merged"]])
* insert English(description, [["The record that goes into the other, of the same type."]])
* . ^short = "Enregistrement fusionné / Record merged"
* . ^definition = "L’enregistrement qui disparaît dans l’autre, du même type que lui. / The record that goes into the other, of the same type."
* value[x] 1..1
* value[x] only Reference(Organization or Patient)

Extension: MergeReasonExtension
Id: merge.reason
Title: "Motif"
Description: "À quoi on a vu que les deux ne font qu’un ; sans nom ni numéro de personne."
Context: Basic
* insert English(title, [["Reason"]])
* insert English(description, [["How the two were seen to be one; without the name or number of a person."]])
* . ^short = "Motif / Reason"
* . ^definition = "À quoi on a vu que les deux ne font qu’un ; sans nom ni numéro de personne. / How the two were seen to be one; without the name or number of a person."
* value[x] 1..1
* value[x] only string

Extension: MergeDateExtension
Id: merge.date
Title: "Date"
Description: "Quand les deux ont été réunis."
Context: Basic
* insert English(title, [["Date"]])
* insert English(description, [["When the two were made one."]])
* . ^short = "Date"
* . ^definition = "Quand les deux ont été réunis. / When the two were made one."
* value[x] 1..1
* value[x] only date

RuleSet: MergeExtensions
* extension contains
    MergeKeptExtension named kept 1..1 MS and
    MergeMergedExtension named merged 1..1 MS and
    MergeReasonExtension named reason 0..1 MS and
    MergeDateExtension named date 1..1 MS
