// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: EvaluationProgrammeExtension
Id: evaluation.programme
Title: "Programme"
Description: "Le programme évalué : un renvoi à son enregistrement."
Context: Basic
* insert English(title, [["Programme"]])
* insert English(description, [["The programme that is evaluated: a reference to its record."]])
* . ^short = "Programme"
* . ^definition = "Le programme évalué : un renvoi à son enregistrement. / The programme that is evaluated: a reference to its record."
* value[x] 1..1
* value[x] only Reference(Basic)

Extension: EvaluationLevelExtension
Id: evaluation.level
Title: "Niveau de l’évaluation"
Description: "National, régional ou local."
Context: Basic
* insert English(title, [["Level of the evaluation"]])
* insert English(description, [["National, regional or local."]])
* . ^short = "Niveau de l’évaluation / Level of the evaluation"
* . ^definition = "National, régional ou local. / National, regional or local."
* value[x] 1..1
* value[x] only code
* value[x] from EvaluationLevelVS (extensible)

Extension: EvaluationStatusExtension
Id: evaluation.status
Title: "Statut"
Description: "Si l’évaluation est prévue, en cours ou terminée."
Context: Basic
* insert English(title, [["Status"]])
* insert English(description, [["Whether the evaluation is planned, in progress or completed."]])
* . ^short = "Statut / Status"
* . ^definition = "Si l’évaluation est prévue, en cours ou terminée. / Whether the evaluation is planned, in progress or completed."
* value[x] 1..1
* value[x] only code
* value[x] from EvaluationStatusVS (extensible)

Extension: EvaluationTitleExtension
Id: evaluation.title
Title: "Intitulé"
Description: "Le nom de l’évaluation."
Context: Basic
* insert English(title, [["Title"]])
* insert English(description, [["The name of the evaluation."]])
* . ^short = "Intitulé / Title"
* . ^definition = "Le nom de l’évaluation. / The name of the evaluation."
* value[x] 1..1
* value[x] only string

Extension: EvaluationCoBuildersExtension
Id: evaluation.coBuilders
Title: "Construite par"
Description: "Qui l’a construite ensemble : des fonctions ou des organismes, comme les usagers ou le porteur."
Context: Basic
* insert English(title, [["Built by"]])
* insert English(description, [["Who built it together: functions or organisations, such as users or the lead."]])
* . ^short = "Construite par / Built by"
* . ^definition = "Qui l’a construite ensemble : des fonctions ou des organismes, comme les usagers ou le porteur. / Who built it together: functions or organisations, such as users or the lead."
* value[x] 1..1
* value[x] only CodeableConcept

Extension: EvaluationCoBuiltExtension
Id: evaluation.coBuilt
Title: "Construit ensemble"
Description: "Ce qu’ils ont construit ensemble, comme les indicateurs."
Context: Basic
* insert English(title, [["Built together"]])
* insert English(description, [["What they built together, such as the indicators."]])
* . ^short = "Construit ensemble / Built together"
* . ^definition = "Ce qu’ils ont construit ensemble, comme les indicateurs. / What they built together, such as the indicators."
* value[x] 1..1
* value[x] only string

Extension: EvaluationMethodsExtension
Id: evaluation.methods
Title: "Méthodes"
Description: "Les données sur lesquelles elle repose : quantitatives, qualitatives, ou les deux."
Context: Basic
* insert English(title, [["Methods"]])
* insert English(description, [["The data that it rests on: quantitative, qualitative, or both."]])
* . ^short = "Méthodes / Methods"
* . ^definition = "Les données sur lesquelles elle repose : quantitatives, qualitatives, ou les deux. / The data that it rests on: quantitative, qualitative, or both."
* value[x] 1..1
* value[x] only code
* value[x] from EvaluationMethodVS (required)

Extension: EvaluationEssentialPointsExtension
Id: evaluation.essentialPoints
Title: "Points essentiels"
Description: "Les points qui ont été jugés essentiels, dans leur ordre."
Context: Basic
* insert English(title, [["Essential points"]])
* insert English(description, [["The points that were judged essential, in order."]])
* . ^short = "Points essentiels / Essential points"
* . ^definition = "Les points qui ont été jugés essentiels, dans leur ordre. / The points that were judged essential, in order."
* value[x] 1..1
* value[x] only string

Extension: EvaluationAppraisalExtension
Id: evaluation.appraisal
Title: "Appréciation"
Description: "Le jugement que quelqu’un a porté sur le programme."
Context: Basic
* insert English(title, [["Appraisal"]])
* insert English(description, [["The judgment that somebody gave on the programme."]])
* . ^short = "Appréciation / Appraisal"
* . ^definition = "Le jugement que quelqu’un a porté sur le programme. / The judgment that somebody gave on the programme."
* extension contains
    by 1..1 and
    verdict 1..1 and
    date 0..1
* extension[by] ^short = "Auteur de l’appréciation / Author of the appraisal"
* extension[by] ^definition = "Qui a porté ce jugement : un organisme ou une fonction, plutôt qu’un nom. / Who gave this judgment: an organisation or a function, rather than a name."
* extension[by].value[x] 1..1
* extension[by].value[x] only string
* extension[verdict] ^short = "Jugement / Verdict"
* extension[verdict] ^definition = "Le jugement, avec les mots de son auteur. / The judgment, in its author’s words."
* extension[verdict].value[x] 1..1
* extension[verdict].value[x] only string
* extension[date] ^short = "Date de l’appréciation / Date of the appraisal"
* extension[date] ^definition = "Le jour où il a été porté ; à défaut, le mois ou l’année. / The day on which it was given; failing that, the month or the year."
* extension[date].value[x] 1..1
* extension[date].value[x] only date

Extension: EvaluationPeriodExtension
Id: evaluation.period
Title: "Période"
Description: "De quand à quand l’évaluation a lieu ; sans fin tant qu’elle dure."
Context: Basic
* insert English(title, [["Period"]])
* insert English(description, [["From when to when the evaluation takes place; without an end while it lasts."]])
* . ^short = "Période / Period"
* . ^definition = "De quand à quand l’évaluation a lieu ; sans fin tant qu’elle dure. / From when to when the evaluation takes place; without an end while it lasts."
* value[x] 1..1
* value[x] only Period

RuleSet: EvaluationExtensions
* extension contains
    EvaluationProgrammeExtension named programme 1..1 MS and
    EvaluationLevelExtension named level 1..1 MS and
    EvaluationStatusExtension named status 0..1 MS and
    EvaluationTitleExtension named title 0..1 MS and
    EvaluationCoBuildersExtension named coBuilders 0..* MS and
    EvaluationCoBuiltExtension named coBuilt 0..1 MS and
    EvaluationMethodsExtension named methods 0..* MS and
    EvaluationEssentialPointsExtension named essentialPoints 0..* MS and
    EvaluationAppraisalExtension named appraisal 0..1 MS and
    EvaluationPeriodExtension named period 0..1 MS
