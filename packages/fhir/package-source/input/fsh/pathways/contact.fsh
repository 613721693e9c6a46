Profile: ParticipativeContact
Parent: Encounter
Id: contact
Title: "Contact"
Description: "Un contact avec une personne, qui peut rester anonyme : accueil, permanence, aller-vers, appel, visite."
* insert English(title, [["Contact"]])
* insert English(description, [["A contact with a person, who may stay anonymous: at the reception, at a regular presence, in outreach, a call, a visit."]])
* insert Carrier
* insert Identified
* insert ContactExtensions
* status MS
* class MS
* type 1..1 MS
* insert CodeOf(type, ContactMode, 1)
* subject MS
* subject only Reference(Patient)
* participant ..1 MS
* participant.individual 1..1 MS
* participant.individual only Reference(ParticipativeProfessional)
* period 1..1 MS
* period.start 1..1 MS
* length MS
* length.system = "http://unitsofmeasure.org"
* length.code = #min
* reasonCode MS
* reasonCode from ThemeVS (preferred)
* serviceProvider 1..1 MS
* serviceProvider only Reference(ParticipativeStructure)
