Profile: ParticipativeTerritory
Parent: Location
Id: territory
Title: "Territoire"
Description: "Un territoire : commune, quartier prioritaire (QPV), département, région, contrat local de santé."
* insert English(title, [["Territory"]])
* insert English(description, [["A territory: a commune, a priority neighbourhood (QPV), a département, a region, a local health contract."]])
* insert Carrier
* insert Identified
* insert TerritoryExtensions
* mode 1..1 MS
* mode = #instance
* name 1..1 MS
* alias MS
* type 1..1 MS
* insert CodeOf(type, TerritoryKind, 1)
* physicalType 1..1 MS
* physicalType = http://terminology.hl7.org/CodeSystem/location-physical-type#area
* partOf MS
* partOf only Reference(ParticipativeTerritory)
