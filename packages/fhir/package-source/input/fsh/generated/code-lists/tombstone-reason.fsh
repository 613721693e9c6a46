// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: TombstoneReasonCS
Id: tombstone-reason
Title: "Motif du retrait"
Description: "Les codes de la liste « Motif du retrait »."
* ^language = #fr
* ^version = "1.0.0"
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Reason for the removal"]])
* insert English(description, [["The codes of the list \"Reason for the removal\"."]])
* #entered-in-error "Saisi par erreur"
* #entered-in-error ^designation[0].language = #en
* #entered-in-error ^designation[0].value = "Entered in error"
* #opposition "Opposition de la personne"
* #opposition ^designation[0].language = #en
* #opposition ^designation[0].value = "The person's opposition"
* #erasure "Demande d’effacement"
* #erasure ^designation[0].language = #en
* #erasure ^designation[0].value = "Request for erasure"
* #retention-ended "Fin de la durée de conservation"
* #retention-ended ^designation[0].language = #en
* #retention-ended ^designation[0].value = "End of the retention period"
* #other "Autre"
* #other ^designation[0].language = #en
* #other ^designation[0].value = "Other"

ValueSet: TombstoneReasonVS
Id: tombstone-reason
Title: "Motif du retrait"
Description: "Tous les codes de la liste « Motif du retrait »."
* ^language = #fr
* ^version = "1.0.0"
* ^experimental = false
* insert English(title, [["Reason for the removal"]])
* insert English(description, [["All the codes of the list \"Reason for the removal\"."]])
* include codes from system TombstoneReasonCS
