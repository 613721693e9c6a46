// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: AddressCommuneExtension
Id: address.commune
Title: "Code de la commune"
Description: "Le code INSEE de la commune, 5 caractères ; ce n’est pas le code postal."
Context: Address
* insert English(title, [["Commune code"]])
* insert English(description, [["The INSEE code of the commune, 5 characters; it is not the postal code."]])
* . ^short = "Code de la commune / Commune code"
* . ^definition = "Le code INSEE de la commune, 5 caractères ; ce n’est pas le code postal. / The INSEE code of the commune, 5 characters; it is not the postal code."
* value[x] 1..1
* value[x] only code

RuleSet: AddressExtensions
* extension contains
    AddressCommuneExtension named commune 0..1 MS
