Profile: ParticipativeIndicatorDefinition
Parent: Measure
Id: indicator-definition
Title: "Définition d’indicateur"
Description: "Un indicateur : ce qu’il compte, de quelle population, et selon quelles dimensions. Ses textes sont en français, avec leur traduction en anglais."
* insert English(title, [["Indicator definition"]])
* insert English(description, [["An indicator: what it counts, of which population, and along which dimensions. Its texts are in French, with their English translation."]])
* insert Carrier
* insert Identified
* insert IndicatorDefinitionExtensions
* insert DimensionExtensions
* language = #fr
* url 1..1 MS
* version 1..1 MS
* name 1..1
* title 1..1 MS
* description 1..1 MS
* status MS
* subject[x] only CodeableConcept
* subject[x] 1..1 MS
* publisher MS
* scoring MS
* improvementNotation MS
* group 1..1 MS
* group.code 1..1 MS
* group.population MS
* group.population.criteria.language.extension contains CriteriaLanguageExtension named language 0..1 MS
* group.stratifier MS
* group.stratifier.code MS
* insert CodeOf(group.stratifier.code, Dimension, 1)
* group.stratifier.component MS
* group.stratifier.component.code 1..1 MS
* insert CodeOf(group.stratifier.component.code, Dimension, 1)
* group.stratifier.component.criteria.language.extension contains CriteriaLanguageExtension named language 0..1 MS

Profile: ParticipativeIndicatorResult
Parent: MeasureReport
Id: indicator-result
Title: "Résultat d’indicateur"
Description: "Un chiffre, calculé ou déclaré, et ses strates. Une petite case est masquée, jamais omise ni mise à zéro."
* insert English(title, [["Indicator result"]])
* insert English(description, [["A figure, computed or declared, and its strata. A small cell is masked, never left out nor set to zero."]])
* insert Carrier
* insert Identified
* insert IndicatorResultExtensions
* insert FigureExtensions
* extension contains IndicatorResultDefinitionHashExtension named definitionHash 0..1 MS
* status MS
* type = #summary
* type MS
* measure MS
* date 1..1 MS
* insert StatedPeriod(period)
* group 1..1 MS
* group.code 1..1 MS
* group.population MS
* group.measureScore MS
* group.stratifier MS
* group.stratifier.code 1..3 MS
* insert CodeOf(group.stratifier.code, Dimension, 1)
* group.stratifier.stratum MS
* group.stratifier.stratum.extension contains StratumPositionExtension named position 1..1 MS
* group.stratifier.stratum.value MS
* group.stratifier.stratum.component MS
* insert CodeOf(group.stratifier.stratum.component.code, Dimension, 1)
