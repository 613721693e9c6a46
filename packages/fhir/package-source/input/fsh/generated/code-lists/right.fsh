// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: RightCS
Id: right
Title: "Droit"
Description: "Les codes de la liste « Droit »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Right"]])
* insert English(description, [["The codes of the list \"Right\"."]])
* #puma "Protection universelle maladie"
* #puma ^designation[0].language = #en
* #puma ^designation[0].value = "Universal health cover"
* #c2s "Complémentaire santé solidaire"
* #c2s ^designation[0].language = #en
* #c2s ^designation[0].value = "Solidarity complementary health cover"
* #ame "Aide médicale de l’État"
* #ame ^designation[0].language = #en
* #ame ^designation[0].value = "State medical aid"
* #ald "Affection de longue durée"
* #ald ^designation[0].language = #en
* #ald ^designation[0].value = "Long-term illness status"
* #aah "Allocation aux adultes handicapés"
* #aah ^designation[0].language = #en
* #aah ^designation[0].value = "Disabled adults allowance"
* #rsa "Revenu de solidarité active"
* #rsa ^designation[0].language = #en
* #rsa ^designation[0].value = "Active solidarity income"
* #mdph "Reconnaissance MDPH"
* #mdph ^designation[0].language = #en
* #mdph ^designation[0].value = "Disability recognition"

ValueSet: RightVS
Id: right
Title: "Droit"
Description: "Tous les codes de la liste « Droit »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Right"]])
* insert English(description, [["All the codes of the list \"Right\"."]])
* include codes from system RightCS
