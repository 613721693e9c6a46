// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: AgreementByCS
Id: agreement-by
Title: "Accord donné par"
Description: "Qui a répondu : la personne (person), ou quelqu’un qui parle pour elle (representative)."
* ^language = #fr
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Agreement given by"]])
* insert English(description, [["Who answered: the person (person), or someone who speaks for them (representative)."]])
* #person
* #representative

ValueSet: AgreementByVS
Id: agreement-by
Title: "Accord donné par"
Description: "Qui a répondu : la personne (person), ou quelqu’un qui parle pour elle (representative)."
* ^language = #fr
* ^experimental = false
* insert English(title, [["Agreement given by"]])
* insert English(description, [["Who answered: the person (person), or someone who speaks for them (representative)."]])
* AgreementByCS#person
* AgreementByCS#representative
