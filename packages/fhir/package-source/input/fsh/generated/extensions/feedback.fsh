// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: FeedbackKindExtension
Id: feedback.kind
Title: "Nature du retour"
Description: "Ce qu’est ce retour, comme une difficulté, une solution ou un facteur de réussite."
Context: Basic
* insert English(title, [["Kind of feedback"]])
* insert English(description, [["What this feedback is, such as a difficulty, a solution or a success factor."]])
* . ^short = "Nature du retour / Kind of feedback"
* . ^definition = "Ce qu’est ce retour, comme une difficulté, une solution ou un facteur de réussite. / What this feedback is, such as a difficulty, a solution or a success factor."
* value[x] 1..1
* value[x] only code
* value[x] from FeedbackKindVS (required)

Extension: FeedbackAboutExtension
Id: feedback.about
Title: "À propos de"
Description: "Ce dont il parle, comme un programme, une structure ou une séance : un renvoi à un enregistrement, jamais à une personne."
Context: Basic
* insert English(title, [["About"]])
* insert English(description, [["What it is about, such as a programme, a structure or a session: a reference to a record, never to a person."]])
* . ^short = "À propos de / About"
* . ^definition = "Ce dont il parle, comme un programme, une structure ou une séance : un renvoi à un enregistrement, jamais à une personne. / What it is about, such as a programme, a structure or a session: a reference to a record, never to a person."
* value[x] 1..1
* value[x] only Reference(Appointment or Basic or Encounter or Group or Organization or PlanDefinition)

Extension: FeedbackTextExtension
Id: feedback.text
Title: "Texte"
Description: "Le retour en toutes lettres, sans rien qui désigne une personne accompagnée."
Context: Basic
* insert English(title, [["Text"]])
* insert English(description, [["The feedback in words, with nothing that identifies an accompanied person."]])
* . ^short = "Texte / Text"
* . ^definition = "Le retour en toutes lettres, sans rien qui désigne une personne accompagnée. / The feedback in words, with nothing that identifies an accompanied person."
* value[x] 1..1
* value[x] only string

Extension: FeedbackAnswersExtension
Id: feedback.answers
Title: "Difficultés résolues"
Description: "Les difficultés auxquelles répond une solution : des renvois à leurs enregistrements."
Context: Basic
* insert English(title, [["Difficulties answered"]])
* insert English(description, [["The difficulties that a solution answers: references to their records."]])
* . ^short = "Difficultés résolues / Difficulties answered"
* . ^definition = "Les difficultés auxquelles répond une solution : des renvois à leurs enregistrements. / The difficulties that a solution answers: references to their records."
* value[x] 1..1
* value[x] only Reference(Basic)

Extension: FeedbackQuoteExtension
Id: feedback.quote
Title: "Citation"
Description: "Les mots de quelqu’un, avec qui les a dits si la source le nomme publiquement."
Context: Basic
* insert English(title, [["Quote"]])
* insert English(description, [["Somebody’s words, with who said them when the source names them publicly."]])
* . ^short = "Citation / Quote"
* . ^definition = "Les mots de quelqu’un, avec qui les a dits si la source le nomme publiquement. / Somebody’s words, with who said them when the source names them publicly."
* extension contains
    text 1..1 and
    attribution 0..1
* extension[text] ^short = "Texte / Text"
* extension[text] ^definition = "Les mots, tels qu’ils ont été dits. / The words, as they were said."
* extension[text].value[x] 1..1
* extension[text].value[x] only string
* extension[attribution] ^short = "Auteur / Attribution"
* extension[attribution] ^definition = "Qui les a dits. / Who said them."
* extension[attribution].extension contains
    name 0..1 and
    role 0..1 and
    organisation 0..1
* extension[attribution].extension[name] ^short = "Nom / Name"
* extension[attribution].extension[name] ^definition = "Le nom de la personne, si un document public la nomme ; jamais celui d’une personne accompagnée. / The name of the person, when a public document names them; never that of an accompanied person."
* extension[attribution].extension[name].value[x] 1..1
* extension[attribution].extension[name].value[x] only string
* extension[attribution].extension[role] ^short = "Rôle / Role"
* extension[attribution].extension[role] ^definition = "Ce que fait la personne, dans les mots du document. / What the person does, in the words of the document."
* extension[attribution].extension[role].value[x] 1..1
* extension[attribution].extension[role].value[x] only string
* extension[attribution].extension[organisation] ^short = "Organisme / Organisation"
* extension[attribution].extension[organisation] ^definition = "L’organisme pour lequel la personne parle ou écrit. / The organisation that the person speaks or writes for."
* extension[attribution].extension[organisation].value[x] 1..1
* extension[attribution].extension[organisation].value[x] only string

RuleSet: FeedbackExtensions
* extension contains
    FeedbackKindExtension named kind 1..1 MS and
    FeedbackAboutExtension named about 1..1 MS and
    FeedbackTextExtension named text 1..1 MS and
    FeedbackAnswersExtension named answers 0..* MS and
    FeedbackQuoteExtension named quote 0..1 MS
