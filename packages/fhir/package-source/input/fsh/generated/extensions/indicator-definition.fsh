// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: IndicatorDefinitionDomainExtension
Id: indicator-definition.domain
Title: "Domaine"
Description: "De quoi il parle : structures (structures), accompagnements (pathways) ou participation (participation)."
Context: Measure
* insert English(title, [["Domain"]])
* insert English(description, [["What it speaks of: structures (structures), pathways (pathways) or participation (participation)."]])
* . ^short = "Domaine / Domain"
* . ^definition = "De quoi il parle : structures (structures), accompagnements (pathways) ou participation (participation). / What it speaks of: structures (structures), pathways (pathways) or participation (participation)."
* value[x] 1..1
* value[x] only code
* value[x] from IndicatorDefinitionDomainVS (required)

Extension: IndicatorDefinitionUnitExtension
Id: indicator-definition.unit
Title: "Unité"
Description: "En quoi le résultat s’exprime : personnes (people), jours (days), pour cent (percent), euros (euros)..."
Context: Measure
* insert English(title, [["Unit"]])
* insert English(description, [["What the result is expressed in: people, days, percent, euros..."]])
* . ^short = "Unité / Unit"
* . ^definition = "En quoi le résultat s’exprime : personnes (people), jours (days), pour cent (percent), euros (euros)... / What the result is expressed in: people, days, percent, euros..."
* value[x] 1..1
* value[x] only code
* value[x] from IndicatorUnitVS (required)

Extension: IndicatorDefinitionProvenanceExtension
Id: indicator-definition.provenance
Title: "Provenance"
Description: "D’où vient la définition : un texte officiel (official), une source secondaire (secondary) ou ce projet (project)."
Context: Measure
* insert English(title, [["Provenance"]])
* insert English(description, [["Where the definition comes from: an official text (official), a secondary source (secondary) or this project (project)."]])
* . ^short = "Provenance"
* . ^definition = "D’où vient la définition : un texte officiel (official), une source secondaire (secondary) ou ce projet (project). / Where the definition comes from: an official text (official), a secondary source (secondary) or this project (project)."
* value[x] 1..1
* value[x] only code
* value[x] from IndicatorDefinitionProvenanceVS (required)

Extension: IndicatorDefinitionBaseExtension
Id: indicator-definition.base
Title: "Enregistrement compté"
Description: "Le type d’enregistrement compté : accompagnement (pathway), contact (contact), séance (session), financement (funding)..."
Context: Measure
* insert English(title, [["Record counted"]])
* insert English(description, [["The type of record that is counted: pathway, contact, session, funding..."]])
* . ^short = "Enregistrement compté / Record counted"
* . ^definition = "Le type d’enregistrement compté : accompagnement (pathway), contact (contact), séance (session), financement (funding)... / The type of record that is counted: pathway, contact, session, funding..."
* value[x] 1..1
* value[x] only code
* value[x] from IndicatorBaseVS (required)

Extension: IndicatorDefinitionUnnestExtension
Id: indicator-definition.unnest
Title: "Liste comptée"
Description: "La liste de l’enregistrement dont les éléments sont comptés à sa place, comme ses objectifs."
Context: Measure
* insert English(title, [["List counted"]])
* insert English(description, [["The list inside the record whose items are counted instead, such as its goals."]])
* . ^short = "Liste comptée / List counted"
* . ^definition = "La liste de l’enregistrement dont les éléments sont comptés à sa place, comme ses objectifs. / The list inside the record whose items are counted instead, such as its goals."
* value[x] 1..1
* value[x] only string

Extension: IndicatorDefinitionMeasureExtension
Id: indicator-definition.measure
Title: "Calcul"
Description: "Ce qui est calculé."
Context: Measure
* insert English(title, [["Measure"]])
* insert English(description, [["What is computed."]])
* . ^short = "Calcul / Measure"
* . ^definition = "Ce qui est calculé. / What is computed."
* value[x] 1..1
* value[x] only string

Extension: IndicatorDefinitionPopulationExtension
Id: indicator-definition.population
Title: "Population"
Description: "Quels enregistrements comptent ; pour une proportion ou un rapport, son dénominateur."
Context: Measure
* insert English(title, [["Population"]])
* insert English(description, [["Which records count; for a proportion or a ratio, its denominator."]])
* . ^short = "Population"
* . ^definition = "Quels enregistrements comptent ; pour une proportion ou un rapport, son dénominateur. / Which records count; for a proportion or a ratio, its denominator."
* value[x] 1..1
* value[x] only string

Extension: IndicatorDefinitionTimeExtension
Id: indicator-definition.time
Title: "Date retenue"
Description: "Ce qui place un enregistrement dans la période : son début, sa fin, sa date, tout recoupement, ou une période qui est la même."
Context: Measure
* insert English(title, [["Date used"]])
* insert English(description, [["What places a record in the period: its start, its end, its date, any overlap, or a period that is the same."]])
* . ^short = "Date retenue / Date used"
* . ^definition = "Ce qui place un enregistrement dans la période : son début, sa fin, sa date, tout recoupement, ou une période qui est la même. / What places a record in the period: its start, its end, its date, any overlap, or a period that is the same."
* value[x] 1..1
* value[x] only code
* value[x] from IndicatorDefinitionTimeVS (required)

Extension: IndicatorDefinitionDatesExtension
Id: indicator-definition.dates
Title: "Dates lues"
Description: "Où se trouvent ces dates, quand ce ne sont pas celles de l’enregistrement."
Context: Measure
* insert English(title, [["Dates read"]])
* insert English(description, [["Where these dates are, when they are not those of the record."]])
* . ^short = "Dates lues / Dates read"
* . ^definition = "Où se trouvent ces dates, quand ce ne sont pas celles de l’enregistrement. / Where these dates are, when they are not those of the record."
* extension contains
    start 1..1 and
    end 0..1
* extension[start] ^short = "Champ du début / Field of the start"
* extension[start] ^definition = "Le champ qui porte la date de début, ou la seule date : referral.date. / The field that holds the date of the start, or the only date: referral.date."
* extension[start].value[x] 1..1
* extension[start].value[x] only string
* extension[end] ^short = "Champ de la fin / Field of the end"
* extension[end] ^definition = "Le champ qui porte la date de fin ; vide, c’est celui du début. / The field that holds the date of the end; when absent, that of the start."
* extension[end].value[x] 1..1
* extension[end].value[x] only string

Extension: IndicatorDefinitionPrivacyUnitExtension
Id: indicator-definition.privacyUnit
Title: "Qui est protégé"
Description: "Ce dont le nombre décide de ce qui peut être publié : les personnes (person), ou rien (none) quand le résultat ne dit rien des gens."
Context: Measure
* insert English(title, [["Privacy unit"]])
* insert English(description, [["Whose number decides what may be published: persons (person), or nobody (none) when the result tells nothing about people."]])
* . ^short = "Qui est protégé / Privacy unit"
* . ^definition = "Ce dont le nombre décide de ce qui peut être publié : les personnes (person), ou rien (none) quand le résultat ne dit rien des gens. / Whose number decides what may be published: persons (person), or nobody (none) when the result tells nothing about people."
* value[x] 1..1
* value[x] only code
* value[x] from IndicatorDefinitionPrivacyUnitVS (required)

Extension: IndicatorDefinitionSensitiveExtension
Id: indicator-definition.sensitive
Title: "Sensible"
Description: "Oui si ce que dit le numérateur d’une personne est sensible : un groupe où tous y sont, ou aucun, n’est alors pas publié."
Context: Measure
* insert English(title, [["Sensitive"]])
* insert English(description, [["True when what the numerator says of a person is sensitive: a group of which all, or none, are in it is then not published."]])
* . ^short = "Sensible / Sensitive"
* . ^definition = "Oui si ce que dit le numérateur d’une personne est sensible : un groupe où tous y sont, ou aucun, n’est alors pas publié. / True when what the numerator says of a person is sensitive: a group of which all, or none, are in it is then not published."
* value[x] 1..1
* value[x] only boolean

RuleSet: IndicatorDefinitionExtensions
* extension contains
    IndicatorDefinitionDomainExtension named domain 1..1 MS and
    IndicatorDefinitionUnitExtension named unit 1..1 MS and
    IndicatorDefinitionProvenanceExtension named provenance 1..1 MS and
    IndicatorDefinitionBaseExtension named base 1..1 MS and
    IndicatorDefinitionUnnestExtension named unnest 0..1 MS and
    IndicatorDefinitionMeasureExtension named measure 1..1 MS and
    IndicatorDefinitionPopulationExtension named population 0..1 MS and
    IndicatorDefinitionTimeExtension named time 1..1 MS and
    IndicatorDefinitionDatesExtension named dates 0..1 MS and
    IndicatorDefinitionPrivacyUnitExtension named privacyUnit 1..1 MS and
    IndicatorDefinitionSensitiveExtension named sensitive 0..1 MS
