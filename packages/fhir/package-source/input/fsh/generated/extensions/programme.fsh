// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: ProgrammeNameExtension
Id: programme.name
Title: "Nom"
Description: "Le nom du programme."
Context: Basic
* insert English(title, [["Name"]])
* insert English(description, [["The name of the programme."]])
* . ^short = "Nom / Name"
* . ^definition = "Le nom du programme. / The name of the programme."
* value[x] 1..1
* value[x] only string

Extension: ProgrammeAliasesExtension
Id: programme.aliases
Title: "Autres noms"
Description: "Les autres noms que des documents donnent au programme."
Context: Basic
* insert English(title, [["Other names"]])
* insert English(description, [["The other names that documents give the programme."]])
* . ^short = "Autres noms / Other names"
* . ^definition = "Les autres noms que des documents donnent au programme. / The other names that documents give the programme."
* value[x] 1..1
* value[x] only string

Extension: ProgrammeSummaryExtension
Id: programme.summary
Title: "Résumé"
Description: "Le programme en quelques phrases."
Context: Basic
* insert English(title, [["Summary"]])
* insert English(description, [["The programme in a few sentences."]])
* . ^short = "Résumé / Summary"
* . ^definition = "Le programme en quelques phrases. / The programme in a few sentences."
* value[x] 1..1
* value[x] only string

Extension: ProgrammeLeadsExtension
Id: programme.leads
Title: "Porteurs"
Description: "Les structures qui portent le programme."
Context: Basic
* insert English(title, [["Leads"]])
* insert English(description, [["The structures that carry the programme."]])
* . ^short = "Porteurs / Leads"
* . ^definition = "Les structures qui portent le programme. / The structures that carry the programme."
* value[x] 1..1
* value[x] only Reference(Organization)

Extension: ProgrammeSupportersExtension
Id: programme.supporters
Title: "Soutiens"
Description: "Les structures qui soutiennent le programme sans le porter."
Context: Basic
* insert English(title, [["Supporters"]])
* insert English(description, [["The structures that support the programme without carrying it."]])
* . ^short = "Soutiens / Supporters"
* . ^definition = "Les structures qui soutiennent le programme sans le porter. / The structures that support the programme without carrying it."
* value[x] 1..1
* value[x] only Reference(Organization)

Extension: ProgrammePartOfExtension
Id: programme.partOf
Title: "Fait partie de"
Description: "Le programme plus large auquel celui-ci appartient."
Context: Basic
* insert English(title, [["Part of"]])
* insert English(description, [["The wider programme that this one belongs to."]])
* . ^short = "Fait partie de / Part of"
* . ^definition = "Le programme plus large auquel celui-ci appartient. / The wider programme that this one belongs to."
* value[x] 1..1
* value[x] only Reference(Basic)

Extension: ProgrammePeriodExtension
Id: programme.period
Title: "Période"
Description: "De quand à quand le programme a lieu."
Context: Basic
* insert English(title, [["Period"]])
* insert English(description, [["From when to when the programme runs."]])
* . ^short = "Période / Period"
* . ^definition = "De quand à quand le programme a lieu. / From when to when the programme runs."
* value[x] 1..1
* value[x] only Period

Extension: ProgrammeTerritoriesExtension
Id: programme.territories
Title: "Territoires"
Description: "Les territoires où le programme est installé."
Context: Basic
* insert English(title, [["Territories"]])
* insert English(description, [["The territories where the programme is installed."]])
* . ^short = "Territoires / Territories"
* . ^definition = "Les territoires où le programme est installé. / The territories where the programme is installed."
* value[x] 1..1
* value[x] only Reference(Location)

Extension: ProgrammeTerritoryDescriptionExtension
Id: programme.territoryDescription
Title: "Territoire, en mots"
Description: "Où le programme est installé, en mots, quand ce n’est pas une liste de territoires."
Context: Basic
* insert English(title, [["Territory, in words"]])
* insert English(description, [["Where the programme is installed, in words, when that is no list of territories."]])
* . ^short = "Territoire, en mots / Territory, in words"
* . ^definition = "Où le programme est installé, en mots, quand ce n’est pas une liste de territoires. / Where the programme is installed, in words, when that is no list of territories."
* value[x] 1..1
* value[x] only string

Extension: ProgrammeRationaleExtension
Id: programme.rationale
Title: "Raisons"
Description: "Pourquoi le programme existe."
Context: Basic
* insert English(title, [["Rationale"]])
* insert English(description, [["Why the programme exists."]])
* . ^short = "Raisons / Rationale"
* . ^definition = "Pourquoi le programme existe. / Why the programme exists."
* value[x] 1..1
* value[x] only string

Extension: ProgrammeObjectivesExtension
Id: programme.objectives
Title: "Objectifs"
Description: "Ce que le programme veut obtenir, en mots ; les objectifs chiffrés ont leur propre champ."
Context: Basic
* insert English(title, [["Objectives"]])
* insert English(description, [["What the programme wants to achieve, in words; targets in figures have their own field."]])
* . ^short = "Objectifs / Objectives"
* . ^definition = "Ce que le programme veut obtenir, en mots ; les objectifs chiffrés ont leur propre champ. / What the programme wants to achieve, in words; targets in figures have their own field."
* value[x] 1..1
* value[x] only string

Extension: ProgrammePublicsExtension
Id: programme.publics
Title: "Publics"
Description: "À qui le programme s’adresse."
Context: Basic
* insert English(title, [["Populations"]])
* insert English(description, [["Whom the programme addresses."]])
* . ^short = "Publics / Populations"
* . ^definition = "À qui le programme s’adresse. / Whom the programme addresses."
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from PublicVS (preferred)

Extension: ProgrammeComponentsExtension
Id: programme.components
Title: "Composantes"
Description: "Les volets, missions ou offres du programme."
Context: Basic
* insert English(title, [["Components"]])
* insert English(description, [["The sides, missions or offers of the programme."]])
* . ^short = "Composantes / Components"
* . ^definition = "Les volets, missions ou offres du programme. / The sides, missions or offers of the programme."
* extension contains
    title 1..1 and
    description 0..1 and
    items 0..* and
    openItems 0..1 and
    recurrence 0..1
* extension[title] ^short = "Titre / Title"
* extension[title] ^definition = "Le nom de la composante. / The name of the component."
* extension[title].value[x] 1..1
* extension[title].value[x] only string
* extension[description] ^short = "Description"
* extension[description] ^definition = "La composante en quelques mots. / The component in a few words."
* extension[description].value[x] 1..1
* extension[description].value[x] only string
* extension[items] ^short = "Éléments / Items"
* extension[items] ^definition = "Ce dont la composante est faite. / What the component is made of."
* extension[items].value[x] 1..1
* extension[items].value[x] only string
* extension[openItems] ^short = "Éléments non limitatifs / Open items"
* extension[openItems] ^definition = "Oui si le document laisse la liste des éléments ouverte ; vide si elle est complète. / True when the document leaves the list of items open; empty when it is complete."
* extension[openItems].value[x] 1..1
* extension[openItems].value[x] only boolean
* extension[recurrence] ^short = "Fréquence / Recurrence"
* extension[recurrence] ^definition = "Tous les combien elle a lieu, en durée ISO 8601 : P6W veut dire toutes les six semaines. / How often it takes place, as an ISO 8601 duration: P6W means every six weeks."
* extension[recurrence].value[x] 1..1
* extension[recurrence].value[x] only string

Extension: ProgrammeFunctionsCreatedExtension
Id: programme.functionsCreated
Title: "Fonctions créées"
Description: "Les fonctions que le programme a fait naître : médiation en santé, accompagnement santé."
Context: Basic
* insert English(title, [["Functions created"]])
* insert English(description, [["The functions that the programme brought about: health mediation, health support."]])
* . ^short = "Fonctions créées / Functions created"
* . ^definition = "Les fonctions que le programme a fait naître : médiation en santé, accompagnement santé. / The functions that the programme brought about: health mediation, health support."
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from StaffFunctionVS (preferred)

Extension: ProgrammeInspiredByExtension
Id: programme.inspiredBy
Title: "Inspiration"
Description: "Ce dont le programme s’inspire."
Context: Basic
* insert English(title, [["Inspired by"]])
* insert English(description, [["What the programme takes after."]])
* . ^short = "Inspiration / Inspired by"
* . ^definition = "Ce dont le programme s’inspire. / What the programme takes after."
* extension contains
    description 1..1 and
    territory 0..1 and
    programme 0..1
* extension[description] ^short = "Description"
* extension[description] ^definition = "L’action ou l’idée qui a inspiré le programme. / The action or the idea that inspired the programme."
* extension[description].value[x] 1..1
* extension[description].value[x] only string
* extension[territory] ^short = "Territoire / Territory"
* extension[territory] ^definition = "Le territoire d’où elle vient. / The territory that it comes from."
* extension[territory].value[x] 1..1
* extension[territory].value[x] only Reference(Location)
* extension[programme] ^short = "Programme"
* extension[programme] ^definition = "Le programme qui a servi d’exemple, s’il est dans le jeu de données. / The programme that served as an example, when it is in the dataset."
* extension[programme].value[x] 1..1
* extension[programme].value[x] only Reference(Basic)

Extension: ProgrammePolicyExtension
Id: programme.policy
Title: "Politique publique"
Description: "La politique publique à laquelle le programme appartient."
Context: Basic
* insert English(title, [["Policy"]])
* insert English(description, [["The public policy that the programme belongs to."]])
* . ^short = "Politique publique / Policy"
* . ^definition = "La politique publique à laquelle le programme appartient. / The public policy that the programme belongs to."
* value[x] 1..1
* value[x] only string

Extension: ProgrammeLegalBasisExtension
Id: programme.legalBasis
Title: "Base légale"
Description: "Le texte qui fonde le programme."
Context: Basic
* insert English(title, [["Legal basis"]])
* insert English(description, [["The text of law that the programme rests on."]])
* . ^short = "Base légale / Legal basis"
* . ^definition = "Le texte qui fonde le programme. / The text of law that the programme rests on."
* value[x] 1..1
* value[x] only string

Extension: ProgrammeExperimentalExtension
Id: programme.experimental
Title: "Expérimental"
Description: "Oui si le programme est mené à titre expérimental."
Context: Basic
* insert English(title, [["Experimental"]])
* insert English(description, [["True when the programme is run as an experiment."]])
* . ^short = "Expérimental / Experimental"
* . ^definition = "Oui si le programme est mené à titre expérimental. / True when the programme is run as an experiment."
* value[x] 1..1
* value[x] only boolean

Extension: ProgrammeBudgetExtension
Id: programme.budget
Title: "Budget"
Description: "Ce que le programme a à dépenser ; qui le paie est dit par les financements."
Context: Basic
* insert English(title, [["Budget"]])
* insert English(description, [["What the programme has to spend; who pays is told by the funding."]])
* . ^short = "Budget"
* . ^definition = "Ce que le programme a à dépenser ; qui le paie est dit par les financements. / What the programme has to spend; who pays is told by the funding."
* extension contains
    amount 1..1 and
    period 0..1 and
    purpose 0..1
* extension[amount] ^short = "Montant / Amount"
* extension[amount] ^definition = "Le montant du budget, en centimes d’euro. / The amount of the budget, in euro cents."
* extension[amount].extension contains
    amount 1..1 and
    precision 1..1 and
    verbatim 0..1
* extension[amount].extension[amount] ^short = "Montant en euros / Amount in euros"
* extension[amount].extension[amount] ^definition = "Montant en euros / Amount in euros"
* extension[amount].extension[amount].value[x] 1..1
* extension[amount].extension[amount].value[x] only Money
* extension[amount].extension[precision] ^short = "Précision / Precision"
* extension[amount].extension[precision] ^definition = "Si la somme est exacte, environ, au moins ou au plus. / Whether the amount is exact, about, at least or at most."
* extension[amount].extension[precision].value[x] 1..1
* extension[amount].extension[precision].value[x] only code
* extension[amount].extension[precision].value[x] from PrecisionVS (required)
* extension[amount].extension[verbatim] ^short = "Mots du document / Words of the document"
* extension[amount].extension[verbatim] ^definition = "La somme dans les mots du document. / The amount in the words of the document."
* extension[amount].extension[verbatim].value[x] 1..1
* extension[amount].extension[verbatim].value[x] only string
* extension[period] ^short = "Période / Period"
* extension[period] ^definition = "La période que le budget couvre. / The period that the budget covers."
* extension[period].value[x] 1..1
* extension[period].value[x] only Period
* extension[purpose] ^short = "Objet / Purpose"
* extension[purpose] ^definition = "Ce que le budget doit payer. / What the budget is to pay for."
* extension[purpose].value[x] 1..1
* extension[purpose].value[x] only string

Extension: ProgrammeTargetsExtension
Id: programme.targets
Title: "Objectifs chiffrés"
Description: "Les objectifs en chiffres que le programme ou son financeur se donne."
Context: Basic
* insert English(title, [["Targets"]])
* insert English(description, [["The goals in figures that the programme or its funder sets itself."]])
* . ^short = "Objectifs chiffrés / Targets"
* . ^definition = "Les objectifs en chiffres que le programme ou son financeur se donne. / The goals in figures that the programme or its funder sets itself."
* extension contains
    what 1..1 and
    quantity 1..1 and
    by 0..1
* extension[what] ^short = "Ce qui est visé / What is aimed at"
* extension[what] ^definition = "Ce que le chiffre compte ou mesure. / What the figure counts or measures."
* extension[what].value[x] 1..1
* extension[what].value[x] only string
* extension[quantity] ^short = "Chiffre / Figure"
* extension[quantity] ^definition = "Le chiffre à atteindre. / The figure to reach."
* extension[quantity].extension contains
    value 0..1 and
    min 0..1 and
    max 0..1 and
    precision 1..1 and
    unit 0..1 and
    verbatim 0..1
* extension[quantity].extension[value] ^short = "Valeur / Value"
* extension[quantity].extension[value] ^definition = "Le chiffre : 10 pour « une dizaine », dont la précision est « environ ». / The figure: 10 for \"about ten\", whose precision is \"about\"."
* extension[quantity].extension[value].value[x] 1..1
* extension[quantity].extension[value].value[x] only decimal
* extension[quantity].extension[min] ^short = "Minimum"
* extension[quantity].extension[min] ^definition = "Le plus petit chiffre possible, quand une fourchette est dite. / The smallest figure possible, when a range is stated."
* extension[quantity].extension[min].value[x] 1..1
* extension[quantity].extension[min].value[x] only decimal
* extension[quantity].extension[max] ^short = "Maximum"
* extension[quantity].extension[max] ^definition = "Le plus grand chiffre possible, quand une fourchette est dite. / The largest figure possible, when a range is stated."
* extension[quantity].extension[max].value[x] 1..1
* extension[quantity].extension[max].value[x] only decimal
* extension[quantity].extension[precision] ^short = "Précision / Precision"
* extension[quantity].extension[precision] ^definition = "Si le chiffre est exact, environ, au moins ou au plus. / Whether the figure is exact, about, at least or at most."
* extension[quantity].extension[precision].value[x] 1..1
* extension[quantity].extension[precision].value[x] only code
* extension[quantity].extension[precision].value[x] from PrecisionVS (required)
* extension[quantity].extension[unit] ^short = "Unité / Unit"
* extension[quantity].extension[unit] ^definition = "Ce qui est compté ou mesuré, quand le champ ne le dit pas : jours, structures. / What is counted or measured, when the field does not say it: days, structures."
* extension[quantity].extension[unit].value[x] 1..1
* extension[quantity].extension[unit].value[x] only string
* extension[quantity].extension[verbatim] ^short = "Mots du document / Words of the document"
* extension[quantity].extension[verbatim] ^definition = "Le chiffre dans les mots du document : « une dizaine ». / The figure in the words of the document: \"une dizaine\"."
* extension[quantity].extension[verbatim].value[x] 1..1
* extension[quantity].extension[verbatim].value[x] only string
* extension[by] ^short = "Échéance / By"
* extension[by] ^definition = "La date à laquelle l’objectif doit être atteint ; vide si aucune n’est dite. / The date by which the target is to be reached; empty when none is stated."
* extension[by].value[x] 1..1
* extension[by].value[x] only date

Extension: ProgrammeEditionsExtension
Id: programme.editions
Title: "Éditions"
Description: "Combien de fois le programme a été tenu dans une période."
Context: Basic
* insert English(title, [["Editions"]])
* insert English(description, [["How many times the programme was held in a period."]])
* . ^short = "Éditions / Editions"
* . ^definition = "Combien de fois le programme a été tenu dans une période. / How many times the programme was held in a period."
* extension contains
    period 1..1 and
    count 1..1 and
    experimental 0..1
* extension[period] ^short = "Période / Period"
* extension[period] ^definition = "La période de ces éditions. / The period of these editions."
* extension[period].value[x] 1..1
* extension[period].value[x] only Period
* extension[count] ^short = "Nombre d’éditions / Number of editions"
* extension[count] ^definition = "Combien de fois le programme a été tenu dans cette période. / How many times the programme was held in that period."
* extension[count].extension contains
    value 0..1 and
    min 0..1 and
    max 0..1 and
    precision 1..1 and
    unit 0..1 and
    verbatim 0..1
* extension[count].extension[value] ^short = "Valeur / Value"
* extension[count].extension[value] ^definition = "Le chiffre : 10 pour « une dizaine », dont la précision est « environ ». / The figure: 10 for \"about ten\", whose precision is \"about\"."
* extension[count].extension[value].value[x] 1..1
* extension[count].extension[value].value[x] only decimal
* extension[count].extension[min] ^short = "Minimum"
* extension[count].extension[min] ^definition = "Le plus petit chiffre possible, quand une fourchette est dite. / The smallest figure possible, when a range is stated."
* extension[count].extension[min].value[x] 1..1
* extension[count].extension[min].value[x] only decimal
* extension[count].extension[max] ^short = "Maximum"
* extension[count].extension[max] ^definition = "Le plus grand chiffre possible, quand une fourchette est dite. / The largest figure possible, when a range is stated."
* extension[count].extension[max].value[x] 1..1
* extension[count].extension[max].value[x] only decimal
* extension[count].extension[precision] ^short = "Précision / Precision"
* extension[count].extension[precision] ^definition = "Si le chiffre est exact, environ, au moins ou au plus. / Whether the figure is exact, about, at least or at most."
* extension[count].extension[precision].value[x] 1..1
* extension[count].extension[precision].value[x] only code
* extension[count].extension[precision].value[x] from PrecisionVS (required)
* extension[count].extension[unit] ^short = "Unité / Unit"
* extension[count].extension[unit] ^definition = "Ce qui est compté ou mesuré, quand le champ ne le dit pas : jours, structures. / What is counted or measured, when the field does not say it: days, structures."
* extension[count].extension[unit].value[x] 1..1
* extension[count].extension[unit].value[x] only string
* extension[count].extension[verbatim] ^short = "Mots du document / Words of the document"
* extension[count].extension[verbatim] ^definition = "Le chiffre dans les mots du document : « une dizaine ». / The figure in the words of the document: \"une dizaine\"."
* extension[count].extension[verbatim].value[x] 1..1
* extension[count].extension[verbatim].value[x] only string
* extension[experimental] ^short = "Expérimental / Experimental"
* extension[experimental] ^definition = "Oui si ces éditions ont été tenues à titre expérimental. / True when these editions were held as an experiment."
* extension[experimental].value[x] 1..1
* extension[experimental].value[x] only boolean

Extension: ProgrammeClassificationsExtension
Id: programme.classifications
Title: "Classements"
Description: "Comment des listes du secteur classent le programme : domaine, type d’action, bénéficiaires."
Context: Basic
* insert English(title, [["Classifications"]])
* insert English(description, [["How lists of the sector classify the programme: domain, type of action, beneficiaries."]])
* . ^short = "Classements / Classifications"
* . ^definition = "Comment des listes du secteur classent le programme : domaine, type d’action, bénéficiaires. / How lists of the sector classify the programme: domain, type of action, beneficiaries."
* value[x] 1..1
* value[x] only CodeableConcept

RuleSet: ProgrammeExtensions
* extension contains
    ProgrammeNameExtension named name 1..1 MS and
    ProgrammeAliasesExtension named aliases 0..* MS and
    ProgrammeSummaryExtension named summary 0..1 MS and
    ProgrammeLeadsExtension named leads 0..* MS and
    ProgrammeSupportersExtension named supporters 0..* MS and
    ProgrammePartOfExtension named partOf 0..1 MS and
    ProgrammePeriodExtension named period 0..1 MS and
    ProgrammeTerritoriesExtension named territories 0..* MS and
    ProgrammeTerritoryDescriptionExtension named territoryDescription 0..1 MS and
    ProgrammeRationaleExtension named rationale 0..* MS and
    ProgrammeObjectivesExtension named objectives 0..* MS and
    ProgrammePublicsExtension named publics 0..* MS and
    ProgrammeComponentsExtension named components 0..* MS and
    ProgrammeFunctionsCreatedExtension named functionsCreated 0..* MS and
    ProgrammeInspiredByExtension named inspiredBy 0..1 MS and
    ProgrammePolicyExtension named policy 0..1 MS and
    ProgrammeLegalBasisExtension named legalBasis 0..1 MS and
    ProgrammeExperimentalExtension named experimental 0..1 MS and
    ProgrammeBudgetExtension named budget 0..1 MS and
    ProgrammeTargetsExtension named targets 0..* MS and
    ProgrammeEditionsExtension named editions 0..* MS and
    ProgrammeClassificationsExtension named classifications 0..* MS
