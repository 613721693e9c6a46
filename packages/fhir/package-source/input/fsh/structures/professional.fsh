Profile: ParticipativeProfessional
Parent: PractitionerRole
Id: professional
Title: "Professionnel"
Description: "Une fonction dans une structure : professionnel de santé, médiateur en santé, accompagnateur. Ses numéros officiels, s’il en a, sont ceux d’un Practitioner."
* insert English(title, [["Professional"]])
* insert English(description, [["A function in a structure: a health professional, a health mediator, a support worker. Official numbers, if there are some, are those of a Practitioner."]])
* insert Carrier
* insert Identified
* insert ProfessionalExtensions
* active 1..1 MS
* insert StatedPeriod(period)
* practitioner MS
* practitioner only Reference(ParticipativePractitioner)
* organization 1..1 MS
* organization only Reference(ParticipativeStructure)
* code 1..1 MS
* code from StaffFunctionVS (preferred)

Profile: ParticipativePractitioner
Parent: Practitioner
Id: practitioner
Title: "Numéros d’un professionnel"
Description: "Les numéros officiels d’un professionnel, sans nom."
* insert English(title, [["Numbers of a professional"]])
* insert English(description, [["The official numbers of a professional, without a name."]])
* insert Part
* insert Identified
* identifier ^slicing.discriminator[0].type = #value
* identifier ^slicing.discriminator[0].path = "system"
* identifier ^slicing.rules = #open
* identifier contains rpps 0..1 MS and adeli 0..1 MS
* identifier[rpps].system = "https://rpps.esante.gouv.fr"
* identifier[rpps].type 1..1
* identifier[rpps].type = $identifierTypes#RPPS
* identifier[adeli].system = "https://adeli.esante.gouv.fr"
* identifier[adeli].type 1..1
* identifier[adeli].type = $identifierTypes#ADELI
