// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: PathwayModelProgrammeExtension
Id: pathway-model.programme
Title: "Programme"
Description: "Le programme auquel le parcours type appartient."
Context: PlanDefinition
* insert English(title, [["Programme"]])
* insert English(description, [["The programme that the pathway model belongs to."]])
* . ^short = "Programme"
* . ^definition = "Le programme auquel le parcours type appartient. / The programme that the pathway model belongs to."
* value[x] 1..1
* value[x] only Reference(Basic)

Extension: PathwayModelPublicsExtension
Id: pathway-model.publics
Title: "Publics"
Description: "À qui le parcours type s’adresse."
Context: PlanDefinition
* insert English(title, [["Populations"]])
* insert English(description, [["Whom the pathway model is for."]])
* . ^short = "Publics / Populations"
* . ^definition = "À qui le parcours type s’adresse. / Whom the pathway model is for."
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from PublicVS (preferred)

Extension: PathwayModelGroupSizeExtension
Id: pathway-model.groupSize
Title: "Taille des groupes"
Description: "Combien de personnes le suivent ensemble, exactement ou à peu près."
Context: PlanDefinition
* insert English(title, [["Group size"]])
* insert English(description, [["How many people go through it together, exactly or about."]])
* . ^short = "Taille des groupes / Group size"
* . ^definition = "Combien de personnes le suivent ensemble, exactement ou à peu près. / How many people go through it together, exactly or about."
* extension contains
    value 0..1 and
    min 0..1 and
    max 0..1 and
    precision 1..1 and
    unit 0..1 and
    verbatim 0..1
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

RuleSet: PathwayModelExtensions
* extension contains
    PathwayModelProgrammeExtension named programme 0..1 MS and
    PathwayModelPublicsExtension named publics 0..* MS and
    PathwayModelGroupSizeExtension named groupSize 0..1 MS
