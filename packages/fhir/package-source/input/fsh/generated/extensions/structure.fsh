// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: StructureNationalCategoryExtension
Id: structure.nationalCategory
Title: "Catégorie nationale"
Description: "La catégorie de la structure dans une nomenclature nationale, comme TRE_R66 ; toutes les natures n’en ont pas."
Context: Organization
* insert English(title, [["National category"]])
* insert English(description, [["The category of the structure in a national nomenclature, such as TRE_R66; not every kind has one."]])
* . ^short = "Catégorie nationale / National category"
* . ^definition = "La catégorie de la structure dans une nomenclature nationale, comme TRE_R66 ; toutes les natures n’en ont pas. / The category of the structure in a national nomenclature, such as TRE_R66; not every kind has one."
* value[x] 1..1
* value[x] only CodeableConcept

Extension: StructureDescriptionExtension
Id: structure.description
Title: "Description"
Description: "La structure en quelques mots."
Context: Organization
* insert English(title, [["Description"]])
* insert English(description, [["The structure in a few words."]])
* . ^short = "Description"
* . ^definition = "La structure en quelques mots. / The structure in a few words."
* value[x] 1..1
* value[x] only string

Extension: StructureTerritoryExtension
Id: structure.territory
Title: "Territoire"
Description: "Où se trouve la structure, quand c’est un territoire plutôt qu’une adresse."
Context: Organization
* insert English(title, [["Territory"]])
* insert English(description, [["Where the structure is, when that is a territory rather than an address."]])
* . ^short = "Territoire / Territory"
* . ^definition = "Où se trouve la structure, quand c’est un territoire plutôt qu’une adresse. / Where the structure is, when that is a territory rather than an address."
* value[x] 1..1
* value[x] only Reference(Location)

Extension: StructureTerritoriesServedExtension
Id: structure.territoriesServed
Title: "Territoires desservis"
Description: "Les communes, quartiers ou autres territoires que la structure dessert."
Context: Organization
* insert English(title, [["Territories served"]])
* insert English(description, [["The communes, neighbourhoods or other territories that the structure serves."]])
* . ^short = "Territoires desservis / Territories served"
* . ^definition = "Les communes, quartiers ou autres territoires que la structure dessert. / The communes, neighbourhoods or other territories that the structure serves."
* value[x] 1..1
* value[x] only Reference(Location)

Extension: StructureOpenedExtension
Id: structure.opened
Title: "Ouverture"
Description: "Quand la structure a ouvert, au jour, au mois ou à l’année près."
Context: Organization
* insert English(title, [["Opened"]])
* insert English(description, [["When the structure opened, to the day, the month or the year."]])
* . ^short = "Ouverture / Opened"
* . ^definition = "Quand la structure a ouvert, au jour, au mois ou à l’année près. / When the structure opened, to the day, the month or the year."
* value[x] 1..1
* value[x] only date

Extension: StructureClosedExtension
Id: structure.closed
Title: "Fermeture"
Description: "Quand la structure a fermé, au jour, au mois ou à l’année près."
Context: Organization
* insert English(title, [["Closed"]])
* insert English(description, [["When the structure closed, to the day, the month or the year."]])
* . ^short = "Fermeture / Closed"
* . ^definition = "Quand la structure a fermé, au jour, au mois ou à l’année près. / When the structure closed, to the day, the month or the year."
* value[x] 1..1
* value[x] only date

Extension: StructureStaffingExtension
Id: structure.staffing
Title: "Effectifs par fonction"
Description: "Qui travaille dans la structure, une ligne par fonction ou par employeur."
Context: Organization
* insert English(title, [["Staff by function"]])
* insert English(description, [["Who works in the structure, one line per function or employer."]])
* . ^short = "Effectifs par fonction / Staff by function"
* . ^definition = "Qui travaille dans la structure, une ligne par fonction ou par employeur. / Who works in the structure, one line per function or employer."
* extension contains
    function 1..1 and
    count 0..1 and
    fte 0..1 and
    speciality 0..1 and
    employer 0..1 and
    employerDescription 0..1 and
    purpose 0..1 and
    period 0..1
* extension[function] ^short = "Fonction / Function"
* extension[function] ^definition = "Ce que font ces personnes : médiation en santé, coordination, soins infirmiers, accueil. / What these people do: health mediation, coordination, nursing, reception."
* extension[function].value[x] 1..1
* extension[function].value[x] only CodeableConcept
* extension[function].value[x] from StaffFunctionVS (preferred)
* extension[count] ^short = "Nombre de personnes / Number of people"
* extension[count] ^definition = "Combien de personnes ont cette fonction ; ce n’est pas un nombre d’ETP. / How many people have this function; this is no number of full-time equivalents."
* extension[count].extension contains
    value 0..1 and
    min 0..1 and
    max 0..1 and
    precision 0..1 and
    unit 0..1 and
    verbatim 0..1 and
    $absent named absent 0..1
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
* extension[fte] ^short = "ETP / FTE"
* extension[fte] ^definition = "Leur temps de travail en tout, en équivalents temps plein (ETP) : 1,5 pour un temps plein et un mi-temps. / Their working time in all, in full-time equivalents (FTE): 1.5 for one full time and one half time."
* extension[fte].value[x] 1..1
* extension[fte].value[x] only decimal
* extension[speciality] ^short = "Spécialité / Speciality"
* extension[speciality] ^definition = "La spécialité de ces personnes, s’il y en a une. / The speciality of these people, where there is one."
* extension[speciality].value[x] 1..1
* extension[speciality].value[x] only string
* extension[employer] ^short = "Employeur / Employer"
* extension[employer] ^definition = "La structure qui les emploie ; ce peut être une autre que celle où ils travaillent. / The structure that employs them; it may be another than the one where they work."
* extension[employer].value[x] 1..1
* extension[employer].value[x] only Reference(Organization)
* extension[employerDescription] ^short = "Employeur, en mots / Employer, in words"
* extension[employerDescription] ^definition = "L’employeur dans les mots du document, quand ce n’est pas une structure du jeu de données. / The employer in the words of the document, when it is no structure of the dataset."
* extension[employerDescription].value[x] 1..1
* extension[employerDescription].value[x] only string
* extension[purpose] ^short = "Mission / Purpose"
* extension[purpose] ^definition = "Ce pour quoi ces personnes sont là. / What these people are there for."
* extension[purpose].value[x] 1..1
* extension[purpose].value[x] only string
* extension[period] ^short = "Période / Period"
* extension[period] ^definition = "De quand à quand cet effectif est vrai. / From when to when this staffing holds."
* extension[period].value[x] 1..1
* extension[period].value[x] only Period

Extension: StructureEmployeesExtension
Id: structure.employees
Title: "Salariés"
Description: "Le nombre total de salariés, tel qu’il est déclaré ; ce n’est pas forcément la somme des effectifs par fonction, dont les employeurs peuvent différer."
Context: Organization
* insert English(title, [["Employees"]])
* insert English(description, [["The total number of employees, as declared; it need not be the sum of the staff by function, whose employers may differ."]])
* . ^short = "Salariés / Employees"
* . ^definition = "Le nombre total de salariés, tel qu’il est déclaré ; ce n’est pas forcément la somme des effectifs par fonction, dont les employeurs peuvent différer. / The total number of employees, as declared; it need not be the sum of the staff by function, whose employers may differ."
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

Extension: StructureVolunteersExtension
Id: structure.volunteers
Title: "Bénévoles"
Description: "Le nombre total de bénévoles, tel qu’il est déclaré ; zéro s’il n’y en a pas, vide si on ne le sait pas."
Context: Organization
* insert English(title, [["Volunteers"]])
* insert English(description, [["The total number of volunteers, as declared; zero when there are none, empty when that is not known."]])
* . ^short = "Bénévoles / Volunteers"
* . ^definition = "Le nombre total de bénévoles, tel qu’il est déclaré ; zéro s’il n’y en a pas, vide si on ne le sait pas. / The total number of volunteers, as declared; zero when there are none, empty when that is not known."
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

Extension: StructureCompositionExtension
Id: structure.composition
Title: "Composition"
Description: "Qui fait partie de la structure : professionnels, partenaires, habitants."
Context: Organization
* insert English(title, [["Composition"]])
* insert English(description, [["Who belongs to the structure: professionals, partners, inhabitants."]])
* . ^short = "Composition"
* . ^definition = "Qui fait partie de la structure : professionnels, partenaires, habitants. / Who belongs to the structure: professionals, partners, inhabitants."
* value[x] 1..1
* value[x] only CodeableConcept

Extension: StructureMembershipsExtension
Id: structure.memberships
Title: "Réseaux et fédérations"
Description: "Les fédérations et réseaux dont la structure est membre, ou avec lesquels elle est en lien."
Context: Organization
* insert English(title, [["Networks and federations"]])
* insert English(description, [["The federations and networks that the structure belongs to, or is in touch with."]])
* . ^short = "Réseaux et fédérations / Networks and federations"
* . ^definition = "Les fédérations et réseaux dont la structure est membre, ou avec lesquels elle est en lien. / The federations and networks that the structure belongs to, or is in touch with."
* extension contains
    structure 1..1 and
    kind 1..1 and
    purpose 0..1 and
    period 0..1
* extension[structure] ^short = "Fédération ou réseau / Federation or network"
* extension[structure] ^definition = "La fédération ou le réseau. / The federation or the network."
* extension[structure].value[x] 1..1
* extension[structure].value[x] only Reference(Organization)
* extension[kind] ^short = "Nature / Kind"
* extension[kind] ^definition = "Adhésion (member), ou simple lien (link) quand le document ne parle pas d’adhésion. / Membership (member), or a link (link) when the document speaks of no membership."
* extension[kind].value[x] 1..1
* extension[kind].value[x] only code
* extension[kind].value[x] from MembershipKindVS (required)
* extension[purpose] ^short = "Objet / Purpose"
* extension[purpose] ^definition = "Ce sur quoi porte l’adhésion ou le lien. / What the membership or the link is for."
* extension[purpose].value[x] 1..1
* extension[purpose].value[x] only string
* extension[period] ^short = "Période / Period"
* extension[period] ^definition = "De quand à quand dure l’adhésion ou le lien. / From when to when the membership or the link lasts."
* extension[period].value[x] 1..1
* extension[period].value[x] only Period

Extension: StructureGovernanceExtension
Id: structure.governance
Title: "Gouvernance"
Description: "Les sièges des instances qui gouvernent la structure, selon le rôle de ceux qui les occupent."
Context: Organization
* insert English(title, [["Governance"]])
* insert English(description, [["The seats of the bodies that govern the structure, by the role of those who sit."]])
* . ^short = "Gouvernance / Governance"
* . ^definition = "Les sièges des instances qui gouvernent la structure, selon le rôle de ceux qui les occupent. / The seats of the bodies that govern the structure, by the role of those who sit."
* extension contains
    body 1..1 and
    role 1..1 and
    seats 1..1
* extension[body] ^short = "Instance / Body"
* extension[body] ^definition = "Le nom de l’instance : conseil d’administration, bureau, comité de pilotage. / The name of the body: board, bureau, steering committee."
* extension[body].value[x] 1..1
* extension[body].value[x] only string
* extension[role] ^short = "Rôle / Role"
* extension[role] ^definition = "Qui occupe ces sièges : habitants, usagers, professionnels, partenaires. / Who holds these seats: inhabitants, users, professionals, partners."
* extension[role].value[x] 1..1
* extension[role].value[x] only CodeableConcept
* extension[role].value[x] from ParticipantRoleVS (preferred)
* extension[seats] ^short = "Nombre de sièges / Number of seats"
* extension[seats] ^definition = "Combien de sièges ce rôle a dans l’instance. / How many seats this role has in the body."
* extension[seats].extension contains
    value 0..1 and
    min 0..1 and
    max 0..1 and
    precision 1..1 and
    unit 0..1 and
    verbatim 0..1
* extension[seats].extension[value] ^short = "Valeur / Value"
* extension[seats].extension[value] ^definition = "Le chiffre : 10 pour « une dizaine », dont la précision est « environ ». / The figure: 10 for \"about ten\", whose precision is \"about\"."
* extension[seats].extension[value].value[x] 1..1
* extension[seats].extension[value].value[x] only decimal
* extension[seats].extension[min] ^short = "Minimum"
* extension[seats].extension[min] ^definition = "Le plus petit chiffre possible, quand une fourchette est dite. / The smallest figure possible, when a range is stated."
* extension[seats].extension[min].value[x] 1..1
* extension[seats].extension[min].value[x] only decimal
* extension[seats].extension[max] ^short = "Maximum"
* extension[seats].extension[max] ^definition = "Le plus grand chiffre possible, quand une fourchette est dite. / The largest figure possible, when a range is stated."
* extension[seats].extension[max].value[x] 1..1
* extension[seats].extension[max].value[x] only decimal
* extension[seats].extension[precision] ^short = "Précision / Precision"
* extension[seats].extension[precision] ^definition = "Si le chiffre est exact, environ, au moins ou au plus. / Whether the figure is exact, about, at least or at most."
* extension[seats].extension[precision].value[x] 1..1
* extension[seats].extension[precision].value[x] only code
* extension[seats].extension[precision].value[x] from PrecisionVS (required)
* extension[seats].extension[unit] ^short = "Unité / Unit"
* extension[seats].extension[unit] ^definition = "Ce qui est compté ou mesuré, quand le champ ne le dit pas : jours, structures. / What is counted or measured, when the field does not say it: days, structures."
* extension[seats].extension[unit].value[x] 1..1
* extension[seats].extension[unit].value[x] only string
* extension[seats].extension[verbatim] ^short = "Mots du document / Words of the document"
* extension[seats].extension[verbatim] ^definition = "Le chiffre dans les mots du document : « une dizaine ». / The figure in the words of the document: \"une dizaine\"."
* extension[seats].extension[verbatim].value[x] 1..1
* extension[seats].extension[verbatim].value[x] only string

RuleSet: StructureExtensions
* extension contains
    StructureNationalCategoryExtension named nationalCategory 0..1 MS and
    StructureDescriptionExtension named description 0..1 MS and
    StructureTerritoryExtension named territory 0..1 MS and
    StructureTerritoriesServedExtension named territoriesServed 0..* MS and
    StructureOpenedExtension named opened 0..1 MS and
    StructureClosedExtension named closed 0..1 MS and
    StructureStaffingExtension named staffing 0..* MS and
    StructureEmployeesExtension named employees 0..1 MS and
    StructureVolunteersExtension named volunteers 0..1 MS and
    StructureCompositionExtension named composition 0..* MS and
    StructureMembershipsExtension named memberships 0..* MS and
    StructureGovernanceExtension named governance 0..* MS
