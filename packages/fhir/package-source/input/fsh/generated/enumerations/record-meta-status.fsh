// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: RecordMetaStatusCS
Id: record-meta-status
Title: "Statut"
Description: "Si l’enregistrement tient (active), s’il a été saisi par erreur (entered-in-error) ou retiré sans être démenti (withdrawn)."
* ^language = #fr
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Status"]])
* insert English(description, [["Whether the record stands (active), was entered in error (entered-in-error), or ended without being denied (withdrawn)."]])
* #active
* #entered-in-error
* #withdrawn

ValueSet: RecordMetaStatusVS
Id: record-meta-status
Title: "Statut"
Description: "Si l’enregistrement tient (active), s’il a été saisi par erreur (entered-in-error) ou retiré sans être démenti (withdrawn)."
* ^language = #fr
* ^experimental = false
* insert English(title, [["Status"]])
* insert English(description, [["Whether the record stands (active), was entered in error (entered-in-error), or ended without being denied (withdrawn)."]])
* RecordMetaStatusCS#active
* RecordMetaStatusCS#entered-in-error
* RecordMetaStatusCS#withdrawn
