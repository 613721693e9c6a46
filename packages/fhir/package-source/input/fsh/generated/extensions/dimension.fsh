// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: DimensionPartitionExtension
Id: dimension.partition
Title: "Sans recoupement"
Description: "Oui si les parts s’additionnent : rien n’est dans deux à la fois."
Context: Measure.group.stratifier
* insert English(title, [["Partition"]])
* insert English(description, [["True when the strata add up: nothing is in two of them."]])
* . ^short = "Sans recoupement / Partition"
* . ^definition = "Oui si les parts s’additionnent : rien n’est dans deux à la fois. / True when the strata add up: nothing is in two of them."
* value[x] 1..1
* value[x] only boolean

RuleSet: DimensionExtensions
* group.stratifier.extension contains
    DimensionPartitionExtension named partition 0..1 MS
