Profile: ParticipativeProvenance
Parent: Provenance
Id: record-provenance
Title: "Provenance d’un enregistrement"
Description: "Les sources d’un enregistrement, et celui qu’il corrige. Personne n’y est nommé : qui a enregistré est le jeu de données."
* insert English(title, [["Provenance of a record"]])
* insert English(description, [["The sources of a record, and the record that it corrects. Nobody is named: whoever recorded it is the dataset."]])
* insert Part
* extension contains RecordIdentifierExtension named recordIdentifier 1..1 MS
* target 1..1 MS
* recorded MS
* activity 1..1 MS
* agent 1..1 MS
* agent.who MS
* agent.who.identifier 1..1 MS
* entity 1..* MS
* entity.role MS
* entity.what MS
* insert SourceReferenceExtensions
