// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: StructureKindCS
Id: structure-kind
Title: "Nature de la structure"
Description: "Les codes de la liste « Nature de la structure »."
* ^language = #fr
* ^version = "1.1.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Kind of structure"]])
* insert English(description, [["The codes of the list \"Kind of structure\"."]])
* #msp "Maison de santé pluriprofessionnelle"
* #msp ^designation[0].language = #en
* #msp ^designation[0].value = "Multi-professional health house"
* #centre-sante "Centre de santé"
* #centre-sante ^designation[0].language = #en
* #centre-sante ^designation[0].value = "Health centre"
* #pole-sante "Pôle de santé"
* #pole-sante ^designation[0].language = #en
* #pole-sante ^designation[0].value = "Health cluster"
* #esp "Équipe de soins primaires"
* #esp ^designation[0].language = #en
* #esp ^designation[0].value = "Primary-care team"
* #cpts "Communauté professionnelle territoriale de santé"
* #cpts ^designation[0].language = #en
* #cpts ^designation[0].value = "Territorial professional health community"
* #dac "Dispositif d’appui à la coordination"
* #dac ^designation[0].language = #en
* #dac ^designation[0].value = "Coordination support service"
* #emmsp "Équipe mobile médico-sociale précarité"
* #emmsp ^designation[0].language = #en
* #emmsp ^designation[0].value = "Mobile health and social team for people in precarious situations"
* #pmi "Protection maternelle et infantile"
* #pmi ^designation[0].language = #en
* #pmi ^designation[0].value = "Mother and child health service"
* #cmp "Centre médico-psychologique"
* #cmp ^designation[0].language = #en
* #cmp ^designation[0].value = "Community mental health centre"
* #csapa "Centre de soins, d’accompagnement et de prévention en addictologie"
* #csapa ^designation[0].language = #en
* #csapa ^designation[0].value = "Addiction care, support and prevention centre"
* #caarud "Centre d’accueil et d’accompagnement à la réduction des risques pour usagers de drogues"
* #caarud ^designation[0].language = #en
* #caarud ^designation[0].value = "Harm reduction centre for people who use drugs"
* #act "Appartement de coordination thérapeutique"
* #act ^designation[0].language = #en
* #act ^designation[0].value = "Therapeutic coordination flat"
* #lhss "Lits halte soins santé"
* #lhss ^designation[0].language = #en
* #lhss ^designation[0].value = "Respite care beds for homeless people"
* #cegidd "Centre gratuit d’information, de dépistage et de diagnostic"
* #cegidd ^designation[0].language = #en
* #cegidd ^designation[0].value = "Free information, screening and diagnosis centre"
* #clat "Centre de lutte antituberculeuse"
* #clat ^designation[0].language = #en
* #clat ^designation[0].value = "Tuberculosis control centre"
* #centre-soins-prevention "Centre de soins et de prévention"
* #centre-soins-prevention ^designation[0].language = #en
* #centre-soins-prevention ^designation[0].value = "Care and prevention centre"
* #lieu-soins-non-programmes "Lieu de soins non programmés" "Lieu fixe de médecine générale, ouvert aux heures de la permanence des soins : une maison médicale de garde."
* #lieu-soins-non-programmes ^designation[0].language = #en
* #lieu-soins-non-programmes ^designation[0].value = "Place of unscheduled care"
* #structure-experimentale-sante "Structure expérimentale en santé"
* #structure-experimentale-sante ^designation[0].language = #en
* #structure-experimentale-sante ^designation[0].value = "Experimental health structure"
* #pharmacie "Pharmacie d’officine"
* #pharmacie ^designation[0].language = #en
* #pharmacie ^designation[0].value = "Community pharmacy"
* #spst "Service de prévention et de santé au travail"
* #spst ^designation[0].language = #en
* #spst ^designation[0].value = "Occupational health service"
* #ccas "Centre communal d’action sociale"
* #ccas ^designation[0].language = #en
* #ccas ^designation[0].value = "Municipal social action centre"
* #pole-ressources-sante "Pôle ressources santé"
* #pole-ressources-sante ^designation[0].language = #en
* #pole-ressources-sante ^designation[0].value = "Health resource point"
* #centre-examens-sante "Centre d’examens de santé"
* #centre-examens-sante ^designation[0].language = #en
* #centre-examens-sante ^designation[0].value = "Health examination centre"
* #hospital "Hôpital"
* #hospital ^designation[0].language = #en
* #hospital ^designation[0].value = "Hospital"
* #association "Association"
* #association ^designation[0].language = #en
* #association ^designation[0].value = "Non-profit association"
* #mutual "Mutuelle"
* #mutual ^designation[0].language = #en
* #mutual ^designation[0].value = "Mutual society"
* #local-authority "Collectivité territoriale"
* #local-authority ^designation[0].language = #en
* #local-authority ^designation[0].value = "Local authority"
* #state-service "Service de l’État"
* #state-service ^designation[0].language = #en
* #state-service ^designation[0].value = "Service of the State"
* #ars "Agence régionale de santé"
* #ars ^designation[0].language = #en
* #ars ^designation[0].value = "Regional health agency"
* #cpam "Caisse primaire d’assurance maladie"
* #cpam ^designation[0].language = #en
* #cpam ^designation[0].value = "Local health-insurance fund"
* #federation "Fédération"
* #federation ^designation[0].language = #en
* #federation ^designation[0].value = "Federation"
* #company "Entreprise"
* #company ^designation[0].language = #en
* #company ^designation[0].value = "Company"
* #other "Autre"
* #other ^designation[0].language = #en
* #other ^designation[0].value = "Other"

ValueSet: StructureKindVS
Id: structure-kind
Title: "Nature de la structure"
Description: "Tous les codes de la liste « Nature de la structure »."
* ^language = #fr
* ^version = "1.1.0"
* ^experimental = false
* insert English(title, [["Kind of structure"]])
* insert English(description, [["All the codes of the list \"Kind of structure\"."]])
* include codes from system StructureKindCS
