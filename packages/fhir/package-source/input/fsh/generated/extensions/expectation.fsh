// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: ExpectationOriginExtension
Id: expectation.origin
Title: "Origine de l’attente"
Description: "Qui l’exprime : la personne, la famille ou un professionnel. Quand la source ne le dit pas, la raison de son absence."
Context: Goal
* insert English(title, [["Origin of the expectation"]])
* insert English(description, [["Who expresses it: the person, the family or a professional. Where the source does not say it, why it is missing."]])
* . ^short = "Origine de l’attente / Origin of the expectation"
* . ^definition = "Qui l’exprime : la personne, la famille ou un professionnel. Quand la source ne le dit pas, la raison de son absence. / Who expresses it: the person, the family or a professional. Where the source does not say it, why it is missing."
* value[x] 1..1
* value[x] only code
* value[x] from ExpectationOriginVS (extensible)

RuleSet: ExpectationExtensions
* extension contains
    ExpectationOriginExtension named origin 1..1 MS
