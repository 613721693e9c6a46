// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: AgreementByExtension
Id: agreement.by
Title: "Accord donné par"
Description: "Qui a répondu : la personne (person), ou quelqu’un qui parle pour elle (representative)."
Context: Consent
* insert English(title, [["Agreement given by"]])
* insert English(description, [["Who answered: the person (person), or someone who speaks for them (representative)."]])
* . ^short = "Accord donné par / Agreement given by"
* . ^definition = "Qui a répondu : la personne (person), ou quelqu’un qui parle pour elle (representative). / Who answered: the person (person), or someone who speaks for them (representative)."
* value[x] 1..1
* value[x] only code
* value[x] from AgreementByVS (required)

RuleSet: AgreementExtensions
* extension contains
    AgreementByExtension named by 0..1 MS
