// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: ContactModeCS
Id: contact-mode
Title: "Mode de contact"
Description: "Les codes de la liste « Mode de contact »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Mode of contact"]])
* insert English(description, [["The codes of the list \"Mode of contact\"."]])
* #reception "Accueil"
* #reception ^designation[0].language = #en
* #reception ^designation[0].value = "Reception"
* #permanence "Permanence"
* #permanence ^designation[0].language = #en
* #permanence ^designation[0].value = "Drop-in hours"
* #outreach "Aller-vers"
* #outreach ^designation[0].language = #en
* #outreach ^designation[0].value = "Outreach"
* #call "Appel"
* #call ^designation[0].language = #en
* #call ^designation[0].value = "Call"
* #visit "Visite"
* #visit ^designation[0].language = #en
* #visit ^designation[0].value = "Visit"

ValueSet: ContactModeVS
Id: contact-mode
Title: "Mode de contact"
Description: "Tous les codes de la liste « Mode de contact »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Mode of contact"]])
* insert English(description, [["All the codes of the list \"Mode of contact\"."]])
* include codes from system ContactModeCS
