// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: SessionStatusExtension
Id: session.status
Title: "Statut"
Description: "Si la séance est prévue, tenue ou annulée."
Context: Basic, Appointment, Encounter
* insert English(title, [["Status"]])
* insert English(description, [["Whether the session is planned, held or cancelled."]])
* . ^short = "Statut / Status"
* . ^definition = "Si la séance est prévue, tenue ou annulée. / Whether the session is planned, held or cancelled."
* value[x] 1..1
* value[x] only code
* value[x] from SessionStatusVS (required)

Extension: SessionThemesExtension
Id: session.themes
Title: "Thèmes"
Description: "Ce dont il est question, comme l’alimentation ou l’accès aux droits."
Context: Basic, Appointment, Encounter
* insert English(title, [["Themes"]])
* insert English(description, [["What it is about, such as nutrition or access to rights."]])
* . ^short = "Thèmes / Themes"
* . ^definition = "Ce dont il est question, comme l’alimentation ou l’accès aux droits. / What it is about, such as nutrition or access to rights."
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from ThemeVS (preferred)

Extension: SessionPublicsExtension
Id: session.publics
Title: "Publics"
Description: "À qui la séance s’adresse."
Context: Basic, Appointment, Encounter
* insert English(title, [["Populations"]])
* insert English(description, [["Whom the session is for."]])
* . ^short = "Publics / Populations"
* . ^definition = "À qui la séance s’adresse. / Whom the session is for."
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from PublicVS (preferred)

Extension: SessionObjectivesExtension
Id: session.objectives
Title: "Buts de la séance"
Description: "Ce que la séance vise. Les objectifs d’une personne sont dans son accompagnement."
Context: Basic, Appointment, Encounter
* insert English(title, [["Objectives"]])
* insert English(description, [["What the session aims at. The goals of a person are in their pathway."]])
* . ^short = "Buts de la séance / Objectives"
* . ^definition = "Ce que la séance vise. Les objectifs d’une personne sont dans son accompagnement. / What the session aims at. The goals of a person are in their pathway."
* value[x] 1..1
* value[x] only string

Extension: SessionProgrammeExtension
Id: session.programme
Title: "Programme"
Description: "Le programme dans lequel la séance a lieu."
Context: Basic, Appointment, Encounter
* insert English(title, [["Programme"]])
* insert English(description, [["The programme within which the session takes place."]])
* . ^short = "Programme"
* . ^definition = "Le programme dans lequel la séance a lieu. / The programme within which the session takes place."
* value[x] 1..1
* value[x] only Reference(Basic)

Extension: SessionStepExtension
Id: session.step
Title: "Étape réalisée"
Description: "L’étape d’un parcours type que la séance réalise."
Context: Basic, Appointment, Encounter
* insert English(title, [["Step carried out"]])
* insert English(description, [["The step of a pathway model that the session carries out."]])
* . ^short = "Étape réalisée / Step carried out"
* . ^definition = "L’étape d’un parcours type que la séance réalise. / The step of a pathway model that the session carries out."
* extension contains
    model 1..1 and
    step 1..1
* extension[model] ^short = "Parcours type / Pathway model"
* extension[model] ^definition = "Le parcours type : un renvoi à son enregistrement. / The pathway model: a reference to its record."
* extension[model].value[x] 1..1
* extension[model].value[x] only Reference(PlanDefinition)
* extension[step] ^short = "Étape du parcours type / Step of the model"
* extension[step] ^definition = "L’identifiant de l’une des étapes de ce parcours type. / The id of one of the steps of this pathway model."
* extension[step].value[x] 1..1
* extension[step].value[x] only code

Extension: SessionSupportersExtension
Id: session.supporters
Title: "Soutiens"
Description: "Les structures qui soutiennent la séance sans l’organiser."
Context: Basic, Appointment, Encounter
* insert English(title, [["Supporters"]])
* insert English(description, [["The structures that support the session without holding it."]])
* . ^short = "Soutiens / Supporters"
* . ^definition = "Les structures qui soutiennent la séance sans l’organiser. / The structures that support the session without holding it."
* value[x] 1..1
* value[x] only Reference(Organization)

Extension: SessionDurationExtension
Id: session.duration
Title: "Durée"
Description: "Combien de temps dure la séance, au format ISO 8601 : PT90M pour une heure et demie."
Context: Basic, Appointment, Encounter
* insert English(title, [["Duration"]])
* insert English(description, [["How long the session lasts, in ISO 8601: PT90M for an hour and a half."]])
* . ^short = "Durée / Duration"
* . ^definition = "Combien de temps dure la séance, au format ISO 8601 : PT90M pour une heure et demie. / How long the session lasts, in ISO 8601: PT90M for an hour and a half."
* value[x] 1..1
* value[x] only string

Extension: SessionPlaceExtension
Id: session.place
Title: "Lieu"
Description: "Où elle a lieu : une structure, un territoire, ou le lieu en mots."
Context: Basic, Appointment, Encounter
* insert English(title, [["Place"]])
* insert English(description, [["Where it takes place: a structure, a territory, or the place in words."]])
* . ^short = "Lieu / Place"
* . ^definition = "Où elle a lieu : une structure, un territoire, ou le lieu en mots. / Where it takes place: a structure, a territory, or the place in words."
* extension contains
    structure 0..1 and
    territory 0..1 and
    description 0..1
* extension[structure] ^short = "Structure"
* extension[structure] ^definition = "La structure où cela se passe. / The structure where it happens."
* extension[structure].value[x] 1..1
* extension[structure].value[x] only Reference(Organization)
* extension[territory] ^short = "Territoire / Territory"
* extension[territory] ^definition = "Le territoire où cela se passe. / The territory where it happens."
* extension[territory].value[x] 1..1
* extension[territory].value[x] only Reference(Location)
* extension[description] ^short = "Description"
* extension[description] ^definition = "Le lieu en mots ; jamais le domicile de quelqu’un. / The place in words; never somebody’s home address."
* extension[description].value[x] 1..1
* extension[description].value[x] only string

Extension: SessionRecurrenceExtension
Id: session.recurrence
Title: "Fréquence"
Description: "Tous les combien la séance se tient, quand l’enregistrement vaut pour une série, au format ISO 8601 : P6W pour toutes les six semaines."
Context: Basic, Appointment, Encounter
* insert English(title, [["Recurrence"]])
* insert English(description, [["How often the session is held, when the record stands for a series, in ISO 8601: P6W for every six weeks."]])
* . ^short = "Fréquence / Recurrence"
* . ^definition = "Tous les combien la séance se tient, quand l’enregistrement vaut pour une série, au format ISO 8601 : P6W pour toutes les six semaines. / How often the session is held, when the record stands for a series, in ISO 8601: P6W for every six weeks."
* value[x] 1..1
* value[x] only string

Extension: SessionSeriesExtension
Id: session.series
Title: "Période de la série"
Description: "De quand à quand elle se tient, quand l’enregistrement vaut pour une série."
Context: Basic, Appointment, Encounter
* insert English(title, [["Period of the series"]])
* insert English(description, [["From when to when it is held, when the record stands for a series."]])
* . ^short = "Période de la série / Period of the series"
* . ^definition = "De quand à quand elle se tient, quand l’enregistrement vaut pour une série. / From when to when it is held, when the record stands for a series."
* value[x] 1..1
* value[x] only Period

Extension: SessionInvitedExtension
Id: session.invited
Title: "Invités"
Description: "Qui était invité ; vide si la séance était ouverte à tous."
Context: Basic, Appointment, Encounter
* insert English(title, [["Invited"]])
* insert English(description, [["Who was invited; empty when the session was open to all."]])
* . ^short = "Invités / Invited"
* . ^definition = "Qui était invité ; vide si la séance était ouverte à tous. / Who was invited; empty when the session was open to all."
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

Extension: SessionAttendedExtension
Id: session.attended
Title: "Présents"
Description: "Qui est venu ; vide tant que la séance est seulement prévue."
Context: Basic, Appointment, Encounter
* insert English(title, [["Attended"]])
* insert English(description, [["Who came; empty while the session is only planned."]])
* . ^short = "Présents / Attended"
* . ^definition = "Qui est venu ; vide tant que la séance est seulement prévue. / Who came; empty while the session is only planned."
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

Extension: SessionAttendedFromExtension
Id: session.attendedFrom
Title: "Provenance des présents"
Description: "D’où venaient les participants, en mots : « deux quartiers »."
Context: Basic, Appointment, Encounter
* insert English(title, [["Where participants came from"]])
* insert English(description, [["Where participants came from, in words: \"two neighbourhoods\"."]])
* . ^short = "Provenance des présents / Where participants came from"
* . ^definition = "D’où venaient les participants, en mots : « deux quartiers ». / Where participants came from, in words: \"two neighbourhoods\"."
* value[x] 1..1
* value[x] only string

Extension: SessionKindExtension
Id: session.kind
Title: "Nature de la séance"
Description: "Ce qui se tient, comme un atelier collectif, un repas partagé ou une formation."
Context: Basic
* insert English(title, [["Kind of session"]])
* insert English(description, [["What is held, such as a workshop, a shared meal or a training."]])
* . ^short = "Nature de la séance / Kind of session"
* . ^definition = "Ce qui se tient, comme un atelier collectif, un repas partagé ou une formation. / What is held, such as a workshop, a shared meal or a training."
* value[x] 1..1
* value[x] only code
* value[x] from SessionKindVS (required)

Extension: SessionTitleExtension
Id: session.title
Title: "Intitulé"
Description: "Le nom de la séance."
Context: Basic, Encounter
* insert English(title, [["Title"]])
* insert English(description, [["The name of the session."]])
* . ^short = "Intitulé / Title"
* . ^definition = "Le nom de la séance. / The name of the session."
* value[x] 1..1
* value[x] only string

Extension: SessionDescriptionExtension
Id: session.description
Title: "Description"
Description: "La séance en quelques phrases."
Context: Basic, Encounter
* insert English(title, [["Description"]])
* insert English(description, [["The session in a few sentences."]])
* . ^short = "Description"
* . ^definition = "La séance en quelques phrases. / The session in a few sentences."
* value[x] 1..1
* value[x] only string

Extension: SessionGroupExtension
Id: session.group
Title: "Groupe"
Description: "Le groupe pour lequel la séance se tient ; vide si elle n’est pas celle d’un groupe."
Context: Basic, Appointment
* insert English(title, [["Group"]])
* insert English(description, [["The group for which the session is held; empty when it is not that of a group."]])
* . ^short = "Groupe / Group"
* . ^definition = "Le groupe pour lequel la séance se tient ; vide si elle n’est pas celle d’un groupe. / The group for which the session is held; empty when it is not that of a group."
* value[x] 1..1
* value[x] only Reference(Group)

Extension: SessionHostsExtension
Id: session.hosts
Title: "Structures organisatrices"
Description: "Les structures qui organisent la séance."
Context: Basic, Encounter
* insert English(title, [["Hosts"]])
* insert English(description, [["The structures that hold the session."]])
* . ^short = "Structures organisatrices / Hosts"
* . ^definition = "Les structures qui organisent la séance. / The structures that hold the session."
* value[x] 1..1
* value[x] only Reference(Organization)

Extension: SessionStartExtension
Id: session.start
Title: "Début"
Description: "Le jour, à défaut le mois ou l’année ; ou le jour et l’heure, avec le décalage horaire : 2026-03-01T14:30:00+01:00."
Context: Basic
* insert English(title, [["Start"]])
* insert English(description, [["The day, failing that the month or the year; or the day and time, with the offset from UTC: 2026-03-01T14:30:00+01:00."]])
* . ^short = "Début / Start"
* . ^definition = "Le jour, à défaut le mois ou l’année ; ou le jour et l’heure, avec le décalage horaire : 2026-03-01T14:30:00+01:00. / The day, failing that the month or the year; or the day and time, with the offset from UTC: 2026-03-01T14:30:00+01:00."
* value[x] 1..1
* value[x] only dateTime

RuleSet: SessionExtensionsBasic
* extension contains
    SessionStatusExtension named status 1..1 MS and
    SessionThemesExtension named themes 0..* MS and
    SessionPublicsExtension named publics 0..* MS and
    SessionObjectivesExtension named objectives 0..* MS and
    SessionProgrammeExtension named programme 0..1 MS and
    SessionStepExtension named step 0..1 MS and
    SessionSupportersExtension named supporters 0..* MS and
    SessionDurationExtension named duration 0..1 MS and
    SessionPlaceExtension named place 0..1 MS and
    SessionRecurrenceExtension named recurrence 0..1 MS and
    SessionSeriesExtension named series 0..1 MS and
    SessionInvitedExtension named invited 0..1 MS and
    SessionAttendedExtension named attended 0..1 MS and
    SessionAttendedFromExtension named attendedFrom 0..1 MS and
    SessionKindExtension named kind 1..1 MS and
    SessionTitleExtension named title 0..1 MS and
    SessionDescriptionExtension named description 0..1 MS and
    SessionGroupExtension named group 0..1 MS and
    SessionHostsExtension named hosts 0..* MS and
    SessionStartExtension named start 1..1 MS

RuleSet: SessionExtensionsAppointment
* extension contains
    SessionStatusExtension named status 1..1 MS and
    SessionThemesExtension named themes 0..* MS and
    SessionPublicsExtension named publics 0..* MS and
    SessionObjectivesExtension named objectives 0..* MS and
    SessionProgrammeExtension named programme 0..1 MS and
    SessionStepExtension named step 0..1 MS and
    SessionSupportersExtension named supporters 0..* MS and
    SessionDurationExtension named duration 0..1 MS and
    SessionPlaceExtension named place 0..1 MS and
    SessionRecurrenceExtension named recurrence 0..1 MS and
    SessionSeriesExtension named series 0..1 MS and
    SessionInvitedExtension named invited 0..1 MS and
    SessionAttendedExtension named attended 0..1 MS and
    SessionAttendedFromExtension named attendedFrom 0..1 MS and
    SessionGroupExtension named group 0..1 MS

RuleSet: SessionExtensionsEncounter
* extension contains
    SessionStatusExtension named status 1..1 MS and
    SessionThemesExtension named themes 0..* MS and
    SessionPublicsExtension named publics 0..* MS and
    SessionObjectivesExtension named objectives 0..* MS and
    SessionProgrammeExtension named programme 0..1 MS and
    SessionStepExtension named step 0..1 MS and
    SessionSupportersExtension named supporters 0..* MS and
    SessionDurationExtension named duration 0..1 MS and
    SessionPlaceExtension named place 0..1 MS and
    SessionRecurrenceExtension named recurrence 0..1 MS and
    SessionSeriesExtension named series 0..1 MS and
    SessionInvitedExtension named invited 0..1 MS and
    SessionAttendedExtension named attended 0..1 MS and
    SessionAttendedFromExtension named attendedFrom 0..1 MS and
    SessionTitleExtension named title 0..1 MS and
    SessionDescriptionExtension named description 0..1 MS and
    SessionHostsExtension named hosts 0..* MS
