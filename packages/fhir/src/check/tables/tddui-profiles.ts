// Generated from StructureDefinitions by `pnpm generate`: do not change it by hand.

/** The profiles of the transcribed subset of TDDUI 2.4. */
export const tdduiProfiles: { readonly [name: string]: string } = {
"tddui-attachment": `Extension simple
value[x] Reference(~tddui-document-reference)`,
"tddui-birth-order": `Extension simple
value[x] integer|string`,
"tddui-careplan-projet-personnalise": `CarePlan
extension:entrantProjetPerso Extension<~tddui-attachment>
identifier 1..1
identifier.system 1.. {"pattern":"https://identifiant-medicosocial-projetpersonnalise.esante.gouv.fr"}
identifier.value 1..
status.extension:auteurStatut ..1 Extension<~tddui-status-author>
category ..1
title 1..
subject Reference(~tddui-patient,~tddui-patient-ins)
supportingInfo 1.. ^pattern:extension('~tddui-discriminator').value
supportingInfo.extension 1..
supportingInfo.extension:TDDUIDiscriminator 1..2 Extension<~tddui-discriminator>
supportingInfo:accordUsager Reference(~tddui-consent-accord)
supportingInfo:accordUsager.extension 1..
supportingInfo:accordUsager.extension:TDDUIDiscriminator 1..1 Extension<~tddui-discriminator> simple
supportingInfo:accordUsager.extension:TDDUIDiscriminator.value[x] CodeableConcept {"pattern":{"coding":[{"code":"accordUsager","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-discriminator"}]}}
supportingInfo:accordStructure 1.. Reference(~tddui-consent-accord)
supportingInfo:accordStructure.extension 1..
supportingInfo:accordStructure.extension:TDDUIDiscriminator 1..1 Extension<~tddui-discriminator> simple
supportingInfo:accordStructure.extension:TDDUIDiscriminator.value[x] CodeableConcept {"pattern":{"coding":[{"code":"accordStructure","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-discriminator"}]}}
note ..1`,
"tddui-careplan-reference": `Extension simple
value[x] Reference(~tddui-careplan-projet-personnalise)`,
"tddui-consent-accord": `Consent
dateTime 1..
performer 1..1 Reference(~tddui-practitioner-role,~tddui-practitioner,~tddui-related-person-contact,~tddui-patient,~tddui-patient-ins)`,
"tddui-discriminator": `Extension simple
value[x] CodeableConcept`,
"tddui-document-reference": `DocumentReference`,
"tddui-encounter-evenement": `Encounter
identifier 1..1
identifier.system 1..
identifier.value 1..
subject 1.. Reference(~tddui-patient,~tddui-patient-ins)
period 1..
period.start 1..
period.end 1..`,
"tddui-evaluation-reference": `Extension simple
value[x] Reference(~tddui-questionnaire-response)`,
"tddui-goal-attente": `Goal
extension 1..
extension:referenceProjetPerso 1..1 Extension<~tddui-careplan-reference>
extension:pieceJointeAttente Extension<~tddui-attachment>
identifier 1..1
identifier.system 1.. {"pattern":"https://identifiant-medicosocial-attente.esante.gouv.fr"}
identifier.value 1..
subject Reference(~tddui-patient,~tddui-patient-ins)
note 1.. ^pattern:extension('~tddui-discriminator').value
note.extension 1..
note.extension:TDDUIDiscriminator 1..2 Extension<~tddui-discriminator>
note:origineAttente 1..1
note:origineAttente.extension 1..
note:origineAttente.extension:TDDUIDiscriminator 1..1 Extension<~tddui-discriminator> simple
note:origineAttente.extension:TDDUIDiscriminator.value[x] CodeableConcept {"pattern":{"coding":[{"code":"origineAttente","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-discriminator"}]}}
note:commentaireAttente
note:commentaireAttente.extension 1..
note:commentaireAttente.extension:TDDUIDiscriminator 1..1 Extension<~tddui-discriminator> simple
note:commentaireAttente.extension:TDDUIDiscriminator.value[x] CodeableConcept {"pattern":{"coding":[{"code":"commentaireAttente","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-discriminator"}]}}`,
"tddui-goal-objectif": `Goal
extension 1..
extension:referenceEvaluation Extension<~tddui-evaluation-reference>
extension:referenceProjetPerso 1..1 Extension<~tddui-careplan-reference>
extension:pieceJointeObjectif Extension<~tddui-attachment>
identifier 1..1
identifier.system 1.. {"pattern":"https://identifiant-medicosocial-objectif.esante.gouv.fr"}
identifier.value 1..
lifecycleStatus.extension:auteurStatut ..1 Extension<~tddui-status-author>
subject Reference(~tddui-patient,~tddui-patient-ins)
expressedBy Reference(~tddui-practitioner-role,~tddui-practitioner)
addresses Reference(~tddui-service-request-besoin)
note 1.. ^pattern:extension('~tddui-discriminator').value
note.extension 1..
note.extension:TDDUIDiscriminator 1..3 Extension<~tddui-discriminator>
note:titreObjectif 1..1
note:titreObjectif.extension 1..
note:titreObjectif.extension:TDDUIDiscriminator 1..1 Extension<~tddui-discriminator> simple
note:titreObjectif.extension:TDDUIDiscriminator.value[x] CodeableConcept {"pattern":{"coding":[{"code":"titreObjectif","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-discriminator"}]}}
note:avisUsagerObjectif ..1
note:avisUsagerObjectif.extension 1..
note:avisUsagerObjectif.extension:TDDUIDiscriminator 1..1 Extension<~tddui-discriminator> simple
note:avisUsagerObjectif.extension:TDDUIDiscriminator.value[x] CodeableConcept {"pattern":{"coding":[{"code":"avisUsagerObjectif","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-discriminator"}]}}
note:strategieMiseEnOeuvreObjectif ..1
note:strategieMiseEnOeuvreObjectif.extension 1..
note:strategieMiseEnOeuvreObjectif.extension:TDDUIDiscriminator 1..1 Extension<~tddui-discriminator> simple
note:strategieMiseEnOeuvreObjectif.extension:TDDUIDiscriminator.value[x] CodeableConcept {"pattern":{"coding":[{"code":"strategieMiseEnOeuvreObjectif","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-discriminator"}]}}`,
"tddui-goal-projet-vie": `Goal
identifier 1..1
identifier.system 1.. {"pattern":"https://identifiant-medicosocial-projetvie.esante.gouv.fr"}
identifier.value 1..
lifecycleStatus.extension:TDDUIStatusAuthor ..1 Extension<~tddui-status-author>
description.text 1..
subject Reference(~tddui-patient,~tddui-patient-ins)`,
"tddui-organization": `Organization
identifier 1.. ^value:system
identifier:idNatSt 1..1
identifier:idNatSt.system 1.. {"pattern":"urn:oid:1.2.250.1.71.4.2.2"}
identifier:idNatSt.value 1..`,
"tddui-patient-ins": `Patient
identifier 1..
name 1..
gender 1..
birthDate 1..`,
"tddui-patient": `Patient
extension 1..
extension:nationality ..1 Extension<patient-nationality>
extension:identityReliability 1..1 Extension<https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-ident-reliability>
extension:identityReliability.extension:identityReliability ..1 simple
extension:identityReliability.extension:identityReliability.value[x] Coding
extension:identityReliability.extension:validationDate ..1 simple
extension:identityReliability.extension:validationDate.value[x] date
extension:identityReliability.extension:validationMode ..1 simple
extension:identityReliability.extension:validationMode.value[x] Coding
extension:identityReliability.value[x] ..0
extension:deathPlace ..1 Extension<https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-patient-death-place>
extension:identityMethodCollection ..1 Extension<https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-patient-identity-method-collection>
extension:birthdateUpdateIndicator ..1 Extension<https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-patient-birthdate-update-indicator>
extension:birthPlace ..1 Extension<patient-birthPlace> simple
extension:birthPlace.value[x] 1.. Address
identifier ^value:type
identifier:INS-NIR
identifier:INS-NIR.use {"pattern":"official"}
identifier:INS-NIR.type 1.. {"pattern":{"coding":[{"code":"INS-NIR","system":"http://interopsante.org/CodeSystem/fr-core-v2-0203","display":"NIR"}]}}
identifier:INS-NIR.system 1.. {"pattern":"urn:oid:1.2.250.1.213.1.4.8"}
identifier:INS-NIR.value 1..
identifier:INS-NIA
identifier:INS-NIA.use {"pattern":"temp"}
identifier:INS-NIA.type 1.. {"pattern":{"coding":[{"code":"INS-NIA","system":"http://interopsante.org/CodeSystem/fr-core-v2-0203","display":"NIA"}]}}
identifier:INS-NIA.system 1.. {"pattern":"urn:oid:1.2.250.1.213.1.4.9"}
identifier:INS-NIA.value 1..
identifier:INS-C
identifier:INS-C.use {"pattern":"secondary"}
identifier:INS-C.type 1.. {"pattern":{"coding":[{"code":"INS-C","system":"http://interopsante.org/CodeSystem/fr-core-v2-0203","display":"INS calculé"}]}}
identifier:INS-C.system 1.. {"pattern":"urn:oid:1.2.250.1.213.1.4.2"}
identifier:INS-C.value 1..
identifier:NDP ..1
identifier:NDP.use {"pattern":"secondary"}
identifier:NDP.type 1.. {"pattern":{"coding":[{"code":"NDP","system":"http://interopsante.org/CodeSystem/fr-core-v2-0203","display":"Identifiant au dossier pharmaceutique"}]}}
identifier:NDP.system 1.. {"pattern":"urn:oid:1.2.250.1.176.1.2"}
identifier:NDP.value 1..
identifier:PI ..1
identifier:PI.use {"pattern":"usual"}
identifier:PI.type 1.. {"pattern":{"coding":[{"code":"PI","system":"http://interopsante.org/CodeSystem/fr-core-v2-0203","display":"Patient internal identifier"}]}}
identifier:PI.system 1..
identifier:PI.value 1..
identifier:RRI ..1
identifier:RRI.use {"pattern":"secondary"}
identifier:RRI.type 1.. {"pattern":{"coding":[{"code":"RRI","system":"http://interopsante.org/CodeSystem/fr-core-v2-0203","display":"Regional registry ID"}]}}
identifier:RRI.system 1..
identifier:RRI.value 1..
name 1.. HumanName<https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-human-name> ^value:use
name:usualName HumanName<https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-human-name>
name:usualName.extension:assemblyOrder ..1 Extension<humanname-assembly-order>
name:usualName.use 1.. =name-use {"pattern":"usual"}
name:usualName.prefix ..1
name:officialName 1..1 HumanName<https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-human-name>
name:officialName.extension:assemblyOrder ..1 Extension<humanname-assembly-order>
name:officialName.use 1.. =name-use {"pattern":"official"}
name:officialName.family 1..
name:officialName.given 1..1
name:officialName.prefix ..1
telecom ContactPoint<https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-contact-point>
gender 1..
birthDate 1..
birthDate.extension 1..
birthDate.extension:birthOrder 1..1 Extension<~tddui-birth-order>
address Address<https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-address>
contact.extension 1..
contact.extension:contactIdentifier 1..1 Extension<https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-patient-contact-identifier>
contact.extension:comment ..1 Extension<https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-comment>
contact.relationship 1..1 ^value:coding.system
contact.relationship:RolePerson ..1
contact.relationship:RolePerson.coding.system 1.. {"pattern":"https://mos.esante.gouv.fr/NOS/TRE_R260-HL7RoleClass/FHIR/TRE-R260-HL7RoleClass"}
contact.relationship:RelatedPerson ..1
contact.relationship:RelatedPerson.coding.system 1.. {"pattern":"https://mos.esante.gouv.fr/NOS/TRE_R216-HL7RoleCode/FHIR/TRE-R216-HL7RoleCode"}
contact.name HumanName<https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-human-name>
contact.telecom ContactPoint<https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-contact-point>
generalPractitioner Reference(https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-practitioner,https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-organization,PractitionerRole)
managingOrganization Reference(https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-organization)`,
"tddui-practitioner-role": `PractitionerRole
practitioner Reference(~tddui-practitioner)
organization Reference(~tddui-organization)
code ..1`,
"tddui-practitioner": `Practitioner
identifier 1.. ^value:system
identifier:idNatPs 1..1
identifier:idNatPs.system 1.. {"pattern":"urn:oid:1.2.250.1.71.4.2.1"}
identifier:idNatPs.value 1..`,
"tddui-questionnaire-response": `QuestionnaireResponse
identifier 1..
subject 1.. Reference(~tddui-patient,~tddui-patient-ins)
author Reference(~tddui-practitioner)`,
"tddui-related-person-contact": `RelatedPerson`,
"tddui-service-request-besoin": `ServiceRequest
extension:pieceJointeBesoin Extension<~tddui-attachment>
identifier 1.. ^pattern:type
identifier:idBesoin 1..1
identifier:idBesoin.type 1.. {"pattern":{"coding":[{"code":"BES","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-service-request-identifier"}]}}
identifier:idBesoin.system 1.. {"pattern":"https://identifiant-medicosocial-besoin.esante.gouv.fr"}
identifier:idBesoin.value 1.. !ServiceRequestBesoinIdentifierFormat
basedOn 1..1 Reference(~tddui-careplan-projet-personnalise)
category ..1
code 1..
code.text 1..
subject Reference(~tddui-patient,~tddui-patient-ins)`,
"tddui-status-author": `Extension simple
value[x] Reference(~tddui-practitioner,~tddui-practitioner-role,~tddui-patient,~tddui-patient-ins,~tddui-related-person-contact)`,
"tddui-task-action": `Task
identifier 1..1
identifier.system 1.. {"pattern":"https://identifiant-medicosocial-action.esante.gouv.fr"}
identifier.value 1..
basedOn 1..1 Reference(~tddui-careplan-projet-personnalise)
status.extension:auteurStatut ..1 Extension<~tddui-status-author>
owner Reference(~tddui-practitioner,~tddui-practitioner-role)
input 1.. ^pattern:type
input:titre 1..1
input:titre.type {"pattern":{"coding":[{"code":"titre","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-action"}]}}
input:titre.value[x] string
input:evaluation
input:evaluation.type {"pattern":{"coding":[{"code":"evaluation","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-action"}]}}
input:evaluation.value[x] Reference(~tddui-questionnaire-response)
input:avisUsager ..1
input:avisUsager.type {"pattern":{"coding":[{"code":"avisUsager","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-action"}]}}
input:avisUsager.value[x] string
input:resultatAttendu ..1
input:resultatAttendu.type {"pattern":{"coding":[{"code":"resultatAttendu","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-action"}]}}
input:resultatAttendu.value[x] string
input:pieceJointe
input:pieceJointe.type {"pattern":{"coding":[{"code":"pieceJointe","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-action"}]}}
input:pieceJointe.value[x] Reference(~tddui-document-reference)
input:objectif
input:objectif.type {"pattern":{"coding":[{"code":"objectif","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-action"}]}}
input:objectif.value[x] Reference(~tddui-goal-objectif)`,
"tddui-task-bilan": `Task
identifier 1..1
identifier.system 1.. {"pattern":"https://identifiant-medicosocial-bilan.esante.gouv.fr"}
identifier.value 1..
basedOn 1..1 Reference(~tddui-careplan-projet-personnalise)
executionPeriod 1..
executionPeriod.start 1..
input ^pattern:type
input:perimetre ..1
input:perimetre.type {"pattern":{"coding":[{"code":"perimetre","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-bilan"}]}}
input:perimetre.value[x] string
input:problematique ..1
input:problematique.type {"pattern":{"coding":[{"code":"problematique","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-bilan"}]}}
input:problematique.value[x] string
input:invite ..1
input:invite.type {"pattern":{"coding":[{"code":"invite","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-bilan"}]}}
input:invite.value[x] string
input:pieceJointe
input:pieceJointe.type {"pattern":{"coding":[{"code":"pieceJointe","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-bilan"}]}}
input:pieceJointe.value[x] Reference(~tddui-document-reference)
input:dateProchainBilan ..1
input:dateProchainBilan.type {"pattern":{"coding":[{"code":"dateProchainBilan","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-bilan"}]}}
input:dateProchainBilan.value[x] dateTime
input:synthesePreparationBilan
input:synthesePreparationBilan.type {"pattern":{"coding":[{"code":"synthesePreparationBilan","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-bilan"}]}}
input:synthesePreparationBilan.value[x] Annotation
output ^pattern:type
output:syntheseBilan ..1
output:syntheseBilan.type {"pattern":{"coding":[{"code":"syntheseBilan","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-output-bilan"}]}}
output:syntheseBilan.value[x] string`,
"tddui-task-moyen-ressource": `Task
identifier 1..1
identifier.system 1.. {"pattern":"https://identifiant-medicosocial-moyenressource.esante.gouv.fr"}
identifier.value 1..
basedOn 1..1 Reference(~tddui-careplan-projet-personnalise)
partOf ..1 Reference(~tddui-task-action)
input 1.. ^pattern:type
input:titre 1..1
input:titre.type {"pattern":{"coding":[{"code":"titre","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-moyen-ressource"}]}}
input:titre.value[x] string
input:evaluation ..1
input:evaluation.type {"pattern":{"coding":[{"code":"evaluation","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-moyen-ressource"}]}}
input:evaluation.value[x] Reference(~tddui-questionnaire-response)
input:pieceJointe
input:pieceJointe.type {"pattern":{"coding":[{"code":"pieceJointe","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-moyen-ressource"}]}}
input:pieceJointe.value[x] Reference(~tddui-document-reference)`,
"tddui-task-prestation": `Task
identifier 1..1
identifier.system 1.. {"pattern":"https://identifiant-medicosocial-prestation.esante.gouv.fr"}
identifier.value 1..
basedOn 1..1 Reference(~tddui-careplan-projet-personnalise)
partOf ..1 Reference(~tddui-task-action)
status.extension:auteurStatut ..1 Extension<~tddui-status-author>
input 1.. ^pattern:type
input:titre 1..1
input:titre.type {"pattern":{"coding":[{"code":"titre","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-prestation"}]}}
input:titre.value[x] string
input:typePrestation
input:typePrestation.type {"pattern":{"coding":[{"code":"typePrestation","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-prestation"}]}}
input:typePrestation.value[x] CodeableConcept
input:evaluation ..1
input:evaluation.type {"pattern":{"coding":[{"code":"evaluation","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-prestation"}]}}
input:evaluation.value[x] Reference(~tddui-questionnaire-response)
input:pieceJointe
input:pieceJointe.type {"pattern":{"coding":[{"code":"pieceJointe","system":"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-prestation"}]}}
input:pieceJointe.value[x] Reference(~tddui-document-reference)`,
};

/** The address before the names of these profiles: `~` in the table. */
export const tdduiProfilesAddress = "https://interop.esante.gouv.fr/ig/fhir/tddui/StructureDefinition/";
