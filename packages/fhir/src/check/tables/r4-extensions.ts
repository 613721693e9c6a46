// Generated from StructureDefinitions by `pnpm generate`: do not change it by hand.

/** The extensions of FHIR R4 itself. */
export const r4Extensions: { readonly [name: string]: string } = {
"valueset-expression": `Extension @ValueSet simple
value[x] 1.. Expression`,
"valueset-expand-rules": `Extension @ValueSet.compose.include simple
value[x] 1.. code =expansion-processing-rule`,
"questionnaireresponse-reviewer": `Extension @QuestionnaireResponse simple
value[x] 1.. Reference(Practitioner)`,
"openEHR-management": `Extension @AllergyIntolerance.reaction simple
value[x] 1.. string`,
"observation-geneticsCopyNumberEvent": `Extension @Observation simple
value[x] 1.. CodeableConcept`,
"valueset-caseSensitive": `Extension @ValueSet.expansion.contains simple
value[x] 1.. boolean`,
"valueset-conceptOrder": `Extension @ValueSet.compose.include.concept @ValueSet.expansion.contains simple
value[x] 1.. integer`,
"humanname-own-name": `Extension @HumanName.family simple
value[x] 1.. string`,
"questionnaire-displayCategory": `Extension @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. CodeableConcept`,
"family-member-history-genetics-sibling": `Extension @FamilyMemberHistory
extension:type 1..1 simple
extension:type.value[x] 1.. CodeableConcept
extension:reference 1..1 simple
extension:reference.value[x] 1.. Reference(FamilyMemberHistory)
value[x] ..0`,
"workflow-researchStudy": `Extension @Composition @Consent @DeviceUseStatement @DiagnosticReport @Encounter @FamilyMemberHistory @Immunization @Media @MedicationAdministration @MedicationDispense @MedicationStatement @Observation @Procedure @QuestionnaireResponse @RiskAssessment @SupplyDelivery @Task simple
value[x] 1.. Reference(ResearchStudy)`,
"patient-birthPlace": `Extension @Patient simple
value[x] 1.. Address`,
"codesystem-concept-comments": `Extension @CodeSystem.concept simple
value[x] 1.. string`,
"servicerequest-questionnaireRequest": `Extension @ServiceRequest simple
value[x] 1.. Reference(Questionnaire)`,
"practitioner-animalSpecies": `Extension @Practitioner @RelatedPerson simple
value[x] 1.. CodeableConcept`,
"language": `Extension @HumanName @Address @Annotation simple
value[x] 1.. code`,
"11179-objectClassProperty": `Extension @ElementDefinition.mapping simple
value[x] 1.. Coding`,
"iso21090-ADXP-postBox": `Extension @Address.line simple
value[x] 1.. string`,
"condition-outcome": `Extension @Condition simple
value[x] 1.. CodeableConcept`,
"codesystem-alternate": `Extension @CodeSystem.concept
extension:code 1..1 simple
extension:code.value[x] 1.. code
extension:use 1..1 simple
extension:use.value[x] 1.. Coding
value[x] ..0`,
"diagnosticReport-summaryOf": `Extension @DiagnosticReport simple
value[x] 1.. Reference(DiagnosticReport)`,
"procedure-targetBodyStructure": `Extension @Procedure @ServiceRequest simple
value[x] 1.. Reference(BodyStructure)`,
"iso21090-ADXP-houseNumber": `Extension @Address.line simple
value[x] 1.. string`,
"valueset-expand-group": `Extension @ValueSet.compose.include
extension:code ..1 simple
extension:code.value[x] 1.. code
extension:display ..1 simple
extension:display.value[x] 1.. string
extension:member 1.. simple
extension:member.value[x] 1.. code
value[x] ..0`,
"questionnaireresponse-author": `Extension @QuestionnaireResponse.item @QuestionnaireResponse.item.item simple
value[x] 1.. Reference(Patient,RelatedPerson,Device,Practitioner)`,
"mimeType": `Extension @Questionnaire.item @ElementDefinition simple
value[x] 1.. code`,
"iso21090-TEL-address": `Extension @ContactPoint simple
value[x] 1.. url`,
"structuredefinition-template-status": `Extension @StructureDefinition simple
value[x] 1.. code =template-status-code`,
"auditevent-MPPS": `Extension @AuditEvent.entity simple
value[x] 1.. Identifier`,
"openEHR-administration": `Extension @AllergyIntolerance.reaction simple
value[x] 1.. Reference(MedicationAdministration)`,
"cqf-recipientLanguage": `Extension @Basic simple
value[x] 1.. CodeableConcept`,
"patient-interpreterRequired": `Extension @Patient simple
value[x] 1.. boolean`,
"procedure-approachBodyStructure": `Extension @Procedure @ServiceRequest @DeviceRequest @DeviceUseStatement simple
value[x] 1.. Reference(BodyStructure)`,
"usagecontext-group": `Extension @UsageContext simple
value[x] 1.. string`,
"rendering-markdown": `Extension @string simple
value[x] 1.. markdown`,
"valueset-sourceReference": `Extension @ValueSet simple
value[x] 1.. uri`,
"workflow-episodeOfCare": `Extension @Observation @DiagnosticReport @Media @DeviceRequest @ServiceRequest @NutritionOrder @DeviceUseStatement @AdverseEvent @CarePlan @CareTeam @ClinicalImpression @Communication @CommunicationRequest @Condition @Procedure @QuestionnaireResponse simple
value[x] 1.. Reference(EpisodeOfCare)`,
"elementdefinition-isCommonBinding": `Extension @ElementDefinition.binding simple
value[x] 1.. boolean`,
"operationoutcome-detectedIssue": `Extension @OperationOutcome.issue simple
value[x] 1.. Reference(DetectedIssue)`,
"11179-permitted-value-conceptmap": `Extension @StructureDefinition.snapshot.element.binding.valueSet @StructureDefinition.differential.element.binding.valueSet @Questionnaire.item.answerValueSet simple
value[x] 1.. canonical`,
"capabilitystatement-expectation": `Extension @CapabilityStatement.rest.resource.interaction @CapabilityStatement.rest.resource.searchParam @CapabilityStatement.rest.searchParam @CapabilityStatement.rest.operation @CapabilityStatement.document @CapabilityStatement.rest.interaction @CapabilityStatement.rest.resource.searchInclude @CapabilityStatement.rest.resource.searchRevInclude simple
value[x] 1.. code =conformance-expectation`,
"valueset-concept-definition": `Extension @ValueSet.compose.include.concept @ValueSet.expansion.contains simple
value[x] 1.. string`,
"patient-mothersMaidenName": `Extension @Patient simple
value[x] 1.. string`,
"goal-reasonRejected": `Extension @Goal simple
value[x] 1.. CodeableConcept`,
"questionnaire-signatureRequired": `Extension @Questionnaire @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. CodeableConcept`,
"request-doNotPerform": `Extension modifier @NutritionOrder simple
value[x] 1.. boolean`,
"auditevent-Accession": `Extension @AuditEvent.entity simple
value[x] 1.. Identifier`,
"elementdefinition-minValueSet": `Extension @ElementDefinition.binding simple
value[x] 1.. uri|canonical`,
"valueset-label": `Extension @ValueSet.compose.include.concept @ValueSet.expansion.contains simple
value[x] 1.. string`,
"rendering-style": `Extension simple
value[x] 1.. string`,
"elementdefinition-equivalence": `Extension @ElementDefinition.mapping simple
value[x] 1.. code =concept-map-equivalence`,
"iso21090-uncertaintyType": `Extension @Quantity simple
value[x] 1.. code =probability-distribution-type`,
"humanname-assembly-order": `Extension @HumanName simple
value[x] 1.. code =name-assembly-order`,
"questionnaire-referenceFilter": `Extension @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. string`,
"workflow-reasonReference": `Extension @Observation @DiagnosticReport @Media @NutritionOrder simple
value[x] 1.. Reference(Condition,DiagnosticReport,DocumentReference,Observation,Media)`,
"valueset-warning": `Extension @ValueSet simple
value[x] 1.. markdown`,
"practitionerrole-primaryInd": `Extension @PractitionerRole.specialty simple
value[x] 1.. boolean`,
"diagnosticReport-risk": `Extension @DiagnosticReport @Observation simple
value[x] 1.. Reference(RiskAssessment)`,
"regex": `Extension @Questionnaire.item @ElementDefinition simple
value[x] 1.. string`,
"valueset-systemRef": `Extension @ValueSet.compose.include simple
value[x] 1.. uri`,
"questionnaire-optionExclusive": `Extension @Questionnaire.item.answerOption simple
value[x] 1.. boolean`,
"hla-genotyping-results-glstring": `Extension @DiagnosticReport
extension:url ..1 simple
extension:url.value[x] 1.. uri
extension:text ..1 simple
extension:text.value[x] 1.. string
value[x] ..0`,
"iso21090-ADXP-careOf": `Extension @Address.line simple
value[x] 1.. string`,
"codesystem-workflowStatus": `Extension @CodeSystem simple
value[x] 1.. string`,
"iso21090-ADXP-deliveryInstallationQualifier": `Extension @Address.line simple
value[x] 1.. string`,
"patient-genderIdentity": `Extension @Patient simple
value[x] 1.. CodeableConcept`,
"iso21090-ADXP-unitType": `Extension @Address.line simple
value[x] 1.. string`,
"questionnaire-sliderStepValue": `Extension @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. integer`,
"observation-delta": `Extension @Observation simple
value[x] 1.. CodeableConcept`,
"diagnosticReport-replaces": `Extension @DiagnosticReport simple
value[x] 1.. Reference(DiagnosticReport)`,
"questionnaire-referenceResource": `Extension @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. code =resource-types`,
"elementdefinition-translatable": `Extension @ElementDefinition simple
value[x] 1.. boolean`,
"elementdefinition-selector": `Extension @ElementDefinition simple
value[x] 1.. string`,
"allergyintolerance-substanceExposureRisk": `Extension !Extension.inv-1 @AllergyIntolerance
extension:substance 1..1 simple
extension:substance.value[x] 1.. CodeableConcept
extension:exposureRisk 1..1 simple
extension:exposureRisk.value[x] 1.. CodeableConcept =allerg-intol-substance-exp-risk
value[x] ..0`,
"devicerequest-patientInstruction": `Extension @DeviceRequest
extension:lang 1..1 simple
extension:lang.value[x] 1.. code
extension:content 1..1 simple
extension:content.value[x] 1.. string
value[x] ..0`,
"bodySite": `Extension simple
value[x] 1.. Reference(BodyStructure)`,
"task-candidateList": `Extension @Task simple
value[x] 1.. Reference(Device,Organization,Patient,Practitioner,RelatedPerson)`,
"elementdefinition-maxValueSet": `Extension @ElementDefinition.binding simple
value[x] 1.. uri|canonical`,
"allergyintolerance-certainty": `Extension @AllergyIntolerance.reaction simple
value[x] 1.. CodeableConcept`,
"valueset-reference": `Extension @Coding simple
value[x] 1.. uri`,
"flag-priority": `Extension @Flag simple
value[x] 1.. CodeableConcept`,
"contactpoint-local": `Extension @ContactPoint simple
value[x] 1.. string`,
"structuredefinition-codegen-super": `Extension @StructureDefinition.baseDefinition simple
value[x] 1.. string`,
"consent-location": `Extension @Consent.provision simple
value[x] 1.. Reference(Location)`,
"iso21090-nullFlavor": `Extension simple
value[x] 1.. code =http://terminology.hl7.org/ValueSet/v3-NullFlavor`,
"operationdefinition-allowed-type": `Extension @OperationDefinition.parameter simple
value[x] 1.. uri`,
"valueset-map": `Extension @ValueSet simple
value[x] 1.. canonical`,
"valueset-workflowStatus": `Extension @ValueSet simple
value[x] 1.. string`,
"allergyintolerance-reasonRefuted": `Extension @AllergyIntolerance simple
value[x] 1.. CodeableConcept`,
"codesystem-label": `Extension @CodeSystem.concept simple
value[x] 1.. string`,
"questionnaireresponse-completionMode": `Extension @QuestionnaireResponse simple
value[x] 1.. CodeableConcept =questionnaireresponse-mode`,
"valueset-expirationDate": `Extension @ValueSet simple
value[x] 1.. date`,
"timing-dayOfMonth": `Extension @Timing.repeat simple
value[x] 1.. positiveInt`,
"workflow-relatedArtifact": `Extension @DiagnosticReport @Observation simple
value[x] 1.. RelatedArtifact`,
"observation-timeOffset": `Extension @Observation.component simple
value[x] 1.. integer`,
"structuredefinition-dependencies": `Extension @StructureDefinition simple
value[x] 1.. canonical`,
"questionnaire-choiceOrientation": `Extension @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. code =choice-list-orientation`,
"iso21090-ADXP-streetAddressLine": `Extension @Address.line simple
value[x] 1.. string`,
"procedure-schedule": `Extension @Procedure simple
value[x] 1.. Timing`,
"diagnosticReport-locationPerformed": `Extension @DiagnosticReport simple
value[x] 1.. Reference(Location)`,
"cqf-initiatingPerson": `Extension @Basic simple
value[x] 1.. Reference(Person,Patient,Practitioner,RelatedPerson)`,
"patient-nationality": `Extension @Patient
extension:code ..1 simple
extension:code.value[x] 1.. CodeableConcept
extension:period ..1 simple
extension:period.value[x] 1.. Period
value[x] ..0`,
"patient-cadavericDonor": `Extension @Patient simple
value[x] 1.. boolean`,
"condition-dueTo": `Extension @Condition simple
value[x] 1.. CodeableConcept|Reference(Condition,Procedure,MedicationAdministration,Immunization,MedicationStatement)`,
"valueset-keyWord": `Extension @ValueSet simple
value[x] 1.. string`,
"iso21090-ADXP-direction": `Extension @Address.line simple
value[x] 1.. string`,
"auditevent-ParticipantObjectContainsStudy": `Extension @AuditEvent.entity simple
value[x] 1.. Identifier`,
"communicationrequest-initiatingLocation": `Extension @CommunicationRequest simple
value[x] 1.. Reference(Location)`,
"iso21090-ADXP-additionalLocator": `Extension @Address.line simple
value[x] 1.. string`,
"codesystem-conceptOrder": `Extension @CodeSystem.concept simple
value[x] 1.. integer`,
"task-replaces": `Extension @Task simple
value[x] 1.. Reference(Task)`,
"structuredefinition-wg": `Extension simple
value[x] 1.. code =hl7-work-group`,
"contactpoint-country": `Extension @ContactPoint simple
value[x] 1.. string`,
"procedure-directedBy": `Extension @Procedure @ServiceRequest simple
value[x] 1.. CodeableConcept|Reference(Patient,RelatedPerson,Practitioner,PractitionerRole)`,
"cqf-citation": `Extension @Attachment simple
value[x] 1.. string`,
"iso21090-ADXP-streetNameBase": `Extension @Address.line simple
value[x] 1.. string`,
"codesystem-usage": `Extension @CodeSystem
extension:user 1..1 simple
extension:user.value[x] 1.. string
extension:use 1..1 simple
extension:use.value[x] 1.. string
value[x] ..0`,
"maxSize": `Extension @Questionnaire.item @ElementDefinition simple
value[x] 1.. decimal`,
"iso21090-ADXP-deliveryMode": `Extension @Address.line simple
value[x] 1.. string`,
"identifier-validDate": `Extension @Identifier simple
value[x] 1.. dateTime`,
"patient-citizenship": `Extension @Patient
extension:code ..1 simple
extension:code.value[x] 1.. CodeableConcept
extension:period ..1 simple
extension:period.value[x] 1.. Period
value[x] ..0`,
"questionnaire-baseType": `Extension @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. code =data-types`,
"humanname-partner-name": `Extension @HumanName.family simple
value[x] 1.. string`,
"location-boundary-geojson": `Extension @Location simple
value[x] 1.. Attachment`,
"valueset-activityStatusDate": `Extension @ValueSet simple
value[x] 1.. date`,
"observation-geneticsAllele": `Extension @Observation
extension:Name ..1 simple
extension:Name.value[x] 1.. CodeableConcept
extension:State ..1 simple
extension:State.value[x] 1.. CodeableConcept
extension:Frequency ..1 simple
extension:Frequency.value[x] 1.. decimal
value[x] ..0`,
"humanname-mothers-family": `Extension @HumanName.family simple
value[x] 1.. string`,
"auditevent-SOPClass": `Extension @AuditEvent.entity simple
value[x] 1.. Reference(ImagingStudy)`,
"organization-period": `Extension @Organization simple
value[x] 1.. Period`,
"encounter-reasonCancelled": `Extension @Encounter simple
value[x] 1.. CodeableConcept`,
"resource-effectivePeriod": `Extension @StructureDefinition @StructureMap @CapabilityStatement @OperationDefinition @SearchParameter @CompartmentDefinition @ImplementationGuide @CodeSystem @ValueSet @ConceptMap @NamingSystem simple
value[x] 1.. Period`,
"structuredefinition-display-hint": `Extension @ElementDefinition simple
value[x] 1.. string`,
"observation-geneticsVariant": `Extension @Observation
extension:Name ..1 simple
extension:Name.value[x] 1.. CodeableConcept
extension:Id ..1 simple
extension:Id.value[x] 1.. CodeableConcept
extension:Type ..1 simple
extension:Type.value[x] 1.. CodeableConcept
value[x] ..0`,
"entryFormat": `Extension @Questionnaire.item @ElementDefinition simple
value[x] 1.. string`,
"DiagnosticReport-geneticsAnalysis": `Extension @DiagnosticReport
extension:type 1..1 simple
extension:type.value[x] 1.. CodeableConcept
extension:interpretation ..1 simple
extension:interpretation.value[x] 1.. CodeableConcept
value[x] ..0`,
"request-replaces": `Extension @NutritionOrder simple
value[x] 1.. Reference`,
"valueset-deprecated": `Extension @ValueSet.compose.include.concept simple
value[x] 1.. boolean`,
"codesystem-warning": `Extension @CodeSystem simple
value[x] 1.. markdown`,
"questionnaire-usageMode": `Extension @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. code =questionnaire-usage-mode`,
"openEHR-test": `Extension @AllergyIntolerance simple
value[x] 1.. Reference(Observation,DiagnosticReport)`,
"cqf-encounterType": `Extension @Basic simple
value[x] 1.. CodeableConcept`,
"valueset-toocostly": `Extension @ValueSet.expansion simple
value[x] 1.. boolean`,
"servicerequest-geneticsItem": `Extension @DiagnosticReport
extension:code 1..1 simple
extension:code.value[x] 1.. CodeableConcept
extension:geneticsObservation ..1 simple
extension:geneticsObservation.value[x] 1.. Reference(Observation)
extension:specimen ..1 simple
extension:specimen.value[x] 1.. Reference(Specimen)
extension:status ..1 simple
extension:status.value[x] 1.. code
value[x] ..0`,
"coding-sctdescid": `Extension @Coding simple
value[x] 1.. id`,
"messageheader-response-request": `Extension @MessageHeader simple
value[x] 1.. code =messageheader-response-request`,
"cqf-strengthOfRecommendation": `Extension @Attachment simple
value[x] 1.. CodeableConcept`,
"elementdefinition-profile-element": `Extension @ElementDefinition.type.profile simple
value[x] 1.. string`,
"patient-religion": `Extension @Patient simple
value[x] 1.. CodeableConcept`,
"iso21090-ADXP-deliveryInstallationType": `Extension @Address.line simple
value[x] 1.. string`,
"valueset-rules-text": `Extension @ValueSet simple
value[x] 1.. markdown`,
"condition-ruledOut": `Extension @Condition simple
value[x] 1.. Reference(Condition)`,
"elementdefinition-question": `Extension @ElementDefinition simple
value[x] 1.. string`,
"codesystem-replacedby": `Extension @CodeSystem.concept simple
value[x] 1.. Coding`,
"resource-pertainsToGoal": `Extension @Resource simple
value[x] 1.. Reference(Goal)`,
"designNote": `Extension @Questionnaire @Questionnaire.item @Questionnaire.item.item @ElementDefinition simple
value[x] 1.. markdown`,
"questionnaire-referenceProfile": `Extension @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. canonical`,
"cqf-encounterClass": `Extension @Basic simple
value[x] 1.. CodeableConcept`,
"cqf-relativeDateTime": `Extension
extension:target 1..1 simple
extension:target.value[x] 1.. Reference
extension:targetPath 1..1 simple
extension:targetPath.value[x] 1.. string
extension:relationship 1..1 simple
extension:relationship.value[x] 1.. code =action-relationship-type
extension:offset 1..1 simple
extension:offset.value[x] 1.. Duration|Range
value[x] ..0`,
"http-response-header": `Extension @Bundle.entry.response simple
value[x] 1.. string`,
"family-member-history-genetics-parent": `Extension @FamilyMemberHistory
extension:type 1..1 simple
extension:type.value[x] 1.. CodeableConcept
extension:reference 1..1 simple
extension:reference.value[x] 1.. Reference(FamilyMemberHistory)
value[x] ..0`,
"elementdefinition-bindingName": `Extension @ElementDefinition.binding simple
value[x] 1.. string`,
"narrativeLink": `Extension simple
value[x] 1.. url`,
"match-grade": `Extension @Bundle.entry.search simple
value[x] 1.. code =match-grade`,
"structuredefinition-fhir-type": `Extension @ElementDefinition.type simple
value[x] 1.. url`,
"list-changeBase": `Extension @List simple
value[x] 1.. Reference(List)`,
"familymemberhistory-abatement": `Extension @FamilyMemberHistory.condition simple
value[x] 1.. date|Age|boolean`,
"observation-replaces": `Extension @Observation simple
value[x] 1.. Reference(Observation)`,
"structuredefinition-hierarchy": `Extension @ElementDefinition.type simple
value[x] 1.. boolean`,
"codesystem-otherName": `Extension @CodeSystem
extension:name 1..1 simple
extension:name.value[x] 1.. string
extension:preferred ..1 simple
extension:preferred.value[x] 1.. boolean
value[x] ..0`,
"openEHR-location": `Extension @AllergyIntolerance.reaction simple
value[x] 1.. CodeableConcept`,
"operationdefinition-profile": `Extension @OperationDefinition.parameter simple
value[x] 1.. uri`,
"auditevent-NumberOfInstances": `Extension @AuditEvent.entity simple
value[x] 1.. integer`,
"iso21090-ADXP-deliveryAddressLine": `Extension @Address.line simple
value[x] 1.. string`,
"observation-sequelTo": `Extension @Observation simple
value[x] 1.. Reference(Observation)`,
"capabilitystatement-search-parameter-combination": `Extension @CapabilityStatement.rest.resource
extension:required 1.. simple
extension:required.value[x] 1.. string
extension:optional simple
extension:optional.value[x] 1.. string
value[x] ..0`,
"diagnosticReport-extends": `Extension @DiagnosticReport simple
value[x] 1.. Reference(DiagnosticReport)`,
"questionnaire-supportLink": `Extension @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. uri`,
"cqf-initiatingOrganization": `Extension @Basic simple
value[x] 1.. Reference(Organization)`,
"auditevent-Instance": `Extension @AuditEvent.entity simple
value[x] 1.. Identifier`,
"structuredefinition-fmm": `Extension simple
value[x] 1.. integer`,
"cqf-expression": `Extension simple
value[x] 1.. Expression`,
"capabilitystatement-websocket": `Extension @CapabilityStatement.rest simple
value[x] 1.. uri`,
"valueset-unclosed": `Extension @ValueSet.expansion simple
value[x] 1.. boolean`,
"condition-occurredFollowing": `Extension @Condition simple
value[x] 1.. CodeableConcept|Reference(Condition,Procedure,MedicationAdministration,Immunization,MedicationStatement)`,
"questionnaire-itemControl": `Extension @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. CodeableConcept`,
"openEHR-exposureDuration": `Extension @AllergyIntolerance.reaction simple
value[x] 1.. Duration`,
"allergyintolerance-assertedDate": `Extension @AllergyIntolerance simple
value[x] 1.. dateTime`,
"iso21090-preferred": `Extension simple
value[x] 1.. boolean`,
"elementdefinition-bestpractice": `Extension @ElementDefinition.constraint simple
value[x] 1.. boolean|CodeableConcept`,
"questionnaire-constraint": `Extension @Questionnaire @Questionnaire.item @Questionnaire.item.item
extension:key 1..1 simple
extension:key.value[x] 1.. id
extension:requirements ..1 simple
extension:requirements.value[x] 1.. string
extension:severity 1..1 simple
extension:severity.value[x] 1.. code =constraint-severity
extension:expression 1..1 simple
extension:expression.value[x] 1.. string
extension:human 1..1 simple
extension:human.value[x] 1.. string
extension:location simple
extension:location.value[x] 1.. string
value[x] ..0`,
"encounter-modeOfArrival": `Extension @Encounter simple
value[x] 1.. Coding`,
"valueset-trusted-expansion": `Extension @ValueSet simple
value[x] 1.. uri`,
"structuredefinition-standards-status": `Extension simple
value[x] 1.. code =standards-status`,
"resource-lastReviewDate": `Extension @StructureDefinition @StructureMap @CapabilityStatement @OperationDefinition @SearchParameter @CompartmentDefinition @ImplementationGuide @CodeSystem @ValueSet @ConceptMap @NamingSystem simple
value[x] 1.. date`,
"observation-geneticsGene": `Extension @Observation simple
value[x] 1.. CodeableConcept`,
"codesystem-author": `Extension @CodeSystem simple
value[x] 1.. string`,
"cqf-receivingPerson": `Extension @Basic simple
value[x] 1.. Reference(Person,Patient,Practitioner,RelatedPerson)`,
"request-performerOrder": `Extension @ServiceRequest.performer simple
value[x] 1.. integer`,
"procedure-causedBy": `Extension @Procedure simple
value[x] 1.. Reference(AllergyIntolerance,DiagnosticReport,FamilyMemberHistory,ImagingStudy,Immunization,ImmunizationRecommendation,MedicationAdministration,MedicationRequest,MedicationStatement,Observation,Procedure)`,
"valueset-concept-comments": `Extension @ValueSet.compose.include.concept simple
value[x] 1.. string`,
"observation-focusCode": `Extension @Observation simple
value[x] 1.. CodeableConcept`,
"minLength": `Extension @Questionnaire.item @ElementDefinition simple
value[x] 1.. integer`,
"patient-relatedPerson": `Extension @Patient.contact simple
value[x] 1.. Reference(RelatedPerson)`,
"iso21090-ADXP-delimiter": `Extension @Address.line simple
value[x] 1.. string`,
"questionnaire-fhirType": `Extension @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. string`,
"iso21090-ADXP-buildingNumberSuffix": `Extension @Address.line simple
value[x] 1.. string`,
"elementdefinition-inheritedExtensibleValueSet": `Extension @ElementDefinition.binding simple
value[x] 1.. uri|canonical`,
"valueset-extensible": `Extension @ValueSet simple
value[x] 1.. boolean`,
"patient-adoptionInfo": `Extension @Patient simple
value[x] 1.. CodeableConcept`,
"request-statusReason": `Extension @DeviceRequest @ServiceRequest @NutritionOrder @SupplyRequest simple
value[x] 1.. CodeableConcept`,
"display": `Extension @canonical simple
value[x] 1.. string`,
"patient-congregation": `Extension @Patient simple
value[x] 1.. string`,
"openEHR-exposureDescription": `Extension @AllergyIntolerance.reaction simple
value[x] 1.. string`,
"iso21090-EN-use": `Extension @HumanName simple
value[x] 1.. code =http://terminology.hl7.org/ValueSet/v3-EntityNameUseR2`,
"codesystem-history": `Extension @CodeSystem
extension:name ..1 simple
extension:name.value[x] 1.. string
extension:revision simple
extension:revision.extension:date 1..1 simple
extension:revision.extension:date.value[x] 1.. dateTime
extension:revision.extension:id 1..1 simple
extension:revision.extension:id.value[x] 1.. string
extension:revision.extension:author 1..1 simple
extension:revision.extension:author.value[x] 1.. string
extension:revision.extension:notes ..1 simple
extension:revision.extension:notes.value[x] 1.. string
extension:revision.value[x] ..0
value[x] ..0`,
"event-performerFunction": `Extension @Observation.performer @DiagnosticReport.performer @Media.operator simple
value[x] 1.. CodeableConcept`,
"cqf-systemUserLanguage": `Extension @Basic simple
value[x] 1.. CodeableConcept`,
"observation-geneticsGenomicSourceClass": `Extension @Observation simple
value[x] 1.. CodeableConcept`,
"DiagnosticReport-geneticsFamilyMemberHistory": `Extension @DiagnosticReport simple
value[x] 1.. Reference(FamilyMemberHistory)`,
"cqf-calculatedValue": `Extension simple
value[x] 1.. string`,
"observation-precondition": `Extension @Observation simple
value[x] 1.. Reference(Observation)`,
"composition-section-subject": `Extension @Composition.section simple
value[x] 1.. string`,
"composition-clinicaldocument-otherConfidentiality": `Extension @Composition simple
value[x] 1.. Coding`,
"cqm-ValidityPeriod": `Extension @Composition simple
value[x] 1.. dateTime`,
"maxValue": `Extension @Questionnaire.item simple
value[x] 1.. date|dateTime|time|instant|decimal|integer`,
"patient-animal": `Extension @Patient
extension:species 1..1 simple
extension:species.value[x] 1.. CodeableConcept
extension:breed ..1 simple
extension:breed.value[x] 1.. CodeableConcept
extension:genderStatus ..1 simple
extension:genderStatus.value[x] 1.. CodeableConcept
value[x] ..0`,
"patient-disability": `Extension @Patient simple
value[x] 1.. CodeableConcept`,
"humanname-own-prefix": `Extension @HumanName.family simple
value[x] 1.. string`,
"codesystem-sourceReference": `Extension @CodeSystem simple
value[x] 1.. uri`,
"rendering-xhtml": `Extension @string simple
value[x] 1.. string`,
"family-member-history-genetics-observation": `Extension @FamilyMemberHistory simple
value[x] 1.. Reference(Observation)`,
"encounter-associatedEncounter": `Extension @Encounter simple
value[x] 1.. Reference(Encounter)`,
"diagnosticReport-addendumOf": `Extension @DiagnosticReport simple
value[x] 1.. Reference(DiagnosticReport)`,
"cqf-initialValue": `Extension simple
value[x] 1.. string`,
"condition-assertedDate": `Extension @Condition simple
value[x] 1.. dateTime`,
"structuredefinition-ancestor": `Extension @StructureDefinition simple
value[x] 1.. uri`,
"elementdefinition-namespace": `Extension @ElementDefinition @StructureDefinition simple
value[x] 1.. uri`,
"procedure-incisionDateTime": `Extension @Procedure simple
value[x] 1.. dateTime`,
"event-statusReason": `Extension @Observation @DiagnosticReport @Media @SupplyDelivery @DeviceUseStatement simple
value[x] 1.. CodeableConcept`,
"iso21090-EN-qualifier": `Extension @HumanName.family @HumanName.given @HumanName.prefix @HumanName.suffix simple
value[x] 1.. code =name-part-qualifier`,
"questionnaire-minOccurs": `Extension @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. integer`,
"replaces": `Extension @ActivityDefinition @CapabilityStatement @ChargeItemDefinition @CodeSystem @CompartmentDefinition @ConceptMap @EffectEvidenceSynthesis @EventDefinition @Evidence @EvidenceVariable @ExampleScenario @GraphDefinition @ImplementationGuide @Library @Measure @MessageDefinition @NamingSystem @OperationDefinition @PlanDefinition @Questionnaire @ResearchDefinition @ResearchElementDefinition @RiskEvidenceSynthesis @SearchParameter @StructureDefinition @StructureMap @TerminologyCapabilities @TestScript @ValueSet simple
value[x] 1.. canonical`,
"valueset-authoritativeSource": `Extension @ValueSet simple
value[x] 1.. uri`,
"specimen-collectionPriority": `Extension @Specimen.collection simple
value[x] 1.. CodeableConcept`,
"valueset-supplement": `Extension @ValueSet simple
value[x] 1.. canonical`,
"iso21090-ADXP-unitID": `Extension @Address.line simple
value[x] 1.. string`,
"organizationaffiliation-primaryInd": `Extension @OrganizationAffiliation.specialty simple
value[x] 1.. boolean`,
"maxDecimalPlaces": `Extension @Questionnaire.item @ElementDefinition simple
value[x] 1.. integer`,
"iso21090-ADXP-deliveryInstallationArea": `Extension @Address.line simple
value[x] 1.. string`,
"iso21090-ADXP-streetName": `Extension @Address.line simple
value[x] 1.. string`,
"workflow-instantiatesUri": `Extension @Observation @DiagnosticReport @Media @Condition @SupplyDelivery @CommunicationRequest @SupplyRequest simple
value[x] 1.. uri`,
"event-eventHistory": `Extension @Observation @DiagnosticReport @Task @SupplyDelivery @DeviceUseStatement simple
value[x] 1.. Reference(Provenance)`,
"operationoutcome-issue-source": `Extension @OperationOutcome.issue simple
value[x] 1.. string`,
"valueset-usage": `Extension @ValueSet
extension:user 1..1 simple
extension:user.value[x] 1.. string
extension:use 1..1 simple
extension:use.value[x] 1.. string
value[x] ..0`,
"cqf-systemUserTaskContext": `Extension @Basic simple
value[x] 1.. CodeableConcept`,
"procedure-method": `Extension @Procedure simple
value[x] 1.. CodeableConcept`,
"structuredefinition-category": `Extension @StructureDefinition simple
value[x] 1.. string`,
"specimen-processingTime": `Extension @Specimen.processing simple
value[x] 1.. Period|Duration`,
"specimen-specialHandling": `Extension @Specimen.collection simple
value[x] 1.. CodeableConcept`,
"workflow-instantiatesCanonical": `Extension @Observation @DiagnosticReport @Media @Condition @SupplyDelivery @CommunicationRequest @SupplyRequest simple
value[x] 1.. canonical`,
"DiagnosticReport-geneticsReferences": `Extension @DiagnosticReport
extension:description ..1 simple
extension:description.value[x] 1.. string
extension:reference simple
extension:reference.value[x] 1.. uri
extension:type ..1 simple
extension:type.value[x] 1.. CodeableConcept
value[x] ..0`,
"specimen-sequenceNumber": `Extension @Specimen.container simple
value[x] 1.. integer`,
"location-distance": `Extension @Bundle.entry.search simple
value[x] 1.. Distance`,
"observation-secondaryFinding": `Extension @Observation simple
value[x] 1.. CodeableConcept`,
"iso21090-SC-coding": `Extension @string simple
value[x] 1.. Coding`,
"valueset-parameterSource": `Extension @ValueSet.expansion.parameter simple
value[x] 1.. code =expansion-parameter-source`,
"familymemberhistory-patient-record": `Extension @FamilyMemberHistory simple
value[x] 1.. Reference(Patient)`,
"servicerequest-precondition": `Extension @ServiceRequest simple
value[x] 1.. CodeableConcept`,
"consent-Witness": `Extension @Consent simple
value[x] 1.. Reference(Organization,Patient,Practitioner,RelatedPerson)`,
"structuredefinition-normative-version": `Extension simple
value[x] 1.. code =FHIR-version`,
"DiagnosticReport-geneticsAssessedCondition": `Extension @DiagnosticReport simple
value[x] 1.. Reference(Condition)`,
"elementdefinition-allowedUnits": `Extension @ElementDefinition simple
value[x] 1.. CodeableConcept|canonical`,
"rendered-value": `Extension @Identifier.value @date @dateTime @time @instant @integer @decimal @string @code @canonical simple
value[x] 1.. string`,
"device-implantStatus": `Extension @Device simple
value[x] 1.. code =implantStatus`,
"observation-geneticsInterpretation": `Extension @Observation simple
value[x] 1.. Reference(Observation)`,
"valueset-author": `Extension @ValueSet simple
value[x] 1.. ContactDetail`,
"valueset-system": `Extension @ValueSet.compose.include.system simple
value[x] 1.. canonical`,
"iso21090-ADXP-precinct": `Extension @Address simple
value[x] 1.. string`,
"openEHR-exposureDate": `Extension @AllergyIntolerance.reaction simple
value[x] 1.. dateTime`,
"allergyintolerance-duration": `Extension @AllergyIntolerance.reaction simple
value[x] 1.. Duration`,
"rendering-styleSensitive": `Extension simple
value[x] 1.. boolean`,
"codesystem-trusted-expansion": `Extension @CodeSystem simple
value[x] 1.. uri`,
"hla-genotyping-results-method": `Extension @DiagnosticReport simple
value[x] 1.. CodeableConcept`,
"observation-geneticsAminoAcidChange": `Extension @Observation
extension:Name ..1 simple
extension:Name.value[x] 1.. CodeableConcept
extension:Type ..1 simple
extension:Type.value[x] 1.. CodeableConcept
value[x] ..0`,
"questionnaire-optionPrefix": `Extension @Questionnaire.item.answerOption simple
value[x] 1.. string`,
"organization-preferredContact": `Extension @Organization.contact simple
value[x] 1.. boolean`,
"elementdefinition-bestpractice-explanation": `Extension @ElementDefinition.constraint simple
value[x] 1.. markdown`,
"iso21090-AD-use": `Extension @Address simple
value[x] 1.. code =postal-address-use`,
"patient-proficiency": `Extension @Patient.communication
extension:level ..1 simple
extension:level.value[x] 1.. Coding
extension:type simple
extension:type.value[x] 1.. Coding
value[x] ..0`,
"originalText": `Extension simple
value[x] 1.. string`,
"translation": `Extension @string @code @markdown
extension:lang 1..1 simple
extension:lang.value[x] 1.. code
extension:content 1..1 simple
extension:content.value[x] 1.. string|markdown
value[x] ..0`,
"goal-relationship": `Extension @Goal
extension:type 1..1 simple
extension:type.value[x] 1.. CodeableConcept
extension:target 1..1 simple
extension:target.value[x] 1.. Reference(Goal)
value[x] ..0`,
"11179-objectClass": `Extension @ElementDefinition.mapping simple
value[x] 1.. Coding`,
"humanname-partner-prefix": `Extension @HumanName.family simple
value[x] 1.. string`,
"structuredefinition-security-category": `Extension @StructureDefinition simple
value[x] 1.. code =resource-security-category`,
"data-absent-reason": `Extension simple
value[x] 1.. code =data-absent-reason`,
"codesystem-keyWord": `Extension @CodeSystem simple
value[x] 1.. string`,
"timing-exact": `Extension @Timing.repeat simple
value[x] 1.. boolean`,
"openEHR-careplan": `Extension @AllergyIntolerance.reaction simple
value[x] 1.. Reference(CarePlan)`,
"cqf-cdsHooksEndpoint": `Extension @PlanDefinition simple
value[x] 1.. uri`,
"structuredefinition-summary": `Extension @StructureDefinition simple
value[x] 1.. markdown`,
"observation-geneticsDNARegionName": `Extension @Observation simple
value[x] 1.. string`,
"capabilitystatement-prohibited": `Extension modifier @CapabilityStatement.rest.resource.interaction @CapabilityStatement.rest.resource.searchParam @CapabilityStatement.rest.searchParam @CapabilityStatement.rest.operation @CapabilityStatement.document @CapabilityStatement.rest.interaction simple
value[x] 1.. boolean`,
"humanname-fathers-family": `Extension @HumanName.family simple
value[x] 1.. string`,
"allergyintolerance-resolutionAge": `Extension @AllergyIntolerance simple
value[x] 1.. Age`,
"workflow-reasonCode": `Extension @Observation @DiagnosticReport @Media @NutritionOrder simple
value[x] 1.. CodeableConcept`,
"flag-detail": `Extension @Flag simple
value[x] 1.. Reference`,
"workflow-supportingInfo": `Extension @DiagnosticReport @Observation @CommunicationRequest simple
value[x] 1.. Reference`,
"request-insurance": `Extension @NutritionOrder simple
value[x] 1.. Reference(Coverage,ClaimResponse)`,
"valueset-expansionSource": `Extension @ValueSet.expansion simple
value[x] 1.. uri`,
"cqf-qualityOfEvidence": `Extension @Attachment simple
value[x] 1.. CodeableConcept`,
"consent-Transcriber": `Extension @Consent simple
value[x] 1.. Reference(Organization,Patient,Practitioner,RelatedPerson)`,
"iso21090-ADXP-deliveryModeIdentifier": `Extension @Address.line simple
value[x] 1.. string`,
"valueset-systemName": `Extension @ValueSet.compose.include simple
value[x] 1.. string`,
"quantity-precision": `Extension @decimal simple
value[x] 1.. integer`,
"questionnaireresponse-signature": `Extension @QuestionnaireResponse @QuestionnaireResponse.item @QuestionnaireResponse.item.item simple
value[x] 1.. Signature`,
"questionnaire-unitValueSet": `Extension @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. canonical`,
"condition-related": `Extension @Condition simple
value[x] 1.. Reference(Condition)`,
"codesystem-map": `Extension @CodeSystem simple
value[x] 1.. canonical`,
"tz-offset": `Extension @date simple
value[x] 1.. string`,
"structuredefinition-fmm-no-warnings": `Extension @StructureDefinition simple
value[x] 1.. integer`,
"concept-bidirectional": `Extension @ConceptMap simple
value[x] 1.. boolean`,
"valueset-otherName": `Extension @ValueSet
extension:name 1..1 simple
extension:name.value[x] 1.. string
extension:preferred ..1 simple
extension:preferred.value[x] 1.. boolean
value[x] ..0`,
"questionnaire-unit": `Extension @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. Coding`,
"iso21090-uncertainty": `Extension @Quantity simple
value[x] 1.. decimal`,
"valueset-effectiveDate": `Extension @ValueSet simple
value[x] 1.. dateTime`,
"11179-permitted-value-valueset": `Extension @StructureDefinition.snapshot.element.binding.valueSet @StructureDefinition.differential.element.binding.valueSet @Questionnaire.item.answerValueSet simple
value[x] 1.. canonical`,
"auditevent-Anonymized": `Extension @AuditEvent.entity simple
value[x] 1.. boolean`,
"elementdefinition-identifier": `Extension @ElementDefinition simple
value[x] 1.. Identifier`,
"hla-genotyping-results-haploid": `Extension @DiagnosticReport
extension:locus ..1 simple
extension:locus.value[x] 1.. CodeableConcept
extension:type ..1 simple
extension:type.value[x] 1.. CodeableConcept
extension:method ..1 simple
extension:method.value[x] 1.. CodeableConcept
value[x] ..0`,
"operationoutcome-authority": `Extension @OperationOutcome.issue simple
value[x] 1.. uri`,
"minValue": `Extension @Questionnaire.item simple
value[x] 1.. date|dateTime|time|decimal|integer`,
"structuredefinition-table-name": `Extension @StructureDefinition.mapping simple
value[x] 1.. string`,
"capabilitystatement-supported-system": `Extension @CapabilityStatement simple
value[x] 1.. uri`,
"questionnaireresponse-reason": `Extension @QuestionnaireResponse simple
value[x] 1.. CodeableConcept`,
"cqf-receivingOrganization": `Extension @Basic simple
value[x] 1.. Reference(Organization)`,
"structuredefinition-explicit-type-name": `Extension @ElementDefinition simple
value[x] 1.. string`,
"composition-clinicaldocument-versionNumber": `Extension @Composition simple
value[x] 1.. string`,
"iso21090-EN-representation": `Extension @HumanName simple
value[x] 1.. code =name-v3-representation`,
"observation-specimenCode": `Extension @Observation simple
value[x] 1.. CodeableConcept`,
"timing-daysOfCycle": `Extension @PlanDefinition.action @RequestGroup.action
extension:day 1.. simple
extension:day.value[x] 1.. integer
value[x] ..0`,
"consent-NotificationEndpoint": `Extension @Consent simple
value[x] 1.. uri`,
"auditevent-Encrypted": `Extension @AuditEvent.entity simple
value[x] 1.. boolean`,
"cqf-measureInfo": `Extension
extension:measure ..1 simple
extension:measure.value[x] 1.. canonical
extension:groupId ..1 simple
extension:groupId.value[x] 1.. string
extension:populationId ..1 simple
extension:populationId.value[x] 1.. string
value[x] ..0`,
"observation-geneticsAncestry": `Extension @Observation
extension:Name 1..1 simple
extension:Name.value[x] 1.. CodeableConcept
extension:Percentage ..1 simple
extension:Percentage.value[x] 1.. decimal
extension:Source ..1 simple
extension:Source.value[x] 1.. CodeableConcept
value[x] ..0`,
"iso21090-ADXP-houseNumberNumeric": `Extension @Address.line simple
value[x] 1.. string`,
"structuredefinition-xml-no-order": `Extension @StructureDefinition simple
value[x] 1.. boolean`,
"observation-bodyPosition": `Extension @Observation @Specimen.collection simple
value[x] 1.. CodeableConcept`,
"iso21090-ADXP-streetNameType": `Extension @Address.line simple
value[x] 1.. string`,
"structuredefinition-applicable-version": `Extension @StructureDefinition simple
value[x] 1.. code =FHIR-version`,
"iso21090-ADXP-censusTract": `Extension @Address.line simple
value[x] 1.. string`,
"event-partOf": `Extension @DiagnosticReport @Condition simple
value[x] 1.. Reference`,
"observation-reagent": `Extension @Observation simple
value[x] 1.. Reference(Substance)`,
"cqf-systemUserType": `Extension @Basic simple
value[x] 1.. CodeableConcept`,
"hla-genotyping-results-allele-database": `Extension @DiagnosticReport simple
value[x] 1.. CodeableConcept`,
"patient-birthTime": `Extension @Patient.birthDate simple
value[x] 1.. dateTime`,
"questionnaire-hidden": `Extension @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. boolean`,
"questionnaire-unitOption": `Extension @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. Coding`,
"procedure-progressStatus": `Extension @Procedure simple
value[x] 1.. CodeableConcept`,
"familymemberhistory-severity": `Extension @FamilyMemberHistory.condition simple
value[x] 1.. CodeableConcept`,
"request-relevantHistory": `Extension @NutritionOrder @CommunicationRequest simple
value[x] 1.. Reference(Provenance)`,
"familymemberhistory-type": `Extension @FamilyMemberHistory simple
value[x] 1.. CodeableConcept`,
"cqf-library": `Extension simple
value[x] 1.. canonical`,
"resource-approvalDate": `Extension @StructureDefinition @StructureMap @CapabilityStatement @OperationDefinition @SearchParameter @CompartmentDefinition @ImplementationGuide @CodeSystem @ValueSet @ConceptMap @NamingSystem simple
value[x] 1.. date`,
"valueset-steward": `Extension @ValueSet simple
value[x] 1.. ContactDetail`,
"cqf-recipientType": `Extension @Basic simple
value[x] 1.. CodeableConcept`,
"geolocation": `Extension @Address
extension:latitude 1..1 simple
extension:latitude.value[x] 1.. decimal
extension:longitude 1..1 simple
extension:longitude.value[x] 1.. decimal
value[x] ..0`,
"valueset-special-status": `Extension @ValueSet @CodeSystem simple
value[x] 1.. string`,
"contactpoint-area": `Extension @ContactPoint simple
value[x] 1.. string`,
"event-basedOn": `Extension @Condition simple
value[x] 1.. Reference`,
"event-location": `Extension @Observation @DiagnosticReport @Media @SupplyDelivery simple
value[x] 1.. Reference(Location)`,
"observation-gatewayDevice": `Extension @Observation simple
value[x] 1.. Reference(Device)`,
"goal-acceptance": `Extension @Goal
extension:individual 1..1 simple
extension:individual.value[x] 1.. Reference(Patient,Practitioner,RelatedPerson)
extension:status ..1 simple
extension:status.value[x] 1.. code =goal-acceptance-status
extension:priority ..1 simple
extension:priority.value[x] 1.. CodeableConcept
value[x] ..0`,
"tz-code": `Extension @date @dateTime @instant simple
value[x] 1.. code`,
"patient-preferenceType": `Extension @Patient.communication.preferred simple
value[x] 1.. Coding`,
"variable": `Extension @Questionnaire @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. Expression`,
"nutritionorder-adaptiveFeedingDevice": `Extension @NutritionOrder.oralDiet simple
value[x] 1.. CodeableConcept`,
"observation-deviceCode": `Extension @Observation simple
value[x] 1.. CodeableConcept`,
"careplan-activity-title": `Extension @CarePlan.activity simple
value[x] 1.. string`,
"iso21090-PQ-translation": `Extension @Quantity simple
value[x] 1.. Quantity`,
"ordinalValue": `Extension @Coding @Questionnaire.item.answerOption @CodeSystem.concept @ValueSet.compose.include.concept simple
value[x] 1.. decimal`,
"relative-date": `Extension @date @dateTime
extension:event 1..1 simple
extension:event.value[x] 1.. Reference|CodeableConcept
extension:relationship 1..1 simple
extension:relationship.value[x] 1.. code =action-relationship-type
extension:offset 1..1 simple
extension:offset.value[x] 1.. Duration
value[x] ..0`,
"codesystem-effectiveDate": `Extension @CodeSystem simple
value[x] 1.. date`,
"parameters-fullUrl": `Extension @Parameters.parameter simple
value[x] 1.. uri`,
"communication-media": `Extension @Communication simple
value[x] 1.. Attachment`,
"specimen-isDryWeight": `Extension @Specimen.collection.quantity simple
value[x] 1.. boolean`,
"patient-importance": `Extension @Patient simple
value[x] 1.. CodeableConcept`,
"observation-geneticsPhaseSet": `Extension @Observation
extension:Id ..1 simple
extension:Id.value[x] 1.. uri
extension:MolecularSequence 1.. simple
extension:MolecularSequence.value[x] 1.. Reference(MolecularSequence)
value[x] ..0`,
"codesystem-expirationDate": `Extension @CodeSystem simple
value[x] 1.. date`,
"contactpoint-extension": `Extension @ContactPoint simple
value[x] 1.. string`,
"questionnaire-maxOccurs": `Extension @Questionnaire.item @Questionnaire.item.item simple
value[x] 1.. integer`,
};

/** The address before the names of these profiles: `~` in the table. */
export const r4ExtensionsAddress = "http://hl7.org/fhir/StructureDefinition/";
