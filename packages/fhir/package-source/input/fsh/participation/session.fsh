Profile: ParticipativeSessionEncounter
Parent: Encounter
Id: session-encounter
Title: "Séance tenue"
Description: "Une séance qui a eu lieu, où des personnes ont reçu des soins, une aide ou une action de prévention ensemble."
* insert English(title, [["Session that was held"]])
* insert English(description, [["A session that took place, in which people received care, help or prevention together."]])
* insert Carrier
* insert Identified
* insert SessionExtensionsEncounter
* status MS
* class = $actCode#AMB
* class MS
* type 1..1 MS
* insert CodeOf(type, SessionKind, 1)
* subject MS
* subject only Reference(ParticipativeGroup)
* period 1..1 MS
* period.start MS
* serviceProvider MS
* serviceProvider only Reference(ParticipativeStructure)

Profile: ParticipativeSessionAppointment
Parent: Appointment
Id: session-appointment
Title: "Séance prévue, annulée, ou réunion tenue"
Description: "Une séance qui est prévue ou annulée, ou une réunion qui a eu lieu à des heures connues."
* insert English(title, [["Session that is planned or cancelled, or meeting that was held"]])
* insert English(description, [["A session that is planned or cancelled, or a meeting that took place at known times."]])
* insert Carrier
* insert Identified
* insert SessionExtensionsAppointment
* status MS
* serviceType 1..1 MS
* insert CodeOf(serviceType, SessionKind, 1)
* description MS
* start MS
* end MS
* requestedPeriod ..1 MS
* comment MS
* participant MS
* participant.actor MS

Profile: ParticipativeSessionBasic
Parent: Basic
Id: session-basic
Title: "Réunion tenue à des heures inconnues"
Description: "Une réunion qui a eu lieu, et dont le début ou la fin n’est pas connu : un Appointment de R4 ne peut le dire."
* insert English(title, [["Meeting that was held at unknown times"]])
* insert English(description, [["A meeting that took place, and whose start or end is not known: R4's Appointment cannot say it."]])
* insert RecordAsBasic(session)
* insert SessionExtensionsBasic
