// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: FundingFunderExtension
Id: funding.funder
Title: "Financeur"
Description: "La structure qui paie."
Context: Basic
* insert English(title, [["Funder"]])
* insert English(description, [["The structure that pays."]])
* . ^short = "Financeur / Funder"
* . ^definition = "La structure qui paie. / The structure that pays."
* value[x] 1..1
* value[x] only Reference(Organization)

Extension: FundingBeneficiaryExtension
Id: funding.beneficiary
Title: "Structure financée"
Description: "La structure qui reçoit l’argent."
Context: Basic
* insert English(title, [["Beneficiary"]])
* insert English(description, [["The structure that receives the money."]])
* . ^short = "Structure financée / Beneficiary"
* . ^definition = "La structure qui reçoit l’argent. / The structure that receives the money."
* value[x] 1..1
* value[x] only Reference(Organization)

Extension: FundingProgrammeExtension
Id: funding.programme
Title: "Programme"
Description: "Le programme que l’argent finance."
Context: Basic
* insert English(title, [["Programme"]])
* insert English(description, [["The programme that the money pays for."]])
* . ^short = "Programme"
* . ^definition = "Le programme que l’argent finance. / The programme that the money pays for."
* value[x] 1..1
* value[x] only Reference(Basic)

Extension: FundingSchemeExtension
Id: funding.scheme
Title: "Dispositif de financement"
Description: "Le dispositif par lequel l’argent est versé : FIR, appel à projets, article 51 ; ce n’est pas le financeur."
Context: Basic
* insert English(title, [["Funding scheme"]])
* insert English(description, [["The scheme by which the money is given: FIR, call for projects, article 51; it is not the funder."]])
* . ^short = "Dispositif de financement / Funding scheme"
* . ^definition = "Le dispositif par lequel l’argent est versé : FIR, appel à projets, article 51 ; ce n’est pas le financeur. / The scheme by which the money is given: FIR, call for projects, article 51; it is not the funder."
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from FundingSchemeVS (preferred)

Extension: FundingAmountExtension
Id: funding.amount
Title: "Montant"
Description: "Ce qui est payé, en centimes d’euro."
Context: Basic
* insert English(title, [["Amount"]])
* insert English(description, [["What is paid, in euro cents."]])
* . ^short = "Montant / Amount"
* . ^definition = "Ce qui est payé, en centimes d’euro. / What is paid, in euro cents."
* extension contains
    amount 0..1 and
    precision 0..1 and
    verbatim 0..1 and
    $absent named absent 0..1
* extension[amount] ^short = "Montant en euros / Amount in euros"
* extension[amount] ^definition = "Montant en euros / Amount in euros"
* extension[amount].value[x] 1..1
* extension[amount].value[x] only Money
* extension[precision] ^short = "Précision / Precision"
* extension[precision] ^definition = "Si la somme est exacte, environ, au moins ou au plus. / Whether the amount is exact, about, at least or at most."
* extension[precision].value[x] 1..1
* extension[precision].value[x] only code
* extension[precision].value[x] from PrecisionVS (required)
* extension[verbatim] ^short = "Mots du document / Words of the document"
* extension[verbatim] ^definition = "La somme dans les mots du document. / The amount in the words of the document."
* extension[verbatim].value[x] 1..1
* extension[verbatim].value[x] only string

Extension: FundingPeriodExtension
Id: funding.period
Title: "Période"
Description: "La période que l’argent couvre."
Context: Basic
* insert English(title, [["Period"]])
* insert English(description, [["The period that the money covers."]])
* . ^short = "Période / Period"
* . ^definition = "La période que l’argent couvre. / The period that the money covers."
* value[x] 1..1
* value[x] only Period

Extension: FundingDescriptionExtension
Id: funding.description
Title: "Description"
Description: "Le financement en quelques mots."
Context: Basic
* insert English(title, [["Description"]])
* insert English(description, [["The funding in a few words."]])
* . ^short = "Description"
* . ^definition = "Le financement en quelques mots. / The funding in a few words."
* value[x] 1..1
* value[x] only string

RuleSet: FundingExtensions
* extension contains
    FundingFunderExtension named funder 1..1 MS and
    FundingBeneficiaryExtension named beneficiary 0..1 MS and
    FundingProgrammeExtension named programme 0..1 MS and
    FundingSchemeExtension named scheme 0..1 MS and
    FundingAmountExtension named amount 1..1 MS and
    FundingPeriodExtension named period 1..1 MS and
    FundingDescriptionExtension named description 0..1 MS
