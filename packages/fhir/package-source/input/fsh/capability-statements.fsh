// Who sends records, and who receives them.

RuleSet: Statement(actor)
* name = "{actor}"
* status = #draft
* experimental = false
* date = "2026-11-22"
* kind = #requirements
* fhirVersion = #4.0.1
* format[0] = #json
* implementationGuide = "https://santeparticipative.example/fhir/ImplementationGuide/santeparticipative.fhir"

RuleSet: InEnglish(element, text)
* {element}.extension.url = $translation
* {element}.extension.extension[0].url = "lang"
* {element}.extension.extension[0].valueCode = #en
* {element}.extension.extension[1].url = "content"
* {element}.extension.extension[1].valueString = {text}

RuleSet: Carries(type, profile)
* rest.resource[+].type = #{type}
* rest.resource[=].supportedProfile[+] = "https://santeparticipative.example/fhir/StructureDefinition/{profile}"

RuleSet: AlsoCarries(profile)
* rest.resource[=].supportedProfile[+] = "https://santeparticipative.example/fhir/StructureDefinition/{profile}"

RuleSet: Sends
* rest.resource[=].interaction[+].code = #create
* rest.resource[=].interaction[+].code = #update

RuleSet: Answers
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].interaction[+].code = #create
* rest.resource[=].interaction[+].code = #update
* rest.resource[=].searchParam[+].name = "identifier"
* rest.resource[=].searchParam[=].type = #token

RuleSet: Resources(does)
* insert Carries(Appointment, session-appointment)
* insert {does}
* insert Carries(Basic, programme)
* insert AlsoCarries(enrolment)
* insert AlsoCarries(funding)
* insert AlsoCarries(participation)
* insert AlsoCarries(recommendation)
* insert AlsoCarries(evaluation)
* insert AlsoCarries(feedback)
* insert AlsoCarries(session-basic)
* insert AlsoCarries(tombstone)
* insert AlsoCarries(merge)
* insert {does}
* insert Carries(CarePlan, pathway)
* insert {does}
* insert Carries(CareTeam, care-team)
* insert {does}
* insert Carries(Consent, agreement)
* insert AlsoCarries(sharing)
* insert {does}
* insert Carries(DocumentReference, source)
* insert {does}
* insert Carries(Encounter, contact)
* insert AlsoCarries(session-encounter)
* insert {does}
* insert Carries(Goal, goal)
* insert AlsoCarries(expectation)
* insert {does}
* insert Carries(Group, group)
* insert {does}
* insert Carries(HealthcareService, service)
* insert {does}
* insert Carries(Location, site)
* insert AlsoCarries(territory)
* insert {does}
* insert Carries(Measure, indicator-definition)
* insert {does}
* insert Carries(MeasureReport, indicator-result)
* insert {does}
* insert Carries(Organization, structure)
* insert {does}
* insert Carries(OrganizationAffiliation, partnership)
* insert AlsoCarries(partnership-party)
* insert {does}
* insert Carries(Patient, person)
* insert {does}
* insert Carries(PlanDefinition, pathway-model)
* insert {does}
* insert Carries(Practitioner, practitioner)
* insert {does}
* insert Carries(PractitionerRole, professional)
* insert {does}
* insert Carries(Provenance, record-provenance)
* insert Sends
* insert Carries(QuestionnaireResponse, assessment)
* insert {does}
* insert Carries(ServiceRequest, need)
* insert {does}
* insert Carries(Task, action)
* insert AlsoCarries(review)
* insert {does}

Instance: producer
InstanceOf: CapabilityStatement
Usage: #definition
Title: "Producteur"
Description: "Un logiciel qui envoie des enregistrements."
* insert Statement(Producer)
* url = "https://santeparticipative.example/fhir/CapabilityStatement/producer"
* language = #fr
* title = "Producteur"
* insert InEnglish(title, [["Producer"]])
* insert InEnglish(description, [["A system that sends the records that it has, in their profiles: each element marked must support is filled when the datum is known. Each resource has the identifier of its record; the same record always has the same one."]])
* description = "Un logiciel qui envoie les enregistrements qu’il a, dans leurs profils : chaque élément marqué (must support) est rempli quand la donnée est connue. Chaque ressource porte l’identifiant de son enregistrement ; le même enregistrement a toujours le même."
* rest.mode = #client
* rest.interaction.code = #transaction
* insert Resources(Sends)

Instance: consumer
InstanceOf: CapabilityStatement
Usage: #definition
Title: "Consommateur"
Description: "Un logiciel qui reçoit des enregistrements."
* insert Statement(Consumer)
* url = "https://santeparticipative.example/fhir/CapabilityStatement/consumer"
* language = #fr
* title = "Consommateur"
* insert InEnglish(title, [["Consumer"]])
* insert InEnglish(description, [["A system that receives records, finds them by their identifier, keeps each element marked must support, and does not lose in silence what it cannot keep."]])
* description = "Un logiciel qui reçoit des enregistrements, les retrouve par leur identifiant, garde chaque élément marqué (must support), et ne perd pas sans le dire ce qu’il ne sait pas garder."
* rest.mode = #server
* rest.interaction.code = #transaction
* insert Resources(Answers)
