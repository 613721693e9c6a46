// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: SourcePublisherExtension
Id: source.publisher
Title: "Éditeur"
Description: "Qui a publié le document."
Context: DocumentReference
* insert English(title, [["Publisher"]])
* insert English(description, [["Who published the document."]])
* . ^short = "Éditeur / Publisher"
* . ^definition = "Qui a publié le document. / Who published the document."
* value[x] 1..1
* value[x] only string

Extension: SourceAuthorsExtension
Id: source.authors
Title: "Auteurs"
Description: "Ceux qui l’ont écrit ou qui y parlent, comme le document les nomme."
Context: DocumentReference
* insert English(title, [["Authors"]])
* insert English(description, [["Those who wrote it or spoke, as the document names them."]])
* . ^short = "Auteurs / Authors"
* . ^definition = "Ceux qui l’ont écrit ou qui y parlent, comme le document les nomme. / Those who wrote it or spoke, as the document names them."
* extension contains
    name 0..1 and
    role 0..1 and
    organisation 0..1
* extension[name] ^short = "Nom / Name"
* extension[name] ^definition = "Le nom de la personne, si un document public la nomme ; jamais celui d’une personne accompagnée. / The name of the person, when a public document names them; never that of an accompanied person."
* extension[name].value[x] 1..1
* extension[name].value[x] only string
* extension[role] ^short = "Rôle / Role"
* extension[role] ^definition = "Ce que fait la personne, dans les mots du document. / What the person does, in the words of the document."
* extension[role].value[x] 1..1
* extension[role].value[x] only string
* extension[organisation] ^short = "Organisme / Organisation"
* extension[organisation] ^definition = "L’organisme pour lequel la personne parle ou écrit. / The organisation that the person speaks or writes for."
* extension[organisation].value[x] 1..1
* extension[organisation].value[x] only string

Extension: SourceContextExtension
Id: source.context
Title: "Contexte"
Description: "Où ou quand le document a été présenté : séminaire, revue, collection."
Context: DocumentReference
* insert English(title, [["Context"]])
* insert English(description, [["Where or when it was presented: a seminar, a journal, a collection."]])
* . ^short = "Contexte / Context"
* . ^definition = "Où ou quand le document a été présenté : séminaire, revue, collection. / Where or when it was presented: a seminar, a journal, a collection."
* value[x] 1..1
* value[x] only string

Extension: SourceLicenceExtension
Id: source.licence
Title: "Licence"
Description: "La licence sous laquelle le document est diffusé ; vide si elle n’est pas dite."
Context: DocumentReference
* insert English(title, [["Licence"]])
* insert English(description, [["The licence under which the document is given; empty when it is not stated."]])
* . ^short = "Licence"
* . ^definition = "La licence sous laquelle le document est diffusé ; vide si elle n’est pas dite. / The licence under which the document is given; empty when it is not stated."
* value[x] 1..1
* value[x] only string

Extension: SourceCitationExtension
Id: source.citation
Title: "Citation"
Description: "Comment le document demande à être cité."
Context: DocumentReference
* insert English(title, [["Citation"]])
* insert English(description, [["How the document is to be cited."]])
* . ^short = "Citation"
* . ^definition = "Comment le document demande à être cité. / How the document is to be cited."
* value[x] 1..1
* value[x] only string

Extension: SourceClassificationsExtension
Id: source.classifications
Title: "Classements"
Description: "Comment son éditeur le classe, dans les termes de l’éditeur."
Context: DocumentReference
* insert English(title, [["Classifications"]])
* insert English(description, [["How its publisher classifies it, in the publisher’s terms."]])
* . ^short = "Classements / Classifications"
* . ^definition = "Comment son éditeur le classe, dans les termes de l’éditeur. / How its publisher classifies it, in the publisher’s terms."
* extension contains
    scheme 1..1 and
    values 1..*
* extension[scheme] ^short = "Rubrique / Scheme"
* extension[scheme] ^definition = "La rubrique de l’éditeur : thème, public, domaine. / The scheme of the publisher: theme, population, domain."
* extension[scheme].value[x] 1..1
* extension[scheme].value[x] only string
* extension[values] ^short = "Valeurs / Values"
* extension[values] ^definition = "Ce que le document est dans cette rubrique. / What the document is in that scheme."
* extension[values].value[x] 1..1
* extension[values].value[x] only string

RuleSet: SourceExtensions
* extension contains
    SourcePublisherExtension named publisher 0..1 MS and
    SourceAuthorsExtension named authors 0..* MS and
    SourceContextExtension named context 0..* MS and
    SourceLicenceExtension named licence 0..1 MS and
    SourceCitationExtension named citation 0..1 MS and
    SourceClassificationsExtension named classifications 0..* MS
