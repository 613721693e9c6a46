// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: ReferralDecisionCS
Id: referral-decision
Title: "Suite de l’orientation"
Description: "Les codes de la liste « Suite de l’orientation »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Decision on the referral"]])
* insert English(description, [["The codes of the list \"Decision on the referral\"."]])
* #accepted "Acceptée"
* #accepted ^designation[0].language = #en
* #accepted ^designation[0].value = "Accepted"
* #refused "Refusée"
* #refused ^designation[0].language = #en
* #refused ^designation[0].value = "Refused"
* #waiting "En attente"
* #waiting ^designation[0].language = #en
* #waiting ^designation[0].value = "Waiting"

ValueSet: ReferralDecisionVS
Id: referral-decision
Title: "Suite de l’orientation"
Description: "Tous les codes de la liste « Suite de l’orientation »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Decision on the referral"]])
* insert English(description, [["All the codes of the list \"Decision on the referral\"."]])
* include codes from system ReferralDecisionCS
