// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: ParticipationTitleExtension
Id: participation.title
Title: "Intitulé"
Description: "Le nom de la démarche."
Context: Basic
* insert English(title, [["Title"]])
* insert English(description, [["The name of the process."]])
* . ^short = "Intitulé / Title"
* . ^definition = "Le nom de la démarche. / The name of the process."
* value[x] 1..1
* value[x] only string

Extension: ParticipationDescriptionExtension
Id: participation.description
Title: "Description"
Description: "La démarche en quelques phrases."
Context: Basic
* insert English(title, [["Description"]])
* insert English(description, [["The process in a few sentences."]])
* . ^short = "Description"
* . ^definition = "La démarche en quelques phrases. / The process in a few sentences."
* value[x] 1..1
* value[x] only string

Extension: ParticipationLevelExtension
Id: participation.level
Title: "Niveau de participation"
Description: "Jusqu’où va la participation : information, consultation, concertation, co-construction, codécision ou autogestion."
Context: Basic
* insert English(title, [["Level of participation"]])
* insert English(description, [["How far participation goes: information, consultation, dialogue, co-construction, co-decision or self-management."]])
* . ^short = "Niveau de participation / Level of participation"
* . ^definition = "Jusqu’où va la participation : information, consultation, concertation, co-construction, codécision ou autogestion. / How far participation goes: information, consultation, dialogue, co-construction, co-decision or self-management."
* value[x] 1..1
* value[x] only code
* value[x] from ParticipationLevelVS (extensible)

Extension: ParticipationFormsExtension
Id: participation.forms
Title: "Formes de participation"
Description: "La forme qu’elle prend, comme formalisée, non formalisée ou « de l’instant ». Elle ne dit rien du niveau."
Context: Basic
* insert English(title, [["Forms of participation"]])
* insert English(description, [["The form that it takes, such as formalised, not formalised or \"of the moment\". It says nothing of the level."]])
* . ^short = "Formes de participation / Forms of participation"
* . ^definition = "La forme qu’elle prend, comme formalisée, non formalisée ou « de l’instant ». Elle ne dit rien du niveau. / The form that it takes, such as formalised, not formalised or \"of the moment\". It says nothing of the level."
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from ParticipationFormVS (preferred)

Extension: ParticipationDirectionExtension
Id: participation.direction
Title: "Sens"
Description: "D’où vient la participation : par le bas ou par le haut."
Context: Basic
* insert English(title, [["Direction"]])
* insert English(description, [["Where participation comes from: bottom-up or top-down."]])
* . ^short = "Sens / Direction"
* . ^definition = "D’où vient la participation : par le bas ou par le haut. / Where participation comes from: bottom-up or top-down."
* value[x] 1..1
* value[x] only code
* value[x] from ParticipationDirectionVS (extensible)

Extension: ParticipationDirectionDescriptionExtension
Id: participation.directionDescription
Title: "Sens, en mots"
Description: "D’où vient la participation, avec les mots de la source."
Context: Basic
* insert English(title, [["Direction, in words"]])
* insert English(description, [["Where participation comes from, in the source’s words."]])
* . ^short = "Sens, en mots / Direction, in words"
* . ^definition = "D’où vient la participation, avec les mots de la source. / Where participation comes from, in the source’s words."
* value[x] 1..1
* value[x] only string

Extension: ParticipationObjectsExtension
Id: participation.objects
Title: "Objets de la participation"
Description: "Ce à quoi l’on prend part, comme la gouvernance, le projet de santé ou une action collective."
Context: Basic
* insert English(title, [["Objects of participation"]])
* insert English(description, [["What people take part in, such as governance, the health project or a collective action."]])
* . ^short = "Objets de la participation / Objects of participation"
* . ^definition = "Ce à quoi l’on prend part, comme la gouvernance, le projet de santé ou une action collective. / What people take part in, such as governance, the health project or a collective action."
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from ParticipationObjectVS (preferred)

Extension: ParticipationHostsExtension
Id: participation.hosts
Title: "Structures organisatrices"
Description: "Les structures qui organisent la démarche."
Context: Basic
* insert English(title, [["Hosts"]])
* insert English(description, [["The structures that hold the process."]])
* . ^short = "Structures organisatrices / Hosts"
* . ^definition = "Les structures qui organisent la démarche. / The structures that hold the process."
* value[x] 1..1
* value[x] only Reference(Organization)

Extension: ParticipationProgrammeExtension
Id: participation.programme
Title: "Programme"
Description: "Le programme dans lequel la démarche a lieu."
Context: Basic
* insert English(title, [["Programme"]])
* insert English(description, [["The programme within which the process takes place."]])
* . ^short = "Programme"
* . ^definition = "Le programme dans lequel la démarche a lieu. / The programme within which the process takes place."
* value[x] 1..1
* value[x] only Reference(Basic)

Extension: ParticipationSessionExtension
Id: participation.session
Title: "Séance"
Description: "La séance à laquelle la démarche tient, comme une rencontre qu’elle construit."
Context: Basic
* insert English(title, [["Session"]])
* insert English(description, [["The session that the process is tied to, such as a meeting that it builds."]])
* . ^short = "Séance / Session"
* . ^definition = "La séance à laquelle la démarche tient, comme une rencontre qu’elle construit. / The session that the process is tied to, such as a meeting that it builds."
* value[x] 1..1
* value[x] only Reference(Appointment or Basic or Encounter)

Extension: ParticipationPeriodExtension
Id: participation.period
Title: "Période"
Description: "De quand à quand la démarche a lieu ; sans fin tant qu’elle dure."
Context: Basic
* insert English(title, [["Period"]])
* insert English(description, [["From when to when the process takes place; without an end while it lasts."]])
* . ^short = "Période / Period"
* . ^definition = "De quand à quand la démarche a lieu ; sans fin tant qu’elle dure. / From when to when the process takes place; without an end while it lasts."
* value[x] 1..1
* value[x] only Period

Extension: ParticipationParticipantsExtension
Id: participation.participants
Title: "Participants"
Description: "Qui prend part à la démarche, par catégorie si on le sait."
Context: Basic
* insert English(title, [["Participants"]])
* insert English(description, [["Who takes part in the process, by category where that is known."]])
* . ^short = "Participants"
* . ^definition = "Qui prend part à la démarche, par catégorie si on le sait. / Who takes part in the process, by category where that is known."
* extension contains
    total 0..1 and
    byRole 0..* and
    disjoint 0..1 and
    persons 0..*
* extension[total] ^short = "Total"
* extension[total] ^definition = "Combien de personnes en tout, exactement ou à peu près. / How many people in all, exactly or about."
* extension[total].extension contains
    value 0..1 and
    min 0..1 and
    max 0..1 and
    precision 0..1 and
    unit 0..1 and
    verbatim 0..1 and
    $absent named absent 0..1
* extension[total].extension[value] ^short = "Valeur / Value"
* extension[total].extension[value] ^definition = "Le chiffre : 10 pour « une dizaine », dont la précision est « environ ». / The figure: 10 for \"about ten\", whose precision is \"about\"."
* extension[total].extension[value].value[x] 1..1
* extension[total].extension[value].value[x] only decimal
* extension[total].extension[min] ^short = "Minimum"
* extension[total].extension[min] ^definition = "Le plus petit chiffre possible, quand une fourchette est dite. / The smallest figure possible, when a range is stated."
* extension[total].extension[min].value[x] 1..1
* extension[total].extension[min].value[x] only decimal
* extension[total].extension[max] ^short = "Maximum"
* extension[total].extension[max] ^definition = "Le plus grand chiffre possible, quand une fourchette est dite. / The largest figure possible, when a range is stated."
* extension[total].extension[max].value[x] 1..1
* extension[total].extension[max].value[x] only decimal
* extension[total].extension[precision] ^short = "Précision / Precision"
* extension[total].extension[precision] ^definition = "Si le chiffre est exact, environ, au moins ou au plus. / Whether the figure is exact, about, at least or at most."
* extension[total].extension[precision].value[x] 1..1
* extension[total].extension[precision].value[x] only code
* extension[total].extension[precision].value[x] from PrecisionVS (required)
* extension[total].extension[unit] ^short = "Unité / Unit"
* extension[total].extension[unit] ^definition = "Ce qui est compté ou mesuré, quand le champ ne le dit pas : jours, structures. / What is counted or measured, when the field does not say it: days, structures."
* extension[total].extension[unit].value[x] 1..1
* extension[total].extension[unit].value[x] only string
* extension[total].extension[verbatim] ^short = "Mots du document / Words of the document"
* extension[total].extension[verbatim] ^definition = "Le chiffre dans les mots du document : « une dizaine ». / The figure in the words of the document: \"une dizaine\"."
* extension[total].extension[verbatim].value[x] 1..1
* extension[total].extension[verbatim].value[x] only string
* extension[byRole] ^short = "Nombres par catégorie / Counts by category"
* extension[byRole] ^definition = "Combien de personnes de chaque catégorie, comme habitants ou professionnels. / How many people of each category, such as inhabitants or professionals."
* extension[byRole].extension contains
    roles 1..* and
    count 0..1 and
    withinTotal 0..1
* extension[byRole].extension[roles] ^short = "Qualité des participants / Roles of the participants"
* extension[byRole].extension[roles] ^definition = "En quelle qualité elles sont là, comme habitant, usager, patient ou partenaire ; plusieurs si elles sont comptées ensemble. / As what they are there, such as inhabitant, service user, patient or partner; several when they are counted together."
* extension[byRole].extension[roles].value[x] 1..1
* extension[byRole].extension[roles].value[x] only CodeableConcept
* extension[byRole].extension[roles].value[x] from ParticipantRoleVS (preferred)
* extension[byRole].extension[count] ^short = "Nombre de participants / Number of participants"
* extension[byRole].extension[count] ^definition = "Combien de personnes, exactement ou à peu près. / How many people, exactly or about."
* extension[byRole].extension[count].extension contains
    value 0..1 and
    min 0..1 and
    max 0..1 and
    precision 0..1 and
    unit 0..1 and
    verbatim 0..1 and
    $absent named absent 0..1
* extension[byRole].extension[count].extension[value] ^short = "Valeur / Value"
* extension[byRole].extension[count].extension[value] ^definition = "Le chiffre : 10 pour « une dizaine », dont la précision est « environ ». / The figure: 10 for \"about ten\", whose precision is \"about\"."
* extension[byRole].extension[count].extension[value].value[x] 1..1
* extension[byRole].extension[count].extension[value].value[x] only decimal
* extension[byRole].extension[count].extension[min] ^short = "Minimum"
* extension[byRole].extension[count].extension[min] ^definition = "Le plus petit chiffre possible, quand une fourchette est dite. / The smallest figure possible, when a range is stated."
* extension[byRole].extension[count].extension[min].value[x] 1..1
* extension[byRole].extension[count].extension[min].value[x] only decimal
* extension[byRole].extension[count].extension[max] ^short = "Maximum"
* extension[byRole].extension[count].extension[max] ^definition = "Le plus grand chiffre possible, quand une fourchette est dite. / The largest figure possible, when a range is stated."
* extension[byRole].extension[count].extension[max].value[x] 1..1
* extension[byRole].extension[count].extension[max].value[x] only decimal
* extension[byRole].extension[count].extension[precision] ^short = "Précision / Precision"
* extension[byRole].extension[count].extension[precision] ^definition = "Si le chiffre est exact, environ, au moins ou au plus. / Whether the figure is exact, about, at least or at most."
* extension[byRole].extension[count].extension[precision].value[x] 1..1
* extension[byRole].extension[count].extension[precision].value[x] only code
* extension[byRole].extension[count].extension[precision].value[x] from PrecisionVS (required)
* extension[byRole].extension[count].extension[unit] ^short = "Unité / Unit"
* extension[byRole].extension[count].extension[unit] ^definition = "Ce qui est compté ou mesuré, quand le champ ne le dit pas : jours, structures. / What is counted or measured, when the field does not say it: days, structures."
* extension[byRole].extension[count].extension[unit].value[x] 1..1
* extension[byRole].extension[count].extension[unit].value[x] only string
* extension[byRole].extension[count].extension[verbatim] ^short = "Mots du document / Words of the document"
* extension[byRole].extension[count].extension[verbatim] ^definition = "Le chiffre dans les mots du document : « une dizaine ». / The figure in the words of the document: \"une dizaine\"."
* extension[byRole].extension[count].extension[verbatim].value[x] 1..1
* extension[byRole].extension[count].extension[verbatim].value[x] only string
* extension[byRole].extension[withinTotal] ^short = "Compris dans le total / Within the total"
* extension[byRole].extension[withinTotal] ^definition = "Oui si ces personnes sont comptées dans le total, non si elles s’y ajoutent. Certaines sources ne le disent pas. / True when these people are counted in the total, false when they come on top. Some sources do not say."
* extension[byRole].extension[withinTotal].value[x] 1..1
* extension[byRole].extension[withinTotal].value[x] only boolean
* extension[disjoint] ^short = "Sans double compte / Nobody counted twice"
* extension[disjoint] ^definition = "Oui si personne n’est compté dans deux catégories. / True when nobody is counted in two categories."
* extension[disjoint].value[x] 1..1
* extension[disjoint].value[x] only boolean
* extension[persons] ^short = "Personnes / Persons"
* extension[persons] ^definition = "Les personnes accompagnées qui en font partie : des renvois à leurs enregistrements, jamais des noms. / The accompanied people among them: references to their records, never names."
* extension[persons].value[x] 1..1
* extension[persons].value[x] only Reference(Patient)

Extension: ParticipationProfessionalsExtension
Id: participation.professionals
Title: "Professionnels engagés"
Description: "Les professionnels qui prennent part à la démarche, par fonction."
Context: Basic
* insert English(title, [["Professionals involved"]])
* insert English(description, [["The professionals who take part in the process, by function."]])
* . ^short = "Professionnels engagés / Professionals involved"
* . ^definition = "Les professionnels qui prennent part à la démarche, par fonction. / The professionals who take part in the process, by function."
* extension contains
    function 1..1 and
    count 0..1
* extension[function] ^short = "Fonction / Function"
* extension[function] ^definition = "Ce qu’ils font dans leur équipe, comme la médiation en santé ou la médecine. / What they do in their team, such as health mediation or medicine."
* extension[function].value[x] 1..1
* extension[function].value[x] only CodeableConcept
* extension[function].value[x] from StaffFunctionVS (preferred)
* extension[count] ^short = "Nombre de professionnels / Number of professionals"
* extension[count] ^definition = "Combien ils sont, exactement ou à peu près : des personnes, pas des ETP. / How many they are, exactly or about: people, not FTE."
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

Extension: ParticipationOutputsExtension
Id: participation.outputs
Title: "Productions"
Description: "Ce que la démarche a produit, comme une charte. Une préconisation a son propre enregistrement."
Context: Basic
* insert English(title, [["Outputs"]])
* insert English(description, [["What the process produced, such as a charter. A recommendation has a record of its own."]])
* . ^short = "Productions / Outputs"
* . ^definition = "Ce que la démarche a produit, comme une charte. Une préconisation a son propre enregistrement. / What the process produced, such as a charter. A recommendation has a record of its own."
* value[x] 1..1
* value[x] only string

RuleSet: ParticipationExtensions
* extension contains
    ParticipationTitleExtension named title 1..1 MS and
    ParticipationDescriptionExtension named description 0..1 MS and
    ParticipationLevelExtension named level 0..1 MS and
    ParticipationFormsExtension named forms 0..* MS and
    ParticipationDirectionExtension named direction 0..1 MS and
    ParticipationDirectionDescriptionExtension named directionDescription 0..1 MS and
    ParticipationObjectsExtension named objects 0..* MS and
    ParticipationHostsExtension named hosts 0..* MS and
    ParticipationProgrammeExtension named programme 0..1 MS and
    ParticipationSessionExtension named session 0..1 MS and
    ParticipationPeriodExtension named period 0..1 MS and
    ParticipationParticipantsExtension named participants 0..1 MS and
    ParticipationProfessionalsExtension named professionals 0..* MS and
    ParticipationOutputsExtension named outputs 0..* MS
