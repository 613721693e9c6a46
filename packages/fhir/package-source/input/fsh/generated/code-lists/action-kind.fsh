// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: ActionKindCS
Id: action-kind
Title: "Nature de l’action"
Description: "Les codes de la liste « Nature de l’action »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Kind of action"]])
* insert English(description, [["The codes of the list \"Kind of action\"."]])
* #orientation "Orientation"
* #orientation ^designation[0].language = #en
* #orientation ^designation[0].value = "Orientation"
* #physical-accompaniment "Accompagnement physique"
* #physical-accompaniment ^designation[0].language = #en
* #physical-accompaniment ^designation[0].value = "Going along with the person"
* #rights-opening "Ouverture de droits"
* #rights-opening ^designation[0].language = #en
* #rights-opening ^designation[0].value = "Opening of rights"
* #appointment "Prise de rendez-vous"
* #appointment ^designation[0].language = #en
* #appointment ^designation[0].value = "Making an appointment"
* #screening "Dépistage"
* #screening ^designation[0].language = #en
* #screening ^designation[0].value = "Screening"
* #health-check "Bilan de santé"
* #health-check ^designation[0].language = #en
* #health-check ^designation[0].value = "Health check"
* #health-education "Démarche éducative"
* #health-education ^designation[0].language = #en
* #health-education ^designation[0].value = "Health education"
* #support-care "Soins de support"
* #support-care ^designation[0].language = #en
* #support-care ^designation[0].value = "Supportive care"
* #coordination "Coordination"
* #coordination ^designation[0].language = #en
* #coordination ^designation[0].value = "Coordination"
* #interpreting "Interprétariat"
* #interpreting ^designation[0].language = #en
* #interpreting ^designation[0].value = "Interpreting"
* #workshop "Participation à un atelier"
* #workshop ^designation[0].language = #en
* #workshop ^designation[0].value = "Attending a workshop"
* #other "Autre"
* #other ^designation[0].language = #en
* #other ^designation[0].value = "Other"

ValueSet: ActionKindVS
Id: action-kind
Title: "Nature de l’action"
Description: "Tous les codes de la liste « Nature de l’action »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Kind of action"]])
* insert English(description, [["All the codes of the list \"Kind of action\"."]])
* include codes from system ActionKindCS
