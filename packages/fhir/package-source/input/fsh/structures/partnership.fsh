Profile: ParticipativePartnership
Parent: OrganizationAffiliation
Id: partnership
Title: "Partenariat"
Description: "Des structures agissent ensemble. R4 ne lie que deux organisations : la première et la deuxième ici, chaque autre par une affiliation de plus."
* insert English(title, [["Partnership"]])
* insert English(description, [["Structures act together. R4 joins two organisations: the first and the second here, each other one by a further affiliation."]])
* insert Carrier
* insert Identified
* insert PartnershipExtensions
* insert Affiliation
* extension contains
    PartnershipHostExtension named host 0..1 MS and
    PartnershipFurtherPartyExtension named furtherParty 0..* MS
* extension[furtherParty].value[x] only Reference(ParticipativePartnershipParty)

Profile: ParticipativePartnershipParty
Parent: OrganizationAffiliation
Id: partnership-party
Title: "Autre partenaire d’un partenariat"
Description: "L’affiliation d’un partenaire, au-delà du deuxième, au premier."
* insert English(title, [["Further party of a partnership"]])
* insert English(description, [["The affiliation of a party, beyond the second, to the first."]])
* insert Part
* insert Identified
* insert Affiliation
* participatingOrganization 1..1

RuleSet: Affiliation
* insert PartnershipPartyExtensions
* active MS
* insert StatedPeriod(period)
* organization 1..1 MS
* organization only Reference(ParticipativeStructure)
* participatingOrganization MS
* participatingOrganization only Reference(ParticipativeStructure)
* code MS
