// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: ConsentPolicyCS
Id: consent-policy
Title: "Fondement du consentement"
Description: "Les codes de la liste « Fondement du consentement »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Basis of the consent"]])
* insert English(description, [["The codes of the list \"Basis of the consent\"."]])
* #agreement "Accord de la personne"
* #agreement ^designation[0].language = #en
* #agreement ^designation[0].value = "The person's agreement"
* #consent "Consentement au partage"
* #consent ^designation[0].language = #en
* #consent ^designation[0].value = "Consent to sharing"
* #care-team "Équipe de soins"
* #care-team ^designation[0].language = #en
* #care-team ^designation[0].value = "Care team"
* #structure-agreement "Accord de la structure"
* #structure-agreement ^designation[0].language = #en
* #structure-agreement ^designation[0].value = "The structure's agreement"

ValueSet: ConsentPolicyVS
Id: consent-policy
Title: "Fondement du consentement"
Description: "Tous les codes de la liste « Fondement du consentement »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Basis of the consent"]])
* insert English(description, [["All the codes of the list \"Basis of the consent\"."]])
* include codes from system ConsentPolicyCS
