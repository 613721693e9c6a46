// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: IndicatorResultNatureExtension
Id: indicator-result.nature
Title: "Origine du chiffre"
Description: "Si le chiffre est déclaré par un document (declared) ou calculé à partir d’enregistrements (computed)."
Context: MeasureReport
* insert English(title, [["Nature"]])
* insert English(description, [["Whether the figure is declared by a document (declared) or computed from records (computed)."]])
* . ^short = "Origine du chiffre / Nature"
* . ^definition = "Si le chiffre est déclaré par un document (declared) ou calculé à partir d’enregistrements (computed). / Whether the figure is declared by a document (declared) or computed from records (computed)."
* value[x] 1..1
* value[x] only code
* value[x] from IndicatorResultNatureVS (required)

Extension: IndicatorResultProgrammeExtension
Id: indicator-result.programme
Title: "Programme"
Description: "Le programme dont parle le chiffre."
Context: MeasureReport
* insert English(title, [["Programme"]])
* insert English(description, [["The programme that the figure speaks of."]])
* . ^short = "Programme"
* . ^definition = "Le programme dont parle le chiffre. / The programme that the figure speaks of."
* value[x] 1..1
* value[x] only Reference(Basic)

Extension: IndicatorResultStructuresExtension
Id: indicator-result.structures
Title: "Structures"
Description: "Les structures sur lesquelles porte le chiffre."
Context: MeasureReport
* insert English(title, [["Structures"]])
* insert English(description, [["The structures that the figure covers."]])
* . ^short = "Structures"
* . ^definition = "Les structures sur lesquelles porte le chiffre. / The structures that the figure covers."
* value[x] 1..1
* value[x] only Reference(Organization)

Extension: IndicatorResultAboutExtension
Id: indicator-result.about
Title: "À propos de"
Description: "La séance, la démarche participative, le groupe ou le parcours type dont parle le chiffre."
Context: MeasureReport
* insert English(title, [["About"]])
* insert English(description, [["The session, participatory process, group or pathway model that the figure speaks of."]])
* . ^short = "À propos de / About"
* . ^definition = "La séance, la démarche participative, le groupe ou le parcours type dont parle le chiffre. / The session, participatory process, group or pathway model that the figure speaks of."
* value[x] 1..1
* value[x] only Reference(Appointment or Basic or Encounter or Group or PlanDefinition)

Extension: IndicatorResultTerritoryExtension
Id: indicator-result.territory
Title: "Territoire"
Description: "Le territoire sur lequel porte le chiffre."
Context: MeasureReport
* insert English(title, [["Territory"]])
* insert English(description, [["The territory that the figure covers."]])
* . ^short = "Territoire / Territory"
* . ^definition = "Le territoire sur lequel porte le chiffre. / The territory that the figure covers."
* value[x] 1..1
* value[x] only Reference(Location)

Extension: IndicatorResultThresholdExtension
Id: indicator-result.threshold
Title: "Seuil de publication"
Description: "Le plus petit nombre de personnes qu’une case publiée représente."
Context: MeasureReport
* insert English(title, [["Publication threshold"]])
* insert English(description, [["The smallest number of people that a published cell stands for."]])
* . ^short = "Seuil de publication / Publication threshold"
* . ^definition = "Le plus petit nombre de personnes qu’une case publiée représente. / The smallest number of people that a published cell stands for."
* value[x] 1..1
* value[x] only integer

Extension: IndicatorResultNotesExtension
Id: indicator-result.notes
Title: "Avertissements"
Description: "Ce qu’il faut savoir avant d’utiliser le chiffre."
Context: MeasureReport
* insert English(title, [["Notes"]])
* insert English(description, [["What a reader must know before using the figure."]])
* . ^short = "Avertissements / Notes"
* . ^definition = "Ce qu’il faut savoir avant d’utiliser le chiffre. / What a reader must know before using the figure."
* value[x] 1..1
* value[x] only string

RuleSet: IndicatorResultExtensions
* extension contains
    IndicatorResultNatureExtension named nature 1..1 MS and
    IndicatorResultProgrammeExtension named programme 0..1 MS and
    IndicatorResultStructuresExtension named structures 0..* MS and
    IndicatorResultAboutExtension named about 0..1 MS and
    IndicatorResultTerritoryExtension named territory 0..1 MS and
    IndicatorResultThresholdExtension named threshold 0..1 MS and
    IndicatorResultNotesExtension named notes 0..* MS
