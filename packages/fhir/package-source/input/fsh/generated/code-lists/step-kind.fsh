// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: StepKindCS
Id: step-kind
Title: "Nature de l’étape"
Description: "Les codes de la liste « Nature de l’étape »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Kind of step"]])
* insert English(description, [["The codes of the list \"Kind of step\"."]])
* #preparation "Préparation, partenariat et mobilisation"
* #preparation ^designation[0].language = #en
* #preparation ^designation[0].value = "Preparation, partnership and recruitment"
* #collective-exchange "Échange collectif"
* #collective-exchange ^designation[0].language = #en
* #collective-exchange ^designation[0].value = "Collective exchange"
* #individual-interview "Entretien individuel"
* #individual-interview ^designation[0].language = #en
* #individual-interview ^designation[0].value = "Individual interview"
* #health-check "Bilan de santé"
* #health-check ^designation[0].language = #en
* #health-check ^designation[0].value = "Health check"
* #shared-meal "Repas partagé"
* #shared-meal ^designation[0].language = #en
* #shared-meal ^designation[0].value = "Shared meal"
* #feedback-and-prevention "Retour et information de prévention"
* #feedback-and-prevention ^designation[0].language = #en
* #feedback-and-prevention ^designation[0].value = "Feedback and prevention"
* #workshop "Atelier"
* #workshop ^designation[0].language = #en
* #workshop ^designation[0].value = "Workshop"
* #follow-up "Suivi"
* #follow-up ^designation[0].language = #en
* #follow-up ^designation[0].value = "Follow-up"
* #other "Autre"
* #other ^designation[0].language = #en
* #other ^designation[0].value = "Other"

ValueSet: StepKindVS
Id: step-kind
Title: "Nature de l’étape"
Description: "Tous les codes de la liste « Nature de l’étape »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Kind of step"]])
* insert English(description, [["All the codes of the list \"Kind of step\"."]])
* include codes from system StepKindCS
