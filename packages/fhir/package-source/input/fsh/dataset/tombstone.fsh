Profile: ParticipativeTombstone
Parent: Basic
Id: tombstone
Title: "Suppression"
Description: "Un enregistrement a été supprimé : ce qu’en savent ceux qui l’avaient reçu est à effacer."
* insert English(title, [["Tombstone"]])
* insert English(description, [["A record was deleted: what those who received it know of it is to be erased."]])
* insert RecordAsBasic(tombstone)
* insert TombstoneExtensions
