Profile: ParticipativeService
Parent: HealthcareService
Id: service
Title: "Service d’une structure"
Description: "Un service qu’une structure rend, à l’un de ses lieux."
* insert English(title, [["Service of a structure"]])
* insert English(description, [["A service that a structure provides, at one of its sites."]])
* insert Part
* insert Identified
* providedBy 1..1 MS
* providedBy only Reference(ParticipativeStructure)
* type ..1 MS
* location ..1 MS
* location only Reference(ParticipativeSite)
* name 1..1 MS
* extraDetails MS
