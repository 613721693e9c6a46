// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: DimensionCS
Id: dimension
Title: "Ventilation"
Description: "Les codes de la liste « Ventilation »."
* ^language = #fr
* ^version = "2.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Dimension"]])
* insert English(description, [["The codes of the list \"Dimension\"."]])
* #structure "Structure"
* #structure ^designation[0].language = #en
* #structure ^designation[0].value = "Structure"
* #programme "Programme"
* #programme ^designation[0].language = #en
* #programme ^designation[0].value = "Programme"
* #cohort "Cohorte"
* #cohort ^designation[0].language = #en
* #cohort ^designation[0].value = "Cohort"
* #territory "Territoire d’habitation"
* #territory ^designation[0].language = #en
* #territory ^designation[0].value = "Territory of residence"
* #age-band "Tranche d’âge"
* #age-band ^designation[0].language = #en
* #age-band ^designation[0].value = "Age band"
* #gender "Genre"
* #gender ^designation[0].language = #en
* #gender ^designation[0].value = "Gender"
* #public "Public"
* #public ^designation[0].language = #en
* #public ^designation[0].value = "Public"
* #referral-origin "Origine de la demande"
* #referral-origin ^designation[0].language = #en
* #referral-origin ^designation[0].value = "Origin of the referral"
* #referral-decision "Réponse à la demande"
* #referral-decision ^designation[0].language = #en
* #referral-decision ^designation[0].value = "Answer to the referral"
* #kind "Nature"
* #kind ^designation[0].language = #en
* #kind ^designation[0].value = "Kind"
* #mode "Mode de contact"
* #mode ^designation[0].language = #en
* #mode ^designation[0].value = "Mode of contact"
* #theme "Thème"
* #theme ^designation[0].language = #en
* #theme ^designation[0].value = "Theme"
* #need "Dimension du besoin"
* #need ^designation[0].language = #en
* #need ^designation[0].value = "Dimension of the need"
* #right "Droit"
* #right ^designation[0].language = #en
* #right ^designation[0].value = "Right"
* #level "Niveau de participation"
* #level ^designation[0].language = #en
* #level ^designation[0].value = "Level of participation"
* #form "Forme de participation"
* #form ^designation[0].language = #en
* #form ^designation[0].value = "Form of participation"
* #object "Objet de la participation"
* #object ^designation[0].language = #en
* #object ^designation[0].value = "Object of participation"
* #funder "Financeur"
* #funder ^designation[0].language = #en
* #funder ^designation[0].value = "Funder"
* #scheme "Dispositif de financement"
* #scheme ^designation[0].language = #en
* #scheme ^designation[0].value = "Funding scheme"
* #month "Mois"
* #month ^designation[0].language = #en
* #month ^designation[0].value = "Month"
* #quarter "Trimestre"
* #quarter ^designation[0].language = #en
* #quarter ^designation[0].value = "Quarter"
* #year "Année"
* #year ^designation[0].language = #en
* #year ^designation[0].value = "Year"

ValueSet: DimensionVS
Id: dimension
Title: "Ventilation"
Description: "Tous les codes de la liste « Ventilation »."
* ^language = #fr
* ^version = "2.0.0"
* ^experimental = false
* insert English(title, [["Dimension"]])
* insert English(description, [["All the codes of the list \"Dimension\"."]])
* include codes from system DimensionCS
