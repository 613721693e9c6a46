Profile: ParticipativeSource
Parent: DocumentReference
Id: source
Title: "Source"
Description: "Un document dont des faits ont été lus."
* insert English(title, [["Source"]])
* insert English(description, [["A document in which facts were read."]])
* insert Carrier
* insert Identified
* insert SourceExtensions
* status MS
* content 1..1 MS
* content.attachment MS
* content.attachment.title 1..1 MS
* content.attachment.url MS
* content.attachment.creation MS
