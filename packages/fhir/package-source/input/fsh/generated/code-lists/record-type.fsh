// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: RecordTypeCS
Id: record-type
Title: "Type d'enregistrement"
Description: "Les codes de la liste « Type d'enregistrement »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Type of record"]])
* insert English(description, [["The codes of the list \"Type of record\"."]])
* #source "source"
* #source ^designation[0].language = #en
* #source ^designation[0].value = "source"
* #territory "territory"
* #territory ^designation[0].language = #en
* #territory ^designation[0].value = "territory"
* #structure "structure"
* #structure ^designation[0].language = #en
* #structure ^designation[0].value = "structure"
* #professional "professional"
* #professional ^designation[0].language = #en
* #professional ^designation[0].value = "professional"
* #programme "programme"
* #programme ^designation[0].language = #en
* #programme ^designation[0].value = "programme"
* #enrolment "enrolment"
* #enrolment ^designation[0].language = #en
* #enrolment ^designation[0].value = "enrolment"
* #partnership "partnership"
* #partnership ^designation[0].language = #en
* #partnership ^designation[0].value = "partnership"
* #funding "funding"
* #funding ^designation[0].language = #en
* #funding ^designation[0].value = "funding"
* #pathway-model "pathway-model"
* #pathway-model ^designation[0].language = #en
* #pathway-model ^designation[0].value = "pathway-model"
* #person "person"
* #person ^designation[0].language = #en
* #person ^designation[0].value = "person"
* #group "group"
* #group ^designation[0].language = #en
* #group ^designation[0].value = "group"
* #pathway "pathway"
* #pathway ^designation[0].language = #en
* #pathway ^designation[0].value = "pathway"
* #assessment "assessment"
* #assessment ^designation[0].language = #en
* #assessment ^designation[0].value = "assessment"
* #contact "contact"
* #contact ^designation[0].language = #en
* #contact ^designation[0].value = "contact"
* #session "session"
* #session ^designation[0].language = #en
* #session ^designation[0].value = "session"
* #participation "participation"
* #participation ^designation[0].language = #en
* #participation ^designation[0].value = "participation"
* #recommendation "recommendation"
* #recommendation ^designation[0].language = #en
* #recommendation ^designation[0].value = "recommendation"
* #evaluation "evaluation"
* #evaluation ^designation[0].language = #en
* #evaluation ^designation[0].value = "evaluation"
* #feedback "feedback"
* #feedback ^designation[0].language = #en
* #feedback ^designation[0].value = "feedback"
* #indicator-definition "indicator-definition"
* #indicator-definition ^designation[0].language = #en
* #indicator-definition ^designation[0].value = "indicator-definition"
* #indicator-result "indicator-result"
* #indicator-result ^designation[0].language = #en
* #indicator-result ^designation[0].value = "indicator-result"
* #tombstone "tombstone"
* #tombstone ^designation[0].language = #en
* #tombstone ^designation[0].value = "tombstone"
* #merge "merge"
* #merge ^designation[0].language = #en
* #merge ^designation[0].value = "merge"

ValueSet: RecordTypeVS
Id: record-type
Title: "Type d'enregistrement"
Description: "Tous les codes de la liste « Type d'enregistrement »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Type of record"]])
* insert English(description, [["All the codes of the list \"Type of record\"."]])
* include codes from system RecordTypeCS
