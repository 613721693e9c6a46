// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: IndicatorBaseCS
Id: indicator-base
Title: "Ce qui est compté"
Description: "Les codes de la liste « Ce qui est compté »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["What is counted"]])
* insert English(description, [["The codes of the list \"What is counted\"."]])
* #pathway "Accompagnement"
* #pathway ^designation[0].language = #en
* #pathway ^designation[0].value = "Pathway"
* #contact "Contact"
* #contact ^designation[0].language = #en
* #contact ^designation[0].value = "Contact"
* #session "Séance"
* #session ^designation[0].language = #en
* #session ^designation[0].value = "Session"
* #participation "Démarche participative"
* #participation ^designation[0].language = #en
* #participation ^designation[0].value = "Participatory process"
* #recommendation "Préconisation"
* #recommendation ^designation[0].language = #en
* #recommendation ^designation[0].value = "Recommendation"
* #structure "Structure"
* #structure ^designation[0].language = #en
* #structure ^designation[0].value = "Structure"
* #professional "Professionnel"
* #professional ^designation[0].language = #en
* #professional ^designation[0].value = "Professional"
* #partnership "Partenariat"
* #partnership ^designation[0].language = #en
* #partnership ^designation[0].value = "Partnership"
* #enrolment "Inscription à un programme"
* #enrolment ^designation[0].language = #en
* #enrolment ^designation[0].value = "Enrolment in a programme"
* #funding "Financement"
* #funding ^designation[0].language = #en
* #funding ^designation[0].value = "Funding"

ValueSet: IndicatorBaseVS
Id: indicator-base
Title: "Ce qui est compté"
Description: "Tous les codes de la liste « Ce qui est compté »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["What is counted"]])
* insert English(description, [["All the codes of the list \"What is counted\"."]])
* include codes from system IndicatorBaseCS
