// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: ReferralOriginCS
Id: referral-origin
Title: "Origine de l’orientation"
Description: "Les codes de la liste « Origine de l’orientation »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Origin of the referral"]])
* insert English(description, [["The codes of the list \"Origin of the referral\"."]])
* #outreach "Aller-vers"
* #outreach ^designation[0].language = #en
* #outreach ^designation[0].value = "Outreach"
* #self "Démarche de la personne"
* #self ^designation[0].language = #en
* #self ^designation[0].value = "Self-referral"
* #professional "Professionnel de la structure"
* #professional ^designation[0].language = #en
* #professional ^designation[0].value = "Professional of the structure"
* #partner "Partenaire"
* #partner ^designation[0].language = #en
* #partner ^designation[0].value = "Partner"
* #entourage "Entourage"
* #entourage ^designation[0].language = #en
* #entourage ^designation[0].value = "Family or friends"

ValueSet: ReferralOriginVS
Id: referral-origin
Title: "Origine de l’orientation"
Description: "Tous les codes de la liste « Origine de l’orientation »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Origin of the referral"]])
* insert English(description, [["All the codes of the list \"Origin of the referral\"."]])
* include codes from system ReferralOriginCS
