// Generated from StructureDefinitions by `pnpm generate`: do not change it by hand.

/** The profiles of FR Core 2.0.0. */
export const frCoreProfiles: { readonly [name: string]: string } = {
"fr-core-address-insee-code": `Extension @Address simple
value[x] Coding`,
"fr-core-address": `Address
extension:inseeCode ..1 Extension<~fr-core-address-insee-code>`,
"fr-core-appointment-operator": `Extension @Appointment simple
value[x] ^type:$this
value[x]:valueReference Reference(~fr-core-organization,~fr-core-practitioner,~fr-core-patient,RelatedPerson)`,
"fr-core-appointment": `Appointment
extension:appointmentOperator ..1 Extension<~fr-core-appointment-operator>
slot Reference(~fr-core-slot)
participant.actor Reference(Device,PractitionerRole,~fr-core-related-person,~fr-core-healthcare-service,~fr-core-practitioner,~fr-core-patient,~fr-core-location)`,
"fr-core-comment": `Extension simple
value[x] string`,
"fr-core-contact-point-email-type": `Extension @ContactPoint simple
value[x] Coding`,
"fr-core-contact-point": `ContactPoint
extension:emailType ..1 Extension<~fr-core-contact-point-email-type>
system 1..
value 1..`,
"fr-core-encounter": `Encounter
extension:estimatedDischargeDate ..1 Extension<~fr-core-estimated-discharge-date>
identifier 1..
identifier.type 1..
identifier.system 1..
identifier.value 1..
identifier.assigner Reference(~fr-core-organization)
class.system 1..
class.code 1..
type ..1
subject Reference(~fr-core-patient)
participant.individual Reference(RelatedPerson,~fr-core-practitioner,PractitionerRole)
appointment Reference(~fr-core-appointment)
period 1..
account ..1
hospitalization.preAdmissionIdentifier.type 1..
hospitalization.preAdmissionIdentifier.system 1.. {"fixed":"1.2.250.1.71.4.2.2+.n°FINESS"}
hospitalization.preAdmissionIdentifier.value 1..
hospitalization.preAdmissionIdentifier.assigner Reference(~fr-core-organization)
hospitalization.origin Reference(~fr-core-location,~fr-core-organization)
hospitalization.destination Reference(~fr-core-location,~fr-core-organization)
location.location Reference(~fr-core-location)
serviceProvider Reference(~fr-core-organization)
partOf Reference(~fr-core-encounter)`,
"fr-core-estimated-discharge-date": `Extension @Encounter simple
value[x] date`,
"fr-core-healthcare-service": `HealthcareService
extension:serviceTypeDuration Extension<~fr-core-service-type-duration>
identifier.use =identifier-use
providedBy Reference(~fr-core-organization)
category ..1
location Reference(~fr-core-location)
telecom ContactPoint<~fr-core-contact-point>
coverageArea Reference(~fr-core-location)
availableTime.daysOfWeek =days-of-week`,
"fr-core-human-name-assembly-order": `Extension @HumanName simple
value[x] 1.. code =name-assembly-order`,
"fr-core-human-name": `HumanName
extension:assemblyOrder ..1 Extension<humanname-assembly-order>
use =name-use
prefix ..1`,
"fr-core-ident-reliability": `Extension @Patient
extension:identityReliability ..1 simple
extension:identityReliability.value[x] Coding
extension:validationDate ..1 simple
extension:validationDate.value[x] date
extension:validationMode ..1 simple
extension:validationMode.value[x] Coding
value[x] ..0`,
"fr-core-location-position-room": `Extension simple
value[x] Coding`,
"fr-core-location": `Location
extension:usePeriod ..1 Extension<~fr-core-use-period>
identifier 1..
identifier.use =identifier-use
identifier.type 1..
identifier.system 1..
identifier.value 1..
identifier.assigner Reference(~fr-core-organization)
status =location-status
mode =location-mode
type ..1
telecom ContactPoint<~fr-core-contact-point>
address Address<~fr-core-address>
managingOrganization Reference(~fr-core-organization)
partOf Reference(~fr-core-location)
partOf.extension:positionRoom ..1 Extension<~fr-core-location-position-room>
hoursOfOperation.daysOfWeek =days-of-week`,
"fr-core-lunar-date": `Extension @Patient simple
value[x] string`,
"fr-core-medication-administration-inhaled-oxygen": `MedicationAdministration
medication[x] CodeableConcept
medication[x].coding 1..1
medication[x].coding.system 1.. {"fixed":"http://snomed.info/sct"}
medication[x].coding.code 1.. {"fixed":"767111007"}
subject Reference(~fr-core-patient)
performer.actor Reference(RelatedPerson,Device,~fr-core-practitioner,PractitionerRole,~fr-core-patient)`,
"fr-core-observation-bmi": `Observation !vs-2
extension:supportingInfo ..1 Extension<workflow-supportingInfo>
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
code.coding ^value:code ^value:system
code.coding:BMICode 1..1
code.coding:BMICode.system 1.. {"fixed":"http://loinc.org"}
code.coding:BMICode.code 1.. {"fixed":"39156-5"}
subject 1.. Reference(~fr-core-patient)
encounter Reference(~fr-core-encounter)
effective[x] 1.. dateTime|Period !vs-1
performer Reference(CareTeam,RelatedPerson,~fr-core-practitioner,PractitionerRole,~fr-core-organization,~fr-core-patient)
value[x] Quantity ^type:$this
value[x]:valueQuantity 1.. Quantity
value[x]:valueQuantity.value 1..
value[x]:valueQuantity.unit 1..
value[x]:valueQuantity.system 1.. {"fixed":"http://unitsofmeasure.org"}
value[x]:valueQuantity.code 1.. {"fixed":"kg/m2"}
hasMember Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component !vs-3
component.value[x] =ucum-vitals-common`,
"fr-core-observation-body-height": `Observation !vs-2
extension:bodyposition ..1 Extension<~fr-core-observation-height-body-position>
extension:supportingInfo ..1 Extension<workflow-supportingInfo>
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
code.coding ^value:code ^value:system
code.coding:BodyHeightCode 1..1
code.coding:BodyHeightCode.system 1.. {"fixed":"http://loinc.org"}
code.coding:BodyHeightCode.code 1.. {"fixed":"8302-2"}
subject 1.. Reference(~fr-core-patient)
encounter Reference(~fr-core-encounter)
effective[x] 1.. dateTime|Period !vs-1
performer Reference(CareTeam,RelatedPerson,~fr-core-patient,~fr-core-practitioner,PractitionerRole,~fr-core-organization)
value[x] Quantity ^type:$this
value[x]:valueQuantity Quantity
value[x]:valueQuantity.value 1..
value[x]:valueQuantity.unit 1..
value[x]:valueQuantity.system 1.. {"fixed":"http://unitsofmeasure.org"}
value[x]:valueQuantity.code 1.. =ucum-bodylength
hasMember Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component !vs-3
component.value[x] =ucum-vitals-common`,
"fr-core-observation-body-position-ext": `Extension @Observation simple
value[x] CodeableConcept`,
"fr-core-observation-body-temperature": `Observation !vs-2
extension:levelOfExertion ..1 Extension<~fr-core-observation-level-of-exertion>
extension:supportingInfo ..1 Extension<workflow-supportingInfo>
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
code.coding ^value:code ^value:system
code.coding:BodyTempCode 1..1
code.coding:BodyTempCode.system 1.. {"fixed":"http://loinc.org"}
code.coding:BodyTempCode.code 1.. {"fixed":"8310-5"}
subject 1.. Reference(~fr-core-patient)
encounter Reference(~fr-core-encounter)
effective[x] 1.. dateTime|Period !vs-1
performer Reference(CareTeam,RelatedPerson,~fr-core-practitioner,~fr-core-patient,~fr-core-organization,PractitionerRole)
value[x] Quantity ^type:$this
value[x]:valueQuantity Quantity
value[x]:valueQuantity.value 1..
value[x]:valueQuantity.unit 1..
value[x]:valueQuantity.system 1.. {"fixed":"http://unitsofmeasure.org"}
value[x]:valueQuantity.code 1.. =ucum-bodytemp
hasMember Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component !vs-3
component.value[x] =ucum-vitals-common`,
"fr-core-observation-body-weight": `Observation !vs-2
extension:supportingInfo ..1 Extension<workflow-supportingInfo>
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
code.coding ^value:code ^value:system
code.coding:BodyWeightCode 1..1
code.coding:BodyWeightCode.system 1.. {"fixed":"http://loinc.org"}
code.coding:BodyWeightCode.code 1.. {"fixed":"29463-7"}
subject 1.. Reference(~fr-core-patient)
encounter Reference(~fr-core-encounter)
effective[x] 1.. dateTime|Period !vs-1
performer Reference(CareTeam,RelatedPerson,~fr-core-practitioner,PractitionerRole,~fr-core-organization,~fr-core-patient)
value[x] Quantity ^type:$this
value[x]:valueQuantity Quantity
value[x]:valueQuantity.value 1..
value[x]:valueQuantity.unit 1..
value[x]:valueQuantity.system 1.. {"fixed":"http://unitsofmeasure.org"}
value[x]:valueQuantity.code 1.. =ucum-bodyweight
hasMember Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component !vs-3
component.value[x] =ucum-vitals-common`,
"fr-core-observation-bp": `Observation !vs-2
extension:supportingInfo ..1 Extension<workflow-supportingInfo>
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
code.coding ^value:code ^value:system
code.coding:BPCode 1..1
code.coding:BPCode.system 1.. {"fixed":"http://loinc.org"}
code.coding:BPCode.code 1.. {"fixed":"85354-9"}
subject 1.. Reference(Patient)
encounter Reference(~fr-core-encounter)
effective[x] 1.. dateTime|Period !vs-1
performer Reference(CareTeam,~fr-core-patient,~fr-core-practitioner,PractitionerRole,~fr-core-organization,~fr-core-related-person)
value[x] ..0 Quantity ^type:$this
value[x]:valueQuantity ..0 Quantity
hasMember Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component 2.. !vs-3 ^value:code.coding.code ^value:code.coding.system
component.value[x] =ucum-vitals-common
component:SystolicBP 1..1 !vs-3
component:SystolicBP.code.coding ^value:code ^value:system
component:SystolicBP.code.coding:SBPCode 1..1
component:SystolicBP.code.coding:SBPCode.system 1.. {"fixed":"http://loinc.org"}
component:SystolicBP.code.coding:SBPCode.code 1.. {"fixed":"8480-6"}
component:SystolicBP.value[x] Quantity =ucum-vitals-common
component:SystolicBP.value[x].value 1..
component:SystolicBP.value[x].unit 1..
component:SystolicBP.value[x].system 1.. {"fixed":"http://unitsofmeasure.org"}
component:SystolicBP.value[x].code 1.. {"fixed":"mm[Hg]"}
component:DiastolicBP 1..1 !vs-3
component:DiastolicBP.code.coding ^value:code ^value:system
component:DiastolicBP.code.coding:DBPCode 1..1
component:DiastolicBP.code.coding:DBPCode.system 1.. {"fixed":"http://loinc.org"}
component:DiastolicBP.code.coding:DBPCode.code 1.. {"fixed":"8462-4"}
component:DiastolicBP.value[x] Quantity =ucum-vitals-common
component:DiastolicBP.value[x].value 1..
component:DiastolicBP.value[x].unit 1..
component:DiastolicBP.value[x].system 1.. {"fixed":"http://unitsofmeasure.org"}
component:DiastolicBP.value[x].code 1.. {"fixed":"mm[Hg]"}
component:MeanBP ..1 !vs-3
component:MeanBP.code.coding 1.. ^value:code ^value:system
component:MeanBP.code.coding:MBPCode 1..1
component:MeanBP.code.coding:MBPCode.system 1.. {"fixed":"http://loinc.org"}
component:MeanBP.code.coding:MBPCode.code 1.. {"fixed":"8478-0"}
component:MeanBP.value[x] =ucum-vitals-common`,
"fr-core-observation-head-circum": `Observation !vs-2
extension:supportingInfo ..1 Extension<workflow-supportingInfo>
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
code.coding ^value:code ^value:system
code.coding:HeadCircumCode 1..1
code.coding:HeadCircumCode.system 1.. {"fixed":"http://loinc.org"}
code.coding:HeadCircumCode.code 1.. {"fixed":"9843-4"}
subject 1.. Reference(~fr-core-patient)
encounter Reference(~fr-core-encounter)
effective[x] 1.. dateTime|Period !vs-1
performer Reference(CareTeam,RelatedPerson,~fr-core-practitioner,PractitionerRole,~fr-core-patient,~fr-core-organization)
value[x] Quantity ^type:$this
value[x]:valueQuantity Quantity
value[x]:valueQuantity.value 1..
value[x]:valueQuantity.unit 1..
value[x]:valueQuantity.system 1.. {"fixed":"http://unitsofmeasure.org"}
value[x]:valueQuantity.code 1.. =ucum-bodylength
hasMember Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component !vs-3
component.value[x] =ucum-vitals-common`,
"fr-core-observation-heartrate": `Observation !vs-2
extension:levelOfExertion ..1 Extension<~fr-core-observation-level-of-exertion>
extension:bodyPosition ..1 Extension<~fr-core-observation-body-position-ext>
extension:supportingInfo ..1 Extension<workflow-supportingInfo>
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
code.coding ^value:code ^value:system
code.coding:HeartRateCode 1..1
code.coding:HeartRateCode.system 1.. {"fixed":"http://loinc.org"}
code.coding:HeartRateCode.code 1.. {"fixed":"8867-4"}
subject 1.. Reference(~fr-core-patient)
encounter Reference(~fr-core-encounter)
effective[x] 1.. dateTime|Period !vs-1
performer Reference(CareTeam,~fr-core-practitioner,PractitionerRole,~fr-core-organization,~fr-core-patient,~fr-core-related-person)
value[x] Quantity ^type:$this
value[x]:valueQuantity Quantity
value[x]:valueQuantity.value 1..
value[x]:valueQuantity.unit 1..
value[x]:valueQuantity.system 1.. {"fixed":"http://unitsofmeasure.org"}
value[x]:valueQuantity.code 1.. {"fixed":"/min"}
hasMember Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component !vs-3
component.value[x] =ucum-vitals-common`,
"fr-core-observation-height-body-position": `Extension @Observation simple
value[x] CodeableConcept`,
"fr-core-observation-level-of-exertion": `Extension @Observation simple
value[x] CodeableConcept`,
"fr-core-observation-resp-rate": `Observation !vs-2
extension:bodyPosition ..1 Extension<~fr-core-observation-body-position-ext>
extension:levelOfExertion ..1 Extension<~fr-core-observation-level-of-exertion>
extension:supportingInfo ..1 Extension<workflow-supportingInfo>
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
code.coding ^value:code ^value:system
code.coding:RespRateCode 1..1
code.coding:RespRateCode.system 1.. {"fixed":"http://loinc.org"}
code.coding:RespRateCode.code 1.. {"fixed":"9279-1"}
subject 1.. Reference(~fr-core-patient)
encounter Reference(~fr-core-encounter)
effective[x] 1.. dateTime|Period !vs-1
performer Reference(CareTeam,~fr-core-patient,~fr-core-practitioner,PractitionerRole,~fr-core-organization,~fr-core-related-person)
value[x] Quantity ^type:$this
value[x]:valueQuantity Quantity
value[x]:valueQuantity.value 1..
value[x]:valueQuantity.unit 1..
value[x]:valueQuantity.system 1.. {"fixed":"http://unitsofmeasure.org"}
value[x]:valueQuantity.code 1.. {"fixed":"/min"}
hasMember Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component !vs-3
component.value[x] =ucum-vitals-common`,
"fr-core-observation-saturation-oxygen": `Observation !vs-2
extension:supportingInfoAdministrationOxygen ..1 Extension<workflow-supportingInfo>
partOf ..1 Reference(~fr-core-medication-administration-inhaled-oxygen)
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
code.coding ^value:code ^value:system
code.coding:OxygenSatCode 1..1
code.coding:OxygenSatCode.system 1.. {"fixed":"http://loinc.org"}
code.coding:OxygenSatCode.code 1.. {"fixed":"2708-6"}
subject 1.. Reference(Patient,~fr-core-patient)
encounter Reference(Encounter,~fr-core-encounter)
effective[x] 1.. dateTime|Period !vs-1
performer Reference(CareTeam,RelatedPerson,~fr-core-patient,~fr-core-practitioner,PractitionerRole,~fr-core-organization)
value[x] Quantity ^type:$this
value[x]:valueQuantity Quantity
value[x]:valueQuantity.value 1..
value[x]:valueQuantity.unit 1..
value[x]:valueQuantity.system 1.. {"fixed":"http://unitsofmeasure.org"}
value[x]:valueQuantity.code 1.. {"fixed":"%"}
hasMember Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component !vs-3
component.value[x] =ucum-vitals-common`,
"fr-core-organization-activity-field": `Extension @Organization simple
value[x] Coding`,
"fr-core-organization-activity-type": `Extension @Organization simple
value[x] string`,
"fr-core-organization-analysis-section": `Extension @Organization simple
value[x] string`,
"fr-core-organization-applicant-act": `Extension @Organization simple
value[x] boolean`,
"fr-core-organization-budget-letter": `Extension @Organization simple
value[x] string`,
"fr-core-organization-description": `Extension @Organization simple
value[x] string`,
"fr-core-organization-executant": `Extension @Organization simple
value[x] boolean`,
"fr-core-organization-external": `Extension @Organization simple
value[x] boolean`,
"fr-core-organization-field": `Extension @Organization simple
value[x] string`,
"fr-core-organization-number-of-theorical-accomadation-space": `Extension @Organization simple
value[x] integer`,
"fr-core-organization-pole": `Organization
extension:shortName ..1 Extension<~fr-core-organization-short-name>
extension:description ..1 Extension<~fr-core-organization-description>
extension:budgetLetter ..1 Extension<~fr-core-organization-budget-letter>
extension:usePeriod ..1 Extension<organization-period>
identifier.use =identifier-use
identifier.type 1..
identifier.system 1..
identifier.value 1..
type ..1
partOf Reference(~fr-core-organization)`,
"fr-core-organization-prestation-discipline": `Extension @Organization simple
value[x] string`,
"fr-core-organization-short-name": `Extension @Organization simple
value[x] string`,
"fr-core-organization-uac": `Organization
extension:shortName ..1 Extension<~fr-core-organization-short-name>
extension:description ..1 Extension<~fr-core-organization-description>
extension:usePeriod ..1 Extension<organization-period>
identifier.use =identifier-use
identifier.type 1..
identifier.system 1..
identifier.value 1..
partOf Reference(~fr-core-organization)`,
"fr-core-organization-uf": `Organization
extension:shortName ..1 Extension<~fr-core-organization-short-name>
extension:description ..1 Extension<~fr-core-organization-description>
extension:budgetLetter ..1 Extension<~fr-core-organization-budget-letter>
extension:equipmentField Extension<~fr-core-organization-field>
extension:activityField ..1 Extension<~fr-core-organization-activity-field>
extension:external ..1 Extension<~fr-core-organization-external>
extension:accomodationSpace ..1 Extension<~fr-core-organization-number-of-theorical-accomadation-space>
extension:applicantAct ..1 Extension<~fr-core-organization-applicant-act>
extension:executantAct ..1 Extension<~fr-core-organization-executant>
extension:analysisSection ..1 Extension<~fr-core-organization-analysis-section>
extension:activityType ..1 Extension<~fr-core-organization-activity-type>
extension:usePeriod ..1 Extension<organization-period>
identifier.use =identifier-use
identifier.type 1..
identifier.system 1..
identifier.value 1..
partOf Reference(~fr-core-organization)`,
"fr-core-organization": `Organization
extension:shortName ..1 Extension<~fr-core-organization-short-name>
extension:description ..1 Extension<~fr-core-organization-description>
extension:usePeriod ..1 Extension<organization-period>
identifier.use =identifier-use
identifier.system 1..
identifier.value 1..
type ^value:coding.system
type:organizationType ..1 =~fr-core-organization-type
type:organizationType.coding 1..1
type:organizationType.coding.system 1.. {"fixed":"http://interopsante.org/fhir/CodeSystem/fr-core-v2-3307"}
type:secteurActiviteRASS ..1
type:secteurActiviteRASS.coding 1..1
type:secteurActiviteRASS.coding.system 1.. {"fixed":"https://mos.esante.gouv.fr/NOS/TRE_R02-SecteurActivite/FHIR/TRE-R02-SecteurActivite"}
type:categorieEtablissementRASS ..1
type:categorieEtablissementRASS.coding 1..1
type:categorieEtablissementRASS.coding.system 1.. {"fixed":"https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement"}
telecom ContactPoint<~fr-core-contact-point>
address Address<~fr-core-address>
partOf Reference(~fr-core-organization)
contact.telecom ContactPoint<~fr-core-contact-point>
contact.address Address<~fr-core-address>`,
"fr-core-patient-birth-place": `Extension @Patient simple
value[x] Address
value[x].district 1..`,
"fr-core-patient-birthdate-update-indicator": `Extension @Patient simple
value[x] boolean`,
"fr-core-patient-contact-identifier": `Extension simple
value[x] Identifier`,
"fr-core-patient-death-place": `Extension @Patient simple
value[x] string`,
"fr-core-patient-identity-method-collection": `Extension @Patient
extension:methodCollection ..1 simple
extension:methodCollection.value[x] Coding
extension:collectionDate ..1 simple
extension:collectionDate.value[x] date
value[x] ..0`,
"fr-core-patient-nationality": `Extension @Patient
extension:code ..1 simple
extension:code.value[x] 1.. CodeableConcept
extension:period ..1 simple
extension:period.value[x] 1.. Period
value[x] ..0`,
"fr-core-patient": `Patient
extension 1..
extension:nationality ..1 Extension<patient-nationality>
extension:identityReliability 1..1 Extension<~fr-core-ident-reliability>
extension:identityReliability.extension:identityReliability ..1 simple
extension:identityReliability.extension:identityReliability.value[x] Coding
extension:identityReliability.extension:validationDate ..1 simple
extension:identityReliability.extension:validationDate.value[x] date
extension:identityReliability.extension:validationMode ..1 simple
extension:identityReliability.extension:validationMode.value[x] Coding
extension:identityReliability.value[x] ..0
extension:deathPlace ..1 Extension<~fr-core-patient-death-place>
extension:identityMethodCollection ..1 Extension<~fr-core-patient-identity-method-collection>
extension:birthdateUpdateIndicator ..1 Extension<~fr-core-patient-birthdate-update-indicator>
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
name 1.. HumanName<~fr-core-human-name> ^value:use
name:usualName HumanName<~fr-core-human-name>
name:usualName.extension:assemblyOrder ..1 Extension<humanname-assembly-order>
name:usualName.use 1.. =name-use {"pattern":"usual"}
name:usualName.prefix ..1
name:officialName HumanName<~fr-core-human-name>
name:officialName.extension:assemblyOrder ..1 Extension<humanname-assembly-order>
name:officialName.use 1.. =name-use {"pattern":"official"}
name:officialName.family 1..
name:officialName.given 1..1
name:officialName.prefix ..1
telecom ContactPoint<~fr-core-contact-point>
gender 1..
birthDate 1..
address Address<~fr-core-address>
contact.extension 1..
contact.extension:contactIdentifier 1..1 Extension<~fr-core-patient-contact-identifier>
contact.extension:comment ..1 Extension<~fr-core-comment>
contact.relationship 1..1 ^value:coding.system
contact.relationship:RolePerson ..1
contact.relationship:RolePerson.coding.system 1.. {"pattern":"https://mos.esante.gouv.fr/NOS/TRE_R260-HL7RoleClass/FHIR/TRE-R260-HL7RoleClass"}
contact.relationship:RelatedPerson ..1
contact.relationship:RelatedPerson.coding.system 1.. {"pattern":"https://mos.esante.gouv.fr/NOS/TRE_R216-HL7RoleCode/FHIR/TRE-R216-HL7RoleCode"}
contact.name HumanName<~fr-core-human-name>
contact.telecom ContactPoint<~fr-core-contact-point>
generalPractitioner Reference(~fr-core-practitioner,~fr-core-organization,PractitionerRole)
managingOrganization Reference(~fr-core-organization)`,
"fr-core-practitioner-profession": `Extension @Practitioner simple
value[x] Coding`,
"fr-core-practitioner-role-exercice": `PractitionerRole
extension:serviceTypeDuration Extension<~fr-core-service-type-duration>
identifier.use =identifier-use
practitioner Reference(~fr-core-practitioner)
organization Reference(~fr-core-organization)
location Reference(~fr-core-location)
healthcareService Reference(~fr-core-healthcare-service)
telecom ContactPoint<~fr-core-contact-point>
availableTime.daysOfWeek =days-of-week`,
"fr-core-practitioner-role-profession": `PractitionerRole
practitioner Reference(~fr-core-practitioner)
organization Reference(~fr-core-organization)
code.extension:professionnalCategory ..1 Extension<~fr-core-role-code-categorie-professionnelle>
location ..0
healthcareService ..0
telecom ..0 ContactPoint<~fr-core-contact-point>
availableTime ..0
notAvailable ..0
availabilityExceptions ..0
endpoint ..0`,
"fr-core-practitioner-specialty": `Extension @Practtioner simple
value[x] Coding`,
"fr-core-practitioner": `Practitioner
identifier.use =identifier-use
identifier.system 1..
identifier.value 1..
name HumanName<~fr-core-human-name>
telecom ContactPoint<~fr-core-contact-point>
telecom.extension:emailType ..1 Extension<~fr-core-contact-point-email-type>
telecom.system 1..
telecom.value 1..
address Address<~fr-core-address>
gender =administrative-gender
qualification.code.coding ^value:system
qualification.code.coding:degreeR36
qualification.code.coding:degreeR36.system 1.. {"fixed":"https://mos.esante.gouv.fr/NOS/TRE_R36-AutreDiplomeObtenu/FHIR/TRE-R36-AutreDiplomeObtenu"}
qualification.code.coding:degreeR47
qualification.code.coding:degreeR47.system 1.. {"fixed":"https://mos.esante.gouv.fr/NOS/TRE_R47-CommissionQualification/FHIR/TRE-R47-CommissionQualification"}
qualification.code.coding:degreeR48
qualification.code.coding:degreeR48.system 1.. {"fixed":"https://mos.esante.gouv.fr/NOS/TRE_R48-DiplomeEtatFrancais/FHIR/TRE-R48-DiplomeEtatFrancais"}
qualification.code.coding:degreeR49
qualification.code.coding:degreeR49.system 1.. {"fixed":"https://mos.esante.gouv.fr/NOS/TRE_R49-DiplomeEtudeSpecialisee/FHIR/TRE-R49-DiplomeEtudeSpecialisee"}
qualification.code.coding:degreeR50
qualification.code.coding:degreeR50.system 1.. {"fixed":"https://mos.esante.gouv.fr/NOS/TRE_R50-DESCGroupe1Diplome/FHIR/TRE-R50-DESCGroupe1Diplome"}
qualification.code.coding:degreeR51
qualification.code.coding:degreeR51.system 1.. {"fixed":"https://mos.esante.gouv.fr/NOS/TRE_R51-DESCGroupe2Diplome/FHIR/TRE-R51-DESCGroupe2Diplome"}
qualification.code.coding:degreeR52
qualification.code.coding:degreeR52.system 1.. {"fixed":"https://mos.esante.gouv.fr/NOS/TRE_R52-CapaciteDiplome/FHIR/TRE-R52-CapaciteDiplome"}
qualification.code.coding:degreeR53
qualification.code.coding:degreeR53.system 1.. {"fixed":"https://mos.esante.gouv.fr/NOS/TRE_R53-DiplomePaysEEE/FHIR/TRE-R53-DiplomePaysEEE"}
qualification.code.coding:degreeR54
qualification.code.coding:degreeR54.system 1.. {"fixed":"https://mos.esante.gouv.fr/NOS/TRE_R54-DiplomeUniversiteInterUniversitaire/FHIR/TRE-R54-DiplomeUniversiteInterUniversitare"}
qualification.code.coding:degreeR55
qualification.code.coding:degreeR55.system 1.. {"fixed":"https://mos.esante.gouv.fr/NOS/TRE_R55-CertificatEtudeSpeciale/FHIR/TRE-R55-CertificatEtudeSpeciale"}
qualification.code.coding:degreeR56
qualification.code.coding:degreeR56.system 1.. {"fixed":"https://mos.esante.gouv.fr/NOS/TRE_R56-Attestation/FHIR/TRE-R56-Attestation"}
qualification.code.coding:degreeR57
qualification.code.coding:degreeR57.system 1.. {"fixed":"https://mos.esante.gouv.fr/NOS/TRE_R57-DiplomeEuropeenEtudeSpecialisee/FHIR/TRE-R57-DiplomeEuropeenEtudeSpecialisee"}
qualification.code.coding:degreeR58
qualification.code.coding:degreeR58.system 1.. {"fixed":"https://mos.esante.gouv.fr/NOS/TRE_R58-AutreTypeDiplome/FHIR/TRE-R58-AutreTypeDiplome"}
qualification.code.coding:degreeR226
qualification.code.coding:degreeR226.system 1.. {"fixed":"https://mos.esante.gouv.fr/NOS/TRE_R226-Dip2iemeCycleNQ/FHIR/TRE-R226-Dip2iemeCycleNQ"}`,
"fr-core-related-person": `RelatedPerson
identifier 1..1
patient Reference(~fr-core-patient)
relationship 1.. ^value:coding.system
relationship:RolePerson ..1
relationship:RolePerson.coding.system 1.. {"pattern":"https://mos.esante.gouv.fr/NOS/TRE_R260-HL7RoleClass/FHIR/TRE-R260-HL7RoleClass"}
relationship:RelatedPerson
relationship:RelatedPerson.coding.system 1.. {"pattern":"https://mos.esante.gouv.fr/NOS/TRE_R216-HL7RoleCode/FHIR/TRE-R216-HL7RoleCode"}
name HumanName<~fr-core-human-name>
telecom ContactPoint<~fr-core-contact-point>
address Address<~fr-core-address>`,
"fr-core-role-code-categorie-professionnelle": `Extension @PractitionerRole.code simple
value[x] CodeableConcept
value[x].coding 1..1`,
"fr-core-schedule-availability-time": `Extension @Schedule
extension 4..
extension:type 1..1 simple
extension:type.value[x] Coding
extension:rrule ..1
extension:rrule.extension 1..
extension:rrule.extension:freq 1..1 simple
extension:rrule.extension:freq.value[x] Coding =~fr-core-availability-time-rule
extension:rrule.extension:freq.value[x].system {"fixed":"https://www.ietf.org/rfc/rfc2445"}
extension:rrule.extension:until ..1 simple
extension:rrule.extension:until.value[x] dateTime
extension:rrule.extension:count ..1 simple
extension:rrule.extension:count.value[x] integer
extension:rrule.extension:interval ..1 simple
extension:rrule.extension:interval.value[x] integer
extension:rrule.extension:bySecond simple
extension:rrule.extension:bySecond.value[x] positiveInt
extension:rrule.extension:byMinute simple
extension:rrule.extension:byMinute.value[x] positiveInt
extension:rrule.extension:byHour simple
extension:rrule.extension:byHour.value[x] positiveInt
extension:rrule.extension:byDay simple
extension:rrule.extension:byDay.value[x] string
extension:rrule.extension:byMonthDay simple
extension:rrule.extension:byMonthDay.value[x] integer
extension:rrule.extension:byYearDay simple
extension:rrule.extension:byYearDay.value[x] string
extension:rrule.extension:byWeekNo simple
extension:rrule.extension:byWeekNo.value[x] integer
extension:rrule.extension:byMonth simple
extension:rrule.extension:byMonth.value[x] positiveInt
extension:rrule.extension:wkst simple
extension:rrule.extension:wkst.value[x] code =days-of-week
extension:rrule.value[x] ..0
extension:start 1..1 simple
extension:start.value[x] dateTime
extension:end 1..1 simple
extension:end.value[x] dateTime
extension:identifier 1.. simple
extension:identifier.value[x] Identifier
extension:unavailabilityReason ..1 simple
extension:unavailabilityReason.value[x] CodeableConcept
extension:created ..1 simple
extension:created.value[x] dateTime
extension:priority ..1 simple
extension:priority.value[x] integer
value[x] ..0`,
"fr-core-schedule": `Schedule
extension:serviceTypeDuration Extension<~fr-core-service-type-duration>
extension:availabilityTime Extension<~fr-core-schedule-availability-time>
identifier.use =identifier-use
serviceCategory ..1
serviceType ..0
actor Reference(Device,PractitionerRole,~fr-core-related-person,~fr-core-healthcare-service,~fr-core-location,~fr-core-patient,~fr-core-practitioner)`,
"fr-core-service-type-duration": `Extension @PractitionerRole @HealthcareService @Schedule
extension 1..
extension:serviceType 1..1 simple
extension:serviceType.value[x] CodeableConcept
extension:duration ..1 simple
extension:duration.value[x] Duration
value[x] ..0`,
"fr-core-slot-date": `Extension @Slot simple
value[x] dateTime`,
"fr-core-slot": `Slot
identifier.use =identifier-use
serviceCategory ..1
schedule Reference(~fr-core-schedule)
status =slotstatus`,
"fr-core-use-period": `Extension @Location simple
value[x] Period`,
"fr-core-patient-birth-list-given-name": `Extension @Patient.name simple
value[x] 1.. string`,
};

/** The address before the names of these profiles: `~` in the table. */
export const frCoreProfilesAddress = "https://hl7.fr/ig/fhir/core/StructureDefinition/";
