// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: FigureValueExtension
Id: figure.value
Title: "Valeur"
Description: "Le chiffre, dans l’unité de l’indicateur ; vide s’il est masqué."
Context: MeasureReport.group, MeasureReport.group.stratifier.stratum
* insert English(title, [["Value"]])
* insert English(description, [["The figure, in the unit of the indicator; empty when it is hidden."]])
* . ^short = "Valeur / Value"
* . ^definition = "Le chiffre, dans l’unité de l’indicateur ; vide s’il est masqué. / The figure, in the unit of the indicator; empty when it is hidden."
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

Extension: FigureNumeratorExtension
Id: figure.numerator
Title: "Numérateur"
Description: "Combien répondent au critère, pour une proportion ; ce qui est divisé, avec son unité, pour un rapport."
Context: MeasureReport.group, MeasureReport.group.stratifier.stratum
* insert English(title, [["Numerator"]])
* insert English(description, [["How many meet the criterion, for a proportion; what is divided, with its unit, for a ratio."]])
* . ^short = "Numérateur / Numerator"
* . ^definition = "Combien répondent au critère, pour une proportion ; ce qui est divisé, avec son unité, pour un rapport. / How many meet the criterion, for a proportion; what is divided, with its unit, for a ratio."
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

Extension: FigureDenominatorExtension
Id: figure.denominator
Title: "Dénominateur"
Description: "Sur combien la proportion est calculée, jamais moins que le numérateur ; pour un rapport, ce par quoi il divise, avec son unité."
Context: MeasureReport.group, MeasureReport.group.stratifier.stratum
* insert English(title, [["Denominator"]])
* insert English(description, [["Out of how many the proportion is computed, never less than the numerator; for a ratio, what it divides by, with its unit."]])
* . ^short = "Dénominateur / Denominator"
* . ^definition = "Sur combien la proportion est calculée, jamais moins que le numérateur ; pour un rapport, ce par quoi il divise, avec son unité. / Out of how many the proportion is computed, never less than the numerator; for a ratio, what it divides by, with its unit."
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

RuleSet: FigureExtensions
* group.extension contains
    FigureValueExtension named value 0..1 MS and
    FigureNumeratorExtension named numerator 0..1 MS and
    FigureDenominatorExtension named denominator 0..1 MS
* group.stratifier.stratum.extension contains
    FigureValueExtension named value 0..1 MS and
    FigureNumeratorExtension named numerator 0..1 MS and
    FigureDenominatorExtension named denominator 0..1 MS
