// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: StructureSitesExtension
Id: structure.sites
Title: "Lieux"
Description: "Un lieu de la structure. R4 ne lie que le lieu à la structure ; ce lien-ci dit lesquels, et dans quel ordre."
Context: Organization
* insert English(title, [["Sites"]])
* insert English(description, [["A site of the structure. R4 links the site to the structure alone; this link says which ones, and in which order."]])
* . ^short = "Lieux / Sites"
* . ^definition = "Un lieu de la structure. R4 ne lie que le lieu à la structure ; ce lien-ci dit lesquels, et dans quel ordre. / A site of the structure. R4 links the site to the structure alone; this link says which ones, and in which order."
* value[x] 1..1
* value[x] only Reference(Location)

Extension: StructureServicesExtension
Id: structure.services
Title: "Services"
Description: "Un service de la structure. R4 ne lie que le service à la structure ; ce lien-ci dit lesquels, et dans quel ordre."
Context: Organization
* insert English(title, [["Services"]])
* insert English(description, [["A service of the structure. R4 links the service to the structure alone; this link says which ones, and in which order."]])
* . ^short = "Services"
* . ^definition = "Un service de la structure. R4 ne lie que le service à la structure ; ce lien-ci dit lesquels, et dans quel ordre. / A service of the structure. R4 links the service to the structure alone; this link says which ones, and in which order."
* value[x] 1..1
* value[x] only Reference(HealthcareService)

Extension: PartnershipHostExtension
Id: partnership.host
Title: "Apport du premier partenaire"
Description: "Ce que le premier partenaire apporte : R4 ne donne de rôle qu’aux autres."
Context: OrganizationAffiliation
* insert English(title, [["What the first party brings"]])
* insert English(description, [["What the first party brings: R4 gives a role to the others alone."]])
* . ^short = "Apport du premier partenaire / What the first party brings"
* . ^definition = "Ce que le premier partenaire apporte : R4 ne donne de rôle qu’aux autres. / What the first party brings: R4 gives a role to the others alone."
* extension contains
    roles 0..* and
    description 0..1
* extension[roles] ^short = "Rôles / Roles"
* extension[roles] ^definition = "Ce qu’elle apporte : projets, participation, financement, animation, soutien, impulsion, lieu. / What it brings: projects, participation, funding, facilitation, support, driving force, place."
* extension[roles].value[x] 1..1
* extension[roles].value[x] only CodeableConcept
* extension[roles].value[x] from PartnerRoleVS (preferred)
* extension[description] ^short = "Description"
* extension[description] ^definition = "Ce qu’elle apporte, en quelques mots. / What it brings, in a few words."
* extension[description].value[x] 1..1
* extension[description].value[x] only string

Extension: PartnershipFurtherPartyExtension
Id: partnership-further-party
Title: "Autre partenaire"
Description: "L’affiliation d’un autre partenaire : R4 ne lie que deux organisations à la fois."
Context: OrganizationAffiliation
* insert English(title, [["Further party"]])
* insert English(description, [["The affiliation of a further party: R4 joins two organisations at a time."]])
* . ^short = "Autre partenaire / Further party"
* . ^definition = "L’affiliation d’un autre partenaire : R4 ne lie que deux organisations à la fois. / The affiliation of a further party: R4 joins two organisations at a time."
* value[x] 1..1
* value[x] only Reference(OrganizationAffiliation)

Extension: RecordIdentifierExtension
Id: record-identifier
Title: "Identifiant de l’enregistrement"
Description: "Ce que la ressource représente, quand son type ou le profil d’un guide national n’a pas de place pour cet identifiant."
Context: DomainResource
* insert English(title, [["Identifier of the record"]])
* insert English(description, [["What the resource stands for, where its type, or the profile of a national guide, has no place for this identifier."]])
* . ^short = "Identifiant de l’enregistrement / Identifier of the record"
* . ^definition = "Ce que la ressource représente, quand son type ou le profil d’un guide national n’a pas de place pour cet identifiant. / What the resource stands for, where its type, or the profile of a national guide, has no place for this identifier."
* value[x] 1..1
* value[x] only Identifier

Extension: PersonUnstatedExtension
Id: person-unstated
Title: "Champ que l’enregistrement ne dit pas"
Description: "Un champ de la personne (birthYear, gender) que son enregistrement ne dit pas : seule son identité le dit."
Context: Patient
* insert English(title, [["Field on which the record is silent"]])
* insert English(description, [["A field of the person (birthYear, gender) on which its record is silent: its identity alone says it."]])
* . ^short = "Champ que l’enregistrement ne dit pas / Field on which the record is silent"
* . ^definition = "Un champ de la personne (birthYear, gender) que son enregistrement ne dit pas : seule son identité le dit. / A field of the person (birthYear, gender) on which its record is silent: its identity alone says it."
* value[x] 1..1
* value[x] only code

Extension: RecordCodeExtension
Id: record-code
Title: "Code de l’enregistrement"
Description: "Ce que dit l’enregistrement, là où le profil d’un guide national ne prend dans l’élément de R4 que ses propres codes."
Context: Encounter, PractitionerRole, ServiceRequest
* insert English(title, [["Code of the record"]])
* insert English(description, [["What the record says, where the profile of a national guide takes its own codes alone in the element of R4."]])
* . ^short = "Code de l’enregistrement / Code of the record"
* . ^definition = "Ce que dit l’enregistrement, là où le profil d’un guide national ne prend dans l’élément de R4 que ses propres codes. / What the record says, where the profile of a national guide takes its own codes alone in the element of R4."
* value[x] 1..1
* value[x] only CodeableConcept

Extension: RecordPerformerExtension
Id: record-performer
Title: "Structure qui agit"
Description: "La structure qui mène l’action, là où le profil d’un guide national ne prend que des professionnels."
Context: Task
* insert English(title, [["Structure that acts"]])
* insert English(description, [["The structure that carries out the action, where the profile of a national guide takes professionals alone."]])
* . ^short = "Structure qui agit / Structure that acts"
* . ^definition = "La structure qui mène l’action, là où le profil d’un guide national ne prend que des professionnels. / The structure that carries out the action, where the profile of a national guide takes professionals alone."
* value[x] 1..1
* value[x] only Reference(Organization)

Extension: CarePlanExtension
Id: care-plan
Title: "Parcours"
Description: "Le parcours dont cet objectif, cet accord ou cette équipe fait partie."
Context: CareTeam, Consent, Goal
* insert English(title, [["Pathway"]])
* insert English(description, [["The pathway that this goal, this agreement or this team is part of."]])
* . ^short = "Parcours / Pathway"
* . ^definition = "Le parcours dont cet objectif, cet accord ou cette équipe fait partie. / The pathway that this goal, this agreement or this team is part of."
* value[x] 1..1
* value[x] only Reference(CarePlan)

Extension: IndicatorResultDefinitionHashExtension
Id: indicator-result.definitionHash
Title: "Empreinte de la définition"
Description: "L’empreinte de la définition qui a été calculée : une canonique ne dit que sa version."
Context: MeasureReport
* insert English(title, [["Hash of the definition"]])
* insert English(description, [["The hash of the definition that was computed: a canonical says its version alone."]])
* . ^short = "Empreinte de la définition / Hash of the definition"
* . ^definition = "L’empreinte de la définition qui a été calculée : une canonique ne dit que sa version. / The hash of the definition that was computed: a canonical says its version alone."
* value[x] 1..1
* value[x] only string

Extension: StratumPositionExtension
Id: stratum-position
Title: "Rang de la strate"
Description: "Le rang de cette strate parmi celles du résultat, que R4 range par dimension."
Context: MeasureReport.group.stratifier.stratum
* insert English(title, [["Position of the stratum"]])
* insert English(description, [["The position of this stratum among those of the result, which R4 gathers by dimension."]])
* . ^short = "Rang de la strate / Position of the stratum"
* . ^definition = "Le rang de cette strate parmi celles du résultat, que R4 range par dimension. / The position of this stratum among those of the result, which R4 gathers by dimension."
* value[x] 1..1
* value[x] only integer

Extension: CodeListExtension
Id: code-list
Title: "Liste de codes"
Description: "La liste à laquelle une notion appartient, quand cette liste n’a pas de code pour elle."
Context: CodeableConcept
* insert English(title, [["Code list"]])
* insert English(description, [["The list that a notion belongs to, where that list has no code for it."]])
* . ^short = "Liste de codes / Code list"
* . ^definition = "La liste à laquelle une notion appartient, quand cette liste n’a pas de code pour elle. / The list that a notion belongs to, where that list has no code for it."
* value[x] 1..1
* value[x] only uri

Extension: CriteriaLanguageExtension
Id: criteria-language
Title: "Langage du critère"
Description: "Le type de média du langage dans lequel un critère est écrit, que la liste de R4 n’a pas."
Context: Expression.language
* insert English(title, [["Language of the criteria"]])
* insert English(description, [["The media type of the language in which criteria are written, which the list of R4 does not have."]])
* . ^short = "Langage du critère / Language of the criteria"
* . ^definition = "Le type de média du langage dans lequel un critère est écrit, que la liste de R4 n’a pas. / The media type of the language in which criteria are written, which the list of R4 does not have."
* value[x] 1..1
* value[x] only code
