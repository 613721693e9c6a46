// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: PublicCS
Id: public
Title: "Public"
Description: "Les codes de la liste « Public »."
* ^language = #fr
* ^version = "1.1.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Population"]])
* insert English(description, [["The codes of the list \"Population\"."]])
* #precarite "Personnes en situation de précarité"
* #precarite ^designation[0].language = #en
* #precarite ^designation[0].value = "People in precarious situations"
* #tout-public "Tout public"
* #tout-public ^designation[0].language = #en
* #tout-public ^designation[0].value = "General public"
* #jeunes "Jeunes"
* #jeunes ^designation[0].language = #en
* #jeunes ^designation[0].value = "Young people"
* #etudiants "Étudiants"
* #etudiants ^designation[0].language = #en
* #etudiants ^designation[0].value = "Students"
* #habitants-qpv "Habitants des quartiers prioritaires"
* #habitants-qpv ^designation[0].language = #en
* #habitants-qpv ^designation[0].value = "Inhabitants of priority neighbourhoods"
* #professionnels "Professionnels"
* #professionnels ^designation[0].language = #en
* #professionnels ^designation[0].value = "Professionals"
* #chronique-ald "Personnes atteintes de maladie chronique ou en ALD"
* #chronique-ald ^designation[0].language = #en
* #chronique-ald ^designation[0].value = "People with chronic disease"
* #perte-autonomie "Personnes âgées en perte d’autonomie et aidants"
* #perte-autonomie ^designation[0].language = #en
* #perte-autonomie ^designation[0].value = "Older people losing their autonomy, and caregivers"
* #personnes-agees-autonomes "Personnes âgées autonomes"
* #personnes-agees-autonomes ^designation[0].language = #en
* #personnes-agees-autonomes ^designation[0].value = "Autonomous older people"
* #handicap "Personnes en situation de handicap et aidants"
* #handicap ^designation[0].language = #en
* #handicap ^designation[0].value = "People with disabilities, and caregivers"
* #handicap-vieillissement "Personnes handicapées vieillissantes"
* #handicap-vieillissement ^designation[0].language = #en
* #handicap-vieillissement ^designation[0].value = "Ageing people with disabilities"
* #addiction "Personnes présentant une conduite addictive"
* #addiction ^designation[0].language = #en
* #addiction ^designation[0].value = "People with an addictive behaviour"

ValueSet: PublicVS
Id: public
Title: "Public"
Description: "Tous les codes de la liste « Public »."
* ^language = #fr
* ^version = "1.1.0"
* ^experimental = false
* insert English(title, [["Population"]])
* insert English(description, [["All the codes of the list \"Population\"."]])
* include codes from system PublicCS
