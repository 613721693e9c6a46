// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: FeedbackKindCS
Id: feedback-kind
Title: "Nature du retour d’expérience"
Description: "Les codes de la liste « Nature du retour d’expérience »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Kind of feedback"]])
* insert English(description, [["The codes of the list \"Kind of feedback\"."]])
* #difficulty "Difficulté"
* #difficulty ^designation[0].language = #en
* #difficulty ^designation[0].value = "Difficulty"
* #solution "Solution"
* #solution ^designation[0].language = #en
* #solution ^designation[0].value = "Solution"
* #satisfaction "Satisfaction"
* #satisfaction ^designation[0].language = #en
* #satisfaction ^designation[0].value = "Satisfaction"
* #effect "Effet constaté"
* #effect ^designation[0].language = #en
* #effect ^designation[0].value = "Observed effect"
* #success-factor "Facteur de réussite"
* #success-factor ^designation[0].language = #en
* #success-factor ^designation[0].value = "Success factor"
* #transposition-condition "Condition de transposition"
* #transposition-condition ^designation[0].language = #en
* #transposition-condition ^designation[0].value = "Condition for transposition"
* #originality "Originalité"
* #originality ^designation[0].language = #en
* #originality ^designation[0].value = "Originality"
* #question "Question posée"
* #question ^designation[0].language = #en
* #question ^designation[0].value = "Open question"
* #context "Contexte"
* #context ^designation[0].language = #en
* #context ^designation[0].value = "Context"
* #prospect "Perspective"
* #prospect ^designation[0].language = #en
* #prospect ^designation[0].value = "Prospect"

ValueSet: FeedbackKindVS
Id: feedback-kind
Title: "Nature du retour d’expérience"
Description: "Tous les codes de la liste « Nature du retour d’expérience »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Kind of feedback"]])
* insert English(description, [["All the codes of the list \"Kind of feedback\"."]])
* include codes from system FeedbackKindCS
