// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: ContactPathwayExtension
Id: contact.pathway
Title: "Accompagnement"
Description: "L’accompagnement dont ce contact fait partie ; vide pour un contact anonyme."
Context: Encounter
* insert English(title, [["Pathway"]])
* insert English(description, [["The pathway that this contact is part of; empty for an anonymous contact."]])
* . ^short = "Accompagnement / Pathway"
* . ^definition = "L’accompagnement dont ce contact fait partie ; vide pour un contact anonyme. / The pathway that this contact is part of; empty for an anonymous contact."
* value[x] 1..1
* value[x] only Reference(CarePlan)

Extension: ContactInterpreterNeededExtension
Id: contact.interpreterNeeded
Title: "Interprète nécessaire"
Description: "Oui si la personne avait besoin d’un interprète."
Context: Encounter
* insert English(title, [["Interpreter needed"]])
* insert English(description, [["True when the person needed an interpreter."]])
* . ^short = "Interprète nécessaire / Interpreter needed"
* . ^definition = "Oui si la personne avait besoin d’un interprète. / True when the person needed an interpreter."
* value[x] 1..1
* value[x] only boolean

Extension: ContactInterpreterUsedExtension
Id: contact.interpreterUsed
Title: "Interprète présent"
Description: "Oui si un interprète est intervenu."
Context: Encounter
* insert English(title, [["Interpreter used"]])
* insert English(description, [["True when an interpreter took part."]])
* . ^short = "Interprète présent / Interpreter used"
* . ^definition = "Oui si un interprète est intervenu. / True when an interpreter took part."
* value[x] 1..1
* value[x] only boolean

RuleSet: ContactExtensions
* extension contains
    ContactPathwayExtension named pathway 0..1 MS and
    ContactInterpreterNeededExtension named interpreterNeeded 0..1 MS and
    ContactInterpreterUsedExtension named interpreterUsed 0..1 MS
