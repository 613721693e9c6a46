Profile: ParticipativeSite
Parent: Location
Id: site
Title: "Lieu d’une structure"
Description: "Un lieu où une structure agit : siège, antenne, permanence."
* insert English(title, [["Site of a structure"]])
* insert English(description, [["A place where a structure acts: its seat, a branch, a regular presence."]])
* insert Part
* insert Identified
* insert SiteExtensions
* mode 1..1 MS
* mode = #instance
* type 1..1 MS
* insert CodeOf(type, SiteKind, 1)
* name 1..1 MS
* insert PostalAddress(address)
* managingOrganization 1..1 MS
* managingOrganization only Reference(ParticipativeStructure)
