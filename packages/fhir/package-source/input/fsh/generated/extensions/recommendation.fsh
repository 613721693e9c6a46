// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: RecommendationTitleExtension
Id: recommendation.title
Title: "Intitulé"
Description: "La préconisation en quelques mots."
Context: Basic
* insert English(title, [["Title"]])
* insert English(description, [["The recommendation in a few words."]])
* . ^short = "Intitulé / Title"
* . ^definition = "La préconisation en quelques mots. / The recommendation in a few words."
* value[x] 1..1
* value[x] only string

Extension: RecommendationTextExtension
Id: recommendation.text
Title: "Texte"
Description: "Ce qui est préconisé, en entier. Quand la source ne fait que la mentionner, dites que le texte est inconnu."
Context: Basic
* insert English(title, [["Text"]])
* insert English(description, [["What is recommended, in full. When the source only mentions it, say that the text is unknown."]])
* . ^short = "Texte / Text"
* . ^definition = "Ce qui est préconisé, en entier. Quand la source ne fait que la mentionner, dites que le texte est inconnu. / What is recommended, in full. When the source only mentions it, say that the text is unknown."
* value[x] 1..1
* value[x] only string

Extension: RecommendationFromExtension
Id: recommendation.from
Title: "Issue de"
Description: "Les démarches participatives ou les séances dont elle vient : des renvois à leurs enregistrements."
Context: Basic
* insert English(title, [["Comes from"]])
* insert English(description, [["The participatory processes or sessions that it comes from: references to their records."]])
* . ^short = "Issue de / Comes from"
* . ^definition = "Les démarches participatives ou les séances dont elle vient : des renvois à leurs enregistrements. / The participatory processes or sessions that it comes from: references to their records."
* value[x] 1..1
* value[x] only Reference(Appointment or Basic or Encounter)

Extension: RecommendationAddresseeExtension
Id: recommendation.addressee
Title: "Destinataire"
Description: "À qui elle s’adresse : un organisme, une équipe ou une fonction, plutôt qu’un nom."
Context: Basic
* insert English(title, [["Addressee"]])
* insert English(description, [["Whom it is for: an organisation, a team or a function, rather than a name."]])
* . ^short = "Destinataire / Addressee"
* . ^definition = "À qui elle s’adresse : un organisme, une équipe ou une fonction, plutôt qu’un nom. / Whom it is for: an organisation, a team or a function, rather than a name."
* value[x] 1..1
* value[x] only string

Extension: RecommendationStatusExtension
Id: recommendation.status
Title: "Suite donnée"
Description: "Ce qu’elle est devenue : proposée, adoptée, rejetée ou mise en œuvre."
Context: Basic
* insert English(title, [["Status"]])
* insert English(description, [["What became of it: proposed, adopted, rejected or implemented."]])
* . ^short = "Suite donnée / Status"
* . ^definition = "Ce qu’elle est devenue : proposée, adoptée, rejetée ou mise en œuvre. / What became of it: proposed, adopted, rejected or implemented."
* value[x] 1..1
* value[x] only code
* value[x] from RecommendationStatusVS (extensible)

RuleSet: RecommendationExtensions
* extension contains
    RecommendationTitleExtension named title 0..1 MS and
    RecommendationTextExtension named text 1..1 MS and
    RecommendationFromExtension named from 0..* MS and
    RecommendationAddresseeExtension named addressee 0..1 MS and
    RecommendationStatusExtension named status 0..1 MS
