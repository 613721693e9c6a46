// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: ThemeCS
Id: theme
Title: "Thème"
Description: "Les codes de la liste « Thème »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Theme"]])
* insert English(description, [["The codes of the list \"Theme\"."]])
* #acces-droits "Accès aux droits"
* #acces-droits ^designation[0].language = #en
* #acces-droits ^designation[0].value = "Access to rights"
* #acces-soins "Accès aux soins"
* #acces-soins ^designation[0].language = #en
* #acces-soins ^designation[0].value = "Access to care"
* #prevention "Prévention"
* #prevention ^designation[0].language = #en
* #prevention ^designation[0].value = "Prevention"
* #depistage "Dépistage"
* #depistage ^designation[0].language = #en
* #depistage ^designation[0].value = "Screening"
* #alimentation "Alimentation"
* #alimentation ^designation[0].language = #en
* #alimentation ^designation[0].value = "Nutrition"
* #activite-physique "Activité physique"
* #activite-physique ^designation[0].language = #en
* #activite-physique ^designation[0].value = "Physical activity"
* #sante-mentale "Santé mentale et bien-être"
* #sante-mentale ^designation[0].language = #en
* #sante-mentale ^designation[0].value = "Mental health and well-being"
* #addictions "Addictions"
* #addictions ^designation[0].language = #en
* #addictions ^designation[0].value = "Addictions"
* #alcool "Alcool"
* #alcool ^designation[0].language = #en
* #alcool ^designation[0].value = "Alcohol"
* #tabac "Tabac"
* #tabac ^designation[0].language = #en
* #tabac ^designation[0].value = "Tobacco"
* #contraception "Contraception"
* #contraception ^designation[0].language = #en
* #contraception ^designation[0].value = "Contraception"
* #representations-sante "Représentations de la santé"
* #representations-sante ^designation[0].language = #en
* #representations-sante ^designation[0].value = "Ideas about health"
* #parentalite "Parentalité"
* #parentalite ^designation[0].language = #en
* #parentalite ^designation[0].value = "Parenthood"
* #logement "Logement"
* #logement ^designation[0].language = #en
* #logement ^designation[0].value = "Housing"
* #numerique "Numérique"
* #numerique ^designation[0].language = #en
* #numerique ^designation[0].value = "Digital skills"
* #participation-sante "Participation en santé"
* #participation-sante ^designation[0].language = #en
* #participation-sante ^designation[0].value = "Participation in health"
* #education-therapeutique "Éducation thérapeutique"
* #education-therapeutique ^designation[0].language = #en
* #education-therapeutique ^designation[0].value = "Therapeutic education"

ValueSet: ThemeVS
Id: theme
Title: "Thème"
Description: "Tous les codes de la liste « Thème »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Theme"]])
* insert English(description, [["All the codes of the list \"Theme\"."]])
* include codes from system ThemeCS
