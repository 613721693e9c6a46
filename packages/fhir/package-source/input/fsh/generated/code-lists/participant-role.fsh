// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: ParticipantRoleCS
Id: participant-role
Title: "Qualité du participant"
Description: "Les codes de la liste « Qualité du participant »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Role of a participant"]])
* insert English(description, [["The codes of the list \"Role of a participant\"."]])
* #habitant "Habitant"
* #habitant ^designation[0].language = #en
* #habitant ^designation[0].value = "Inhabitant"
* #usager "Usager"
* #usager ^designation[0].language = #en
* #usager ^designation[0].value = "Service user"
* #patient "Patient"
* #patient ^designation[0].language = #en
* #patient ^designation[0].value = "Patient"
* #conseiller-citoyen "Conseiller citoyen"
* #conseiller-citoyen ^designation[0].language = #en
* #conseiller-citoyen ^designation[0].value = "Citizen councillor"
* #conseiller-quartier "Conseiller de quartier"
* #conseiller-quartier ^designation[0].language = #en
* #conseiller-quartier ^designation[0].value = "Neighbourhood councillor"
* #habitant-relais "Habitant relais" "Habitant qui s’est emparé de la thématique de santé au même titre que les acteurs de prévention."
* #habitant-relais ^designation[0].language = #en
* #habitant-relais ^designation[0].value = "Relay inhabitant"
* #pair "Pair"
* #pair ^designation[0].language = #en
* #pair ^designation[0].value = "Peer"
* #aidant "Aidant"
* #aidant ^designation[0].language = #en
* #aidant ^designation[0].value = "Caregiver"
* #professionnel "Professionnel"
* #professionnel ^designation[0].language = #en
* #professionnel ^designation[0].value = "Professional"
* #partenaire "Partenaire"
* #partenaire ^designation[0].language = #en
* #partenaire ^designation[0].value = "Partner"
* #elu "Élu"
* #elu ^designation[0].language = #en
* #elu ^designation[0].value = "Elected representative"

ValueSet: ParticipantRoleVS
Id: participant-role
Title: "Qualité du participant"
Description: "Tous les codes de la liste « Qualité du participant »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Role of a participant"]])
* insert English(description, [["All the codes of the list \"Role of a participant\"."]])
* include codes from system ParticipantRoleCS
