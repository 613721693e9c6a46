// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: GroupProgrammeExtension
Id: group.programme
Title: "Programme"
Description: "Le programme dans lequel le groupe se réunit."
Context: Group
* insert English(title, [["Programme"]])
* insert English(description, [["The programme within which the group meets."]])
* . ^short = "Programme"
* . ^definition = "Le programme dans lequel le groupe se réunit. / The programme within which the group meets."
* value[x] 1..1
* value[x] only Reference(Basic)

Extension: GroupModelExtension
Id: group.model
Title: "Parcours type"
Description: "Le parcours type que le groupe suit."
Context: Group
* insert English(title, [["Pathway model"]])
* insert English(description, [["The pathway model that the group follows."]])
* . ^short = "Parcours type / Pathway model"
* . ^definition = "Le parcours type que le groupe suit. / The pathway model that the group follows."
* value[x] 1..1
* value[x] only Reference(PlanDefinition)

Extension: GroupPublicsExtension
Id: group.publics
Title: "Publics"
Description: "À qui le groupe s’adresse, comme les jeunes ou les habitants des quartiers prioritaires."
Context: Group
* insert English(title, [["Populations"]])
* insert English(description, [["Whom the group is for, such as young people or inhabitants of priority neighbourhoods."]])
* . ^short = "Publics / Populations"
* . ^definition = "À qui le groupe s’adresse, comme les jeunes ou les habitants des quartiers prioritaires. / Whom the group is for, such as young people or inhabitants of priority neighbourhoods."
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from PublicVS (preferred)

Extension: GroupSizeExtension
Id: group.size
Title: "Effectif"
Description: "Le nombre de personnes du groupe ; un nombre approché, comme une dizaine, se dit tel."
Context: Group
* insert English(title, [["Size"]])
* insert English(description, [["The number of people in the group; an approximate number, such as about ten, is said to be one."]])
* . ^short = "Effectif / Size"
* . ^definition = "Le nombre de personnes du groupe ; un nombre approché, comme une dizaine, se dit tel. / The number of people in the group; an approximate number, such as about ten, is said to be one."
* extension contains
    value 0..1 and
    min 0..1 and
    max 0..1 and
    precision 0..1 and
    unit 0..1 and
    verbatim 0..1 and
    $absent named absent 0..1
* extension[value] ^short = "Valeur / Value"
* extension[value] ^definition = "Le chiffre : 10 pour « une dizaine », dont la précision est « environ ». / The figure: 10 for \"about ten\", whose precision is \"about\"."
* extension[value].value[x] 1..1
* extension[value].value[x] only decimal
* extension[min] ^short = "Minimum"
* extension[min] ^definition = "Le plus petit chiffre possible, quand une fourchette est dite. / The smallest figure possible, when a range is stated."
* extension[min].value[x] 1..1
* extension[min].value[x] only decimal
* extension[max] ^short = "Maximum"
* extension[max] ^definition = "Le plus grand chiffre possible, quand une fourchette est dite. / The largest figure possible, when a range is stated."
* extension[max].value[x] 1..1
* extension[max].value[x] only decimal
* extension[precision] ^short = "Précision / Precision"
* extension[precision] ^definition = "Si le chiffre est exact, environ, au moins ou au plus. / Whether the figure is exact, about, at least or at most."
* extension[precision].value[x] 1..1
* extension[precision].value[x] only code
* extension[precision].value[x] from PrecisionVS (required)
* extension[unit] ^short = "Unité / Unit"
* extension[unit] ^definition = "Ce qui est compté ou mesuré, quand le champ ne le dit pas : jours, structures. / What is counted or measured, when the field does not say it: days, structures."
* extension[unit].value[x] 1..1
* extension[unit].value[x] only string
* extension[verbatim] ^short = "Mots du document / Words of the document"
* extension[verbatim] ^definition = "Le chiffre dans les mots du document : « une dizaine ». / The figure in the words of the document: \"une dizaine\"."
* extension[verbatim].value[x] 1..1
* extension[verbatim].value[x] only string

Extension: GroupPeriodExtension
Id: group.period
Title: "Période"
Description: "De quand à quand le groupe existe ; sans fin s’il existe toujours."
Context: Group
* insert English(title, [["Period"]])
* insert English(description, [["From when to when the group exists; without an end when it still does."]])
* . ^short = "Période / Period"
* . ^definition = "De quand à quand le groupe existe ; sans fin s’il existe toujours. / From when to when the group exists; without an end when it still does."
* value[x] 1..1
* value[x] only Period

RuleSet: GroupExtensions
* extension contains
    GroupProgrammeExtension named programme 0..1 MS and
    GroupModelExtension named model 0..1 MS and
    GroupPublicsExtension named publics 0..* MS and
    GroupSizeExtension named size 0..1 MS and
    GroupPeriodExtension named period 0..1 MS
