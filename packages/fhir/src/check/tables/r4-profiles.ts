// Generated from StructureDefinitions by `pnpm generate`: do not change it by hand.

/** The profiles of FHIR R4 itself. */
export const r4Profiles: { readonly [name: string]: string } = {
"shareablemeasure": `Measure
url 1..
version 1..
name 1..
experimental 1..
publisher 1..
description 1..`,
"servicerequest-genetics": `ServiceRequest
extension:Item Extension<servicerequest-geneticsItem>`,
"groupdefinition": `Group
actual {"fixed":false}
member ..0`,
"actualgroup": `Group
actual {"fixed":true}
characteristic ..0`,
"familymemberhistory-genetic": `FamilyMemberHistory
extension:Parent Extension<family-member-history-genetics-parent>
extension:Sibling Extension<family-member-history-genetics-sibling>
extension:Observation Extension<family-member-history-genetics-observation>
relationship:Relationship 1..
sex:Sex
born[x]:BornAge
age[x]:Age
deceased[x]:DeceasedAge
condition:Condition
condition:Condition.note ..1`,
"shareableactivitydefinition": `ActivityDefinition
url 1..
version 1..
name 1..
experimental 1..
publisher 1..
description 1..`,
"cdshooksrequestgroup": `RequestGroup
identifier 1..1
instantiatesUri 1..1`,
"provenance-relevant-history": `Provenance
occurred[x] 1.. dateTime
activity 1..
agent ^value:type
agent.type 1..
agent:Author ..1
agent:Author.type 1.. {"pattern":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType","code":"AUT"}]}}`,
"cqf-questionnaire": `Questionnaire
extension:library Extension<cqf-library>`,
"shareablevalueset": `ValueSet
url 1..
version 1..
name 1..
experimental 1..
publisher 1..
description 1..`,
"picoelement": `EvidenceVariable`,
"shareablecodesystem": `CodeSystem
url 1..
version 1..
name 1..
experimental 1..
publisher 1..
description 1..
concept 1..`,
"cdshooksguidanceresponse": `GuidanceResponse
extension:cdsHooksEndpoint 1..1 Extension<cqf-cdsHooksEndpoint>
requestIdentifier 1..
identifier 1..1
module[x] uri ^type:$this closed
module[x]:moduleUri 1.. uri`,
"devicemetricobservation": `Observation
subject 1.. Reference(Patient,Device)
encounter ..0
effective[x] dateTime ^type:$this closed
effective[x]:effectiveDateTime 1.. dateTime
issued ..0
value[x] Quantity|CodeableConcept|string|Range|Ratio|SampledData|time|dateTime|Period
dataAbsentReason ..0
interpretation ..1
specimen ..0
device 1.. Reference(DeviceMetric)
referenceRange ..1
hasMember Reference(Observation)
derivedFrom Reference(Observation)`,
"observation-genetics": `Observation
extension:Gene ..1 Extension<observation-geneticsGene>
extension:DNARegionName ..1 Extension<observation-geneticsDNARegionName>
extension:CopyNumberEvent ..1 Extension<observation-geneticsCopyNumberEvent>
extension:GenomicSourceClass ..1 Extension<observation-geneticsGenomicSourceClass>
extension:Interpretation ..1 Extension<observation-geneticsInterpretation>
extension:Variant ..1 Extension<observation-geneticsVariant>
extension:AminoAcidChange ..1 Extension<observation-geneticsAminoAcidChange>
extension:Allele ..1 Extension<observation-geneticsAllele>
extension:Ancestry ..1 Extension<observation-geneticsAncestry>
extension:PhaseSet Extension<observation-geneticsPhaseSet>`,
"vitalsigns": `Observation !vs-2
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
subject 1.. Reference(Patient)
effective[x] 1.. dateTime|Period !vs-1
hasMember Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component !vs-3
component.value[x] =ucum-vitals-common`,
"bodyweight": `Observation !vs-2
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
code.coding ^value:code ^value:system
code.coding:BodyWeightCode 1..1
code.coding:BodyWeightCode.system 1.. {"fixed":"http://loinc.org"}
code.coding:BodyWeightCode.code 1.. {"fixed":"29463-7"}
subject 1.. Reference(Patient)
effective[x] 1.. dateTime|Period !vs-1
value[x] Quantity ^type:$this closed
value[x]:valueQuantity Quantity
value[x]:valueQuantity.value 1..
value[x]:valueQuantity.unit 1..
value[x]:valueQuantity.system 1.. {"fixed":"http://unitsofmeasure.org"}
value[x]:valueQuantity.code 1.. =ucum-bodyweight
hasMember Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component !vs-3
component.value[x] =ucum-vitals-common`,
"vitalspanel": `Observation !vs-2
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
code.coding ^value:code ^value:system
code.coding:VitalsPanelCode
code.coding:VitalsPanelCode.system {"fixed":"http://loinc.org"}
code.coding:VitalsPanelCode.code {"fixed":"85353-1"}
subject 1.. Reference(Patient)
effective[x] 1.. dateTime|Period !vs-1
value[x] ..0
hasMember 1.. Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component !vs-3
component.value[x] =ucum-vitals-common`,
"bodyheight": `Observation !vs-2
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
code.coding ^value:code ^value:system
code.coding:BodyHeightCode 1..1
code.coding:BodyHeightCode.system 1.. {"fixed":"http://loinc.org"}
code.coding:BodyHeightCode.code 1.. {"fixed":"8302-2"}
subject 1.. Reference(Patient)
effective[x] 1.. dateTime|Period !vs-1
value[x] Quantity ^type:$this closed
value[x]:valueQuantity Quantity
value[x]:valueQuantity.value 1..
value[x]:valueQuantity.unit 1..
value[x]:valueQuantity.system 1.. {"fixed":"http://unitsofmeasure.org"}
value[x]:valueQuantity.code 1.. =ucum-bodylength
hasMember Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component !vs-3
component.value[x] =ucum-vitals-common`,
"resprate": `Observation !vs-2
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
code.coding ^value:code ^value:system
code.coding:RespRateCode 1..1
code.coding:RespRateCode.system 1.. {"fixed":"http://loinc.org"}
code.coding:RespRateCode.code 1.. {"fixed":"9279-1"}
subject 1.. Reference(Patient)
effective[x] 1.. dateTime|Period !vs-1
value[x] Quantity ^type:$this closed
value[x]:valueQuantity Quantity
value[x]:valueQuantity.value 1..
value[x]:valueQuantity.unit 1..
value[x]:valueQuantity.system 1.. {"fixed":"http://unitsofmeasure.org"}
value[x]:valueQuantity.code 1.. {"fixed":"/min"}
hasMember Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component !vs-3
component.value[x] =ucum-vitals-common`,
"heartrate": `Observation !vs-2
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
code.coding ^value:code ^value:system
code.coding:HeartRateCode 1..1
code.coding:HeartRateCode.system 1.. {"fixed":"http://loinc.org"}
code.coding:HeartRateCode.code 1.. {"fixed":"8867-4"}
subject 1.. Reference(Patient)
effective[x] 1.. dateTime|Period !vs-1
value[x] Quantity ^type:$this closed
value[x]:valueQuantity Quantity
value[x]:valueQuantity.value 1..
value[x]:valueQuantity.unit 1..
value[x]:valueQuantity.system 1.. {"fixed":"http://unitsofmeasure.org"}
value[x]:valueQuantity.code 1.. {"fixed":"/min"}
hasMember Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component !vs-3
component.value[x] =ucum-vitals-common`,
"bodytemp": `Observation !vs-2
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
code.coding ^value:code ^value:system
code.coding:BodyTempCode 1..1
code.coding:BodyTempCode.system 1.. {"fixed":"http://loinc.org"}
code.coding:BodyTempCode.code 1.. {"fixed":"8310-5"}
subject 1.. Reference(Patient)
effective[x] 1.. dateTime|Period !vs-1
value[x] Quantity ^type:$this closed
value[x]:valueQuantity Quantity
value[x]:valueQuantity.value 1..
value[x]:valueQuantity.unit 1..
value[x]:valueQuantity.system 1.. {"fixed":"http://unitsofmeasure.org"}
value[x]:valueQuantity.code 1.. =ucum-bodytemp
hasMember Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component !vs-3
component.value[x] =ucum-vitals-common`,
"headcircum": `Observation !vs-2
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
code.coding ^value:code ^value:system
code.coding:HeadCircumCode 1..1
code.coding:HeadCircumCode.system 1.. {"fixed":"http://loinc.org"}
code.coding:HeadCircumCode.code 1.. {"fixed":"9843-4"}
subject 1.. Reference(Patient)
effective[x] 1.. dateTime|Period !vs-1
value[x] Quantity ^type:$this closed
value[x]:valueQuantity Quantity
value[x]:valueQuantity.value 1..
value[x]:valueQuantity.unit 1..
value[x]:valueQuantity.system 1.. {"fixed":"http://unitsofmeasure.org"}
value[x]:valueQuantity.code 1.. =ucum-bodylength
hasMember Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component !vs-3
component.value[x] =ucum-vitals-common`,
"oxygensat": `Observation !vs-2
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
code.coding ^value:code ^value:system
code.coding:OxygenSatCode 1..1
code.coding:OxygenSatCode.system 1.. {"fixed":"http://loinc.org"}
code.coding:OxygenSatCode.code 1.. {"fixed":"2708-6"}
subject 1.. Reference(Patient)
effective[x] 1.. dateTime|Period !vs-1
value[x] Quantity ^type:$this closed
value[x]:valueQuantity Quantity
value[x]:valueQuantity.value 1..
value[x]:valueQuantity.unit 1..
value[x]:valueQuantity.system 1.. {"fixed":"http://unitsofmeasure.org"}
value[x]:valueQuantity.code 1.. {"fixed":"%"}
hasMember Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component !vs-3
component.value[x] =ucum-vitals-common`,
"bmi": `Observation !vs-2
category 1.. ^value:coding.code ^value:coding.system
category:VSCat 1..1
category:VSCat.coding 1..
category:VSCat.coding.system 1.. {"fixed":"http://terminology.hl7.org/CodeSystem/observation-category"}
category:VSCat.coding.code 1.. {"fixed":"vital-signs"}
code.coding ^value:code ^value:system
code.coding:BMICode 1..1
code.coding:BMICode.system 1.. {"fixed":"http://loinc.org"}
code.coding:BMICode.code 1.. {"fixed":"39156-5"}
subject 1.. Reference(Patient)
effective[x] 1.. dateTime|Period !vs-1
value[x] Quantity ^type:$this closed
value[x]:valueQuantity 1.. Quantity
value[x]:valueQuantity.value 1..
value[x]:valueQuantity.unit 1..
value[x]:valueQuantity.system 1.. {"fixed":"http://unitsofmeasure.org"}
value[x]:valueQuantity.code 1.. {"fixed":"kg/m2"}
hasMember Reference(QuestionnaireResponse,MolecularSequence,vitalsigns)
derivedFrom Reference(DocumentReference,ImagingStudy,Media,QuestionnaireResponse,MolecularSequence,vitalsigns)
component !vs-3
component.value[x] =ucum-vitals-common`,
"bp": `Observation !vs-2
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
effective[x] 1.. dateTime|Period !vs-1
value[x] Quantity ^type:$this closed
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
component:DiastolicBP.value[x].code 1.. {"fixed":"mm[Hg]"}`,
"shareablelibrary": `Library
url 1..
version 1..
name 1..
experimental 1..
publisher 1..
description 1..`,
"cqllibrary": `Library
type {"fixed":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/library-type","code":"logic-library","display":"Logic Library"}]}}`,
"lipidprofile": `DiagnosticReport
code {"fixed":{"coding":[{"system":"http://loinc.org","code":"57698-3","display":"Lipid panel with direct LDL - Serum or Plasma"}]}}
result 3..4 ^value:resolve().code closed ordered
result:Cholesterol 1..1 Reference(cholesterol)
result:Triglyceride 1..1 Reference(triglyceride)
result:HDLCholesterol 1..1 Reference(hdlcholesterol)
result:LDLCholesterol ..1 Reference(ldlcholesterol)
conclusionCode ..0`,
"cholesterol": `Observation
code {"fixed":{"coding":[{"system":"http://loinc.org","code":"35200-5","display":"Cholesterol [Moles/​volume] in Serum or Plasma"}]}}
value[x] Quantity ^type:$this closed
value[x]:valueQuantity Quantity
value[x]:valueQuantity.comparator ..0
value[x]:valueQuantity.unit 1.. {"fixed":"mmol/L"}
value[x]:valueQuantity.system 1.. {"fixed":"http://unitsofmeasure.org"}
value[x]:valueQuantity.code 1.. {"fixed":"mmol/L"}
interpretation ..1
referenceRange 1..1
referenceRange.low ..0
referenceRange.high 1.. !sqty-1 {"fixed":{"value":4.5}}
referenceRange.type ..0
referenceRange.appliesTo ..0
referenceRange.age ..0
hasMember ..0
derivedFrom ..0`,
"triglyceride": `Observation
code {"pattern":{"coding":[{"system":"http://loinc.org","code":"35217-9","display":"Triglyceride [Moles/​volume] in Serum or Plasma"}]}}
value[x] Quantity ^type:$this closed
value[x]:valueQuantity Quantity
interpretation ..1
referenceRange 1..1
referenceRange.low ..0
referenceRange.high 1..
referenceRange.type ..0
referenceRange.appliesTo ..0
referenceRange.age ..0
hasMember ..0
derivedFrom ..0`,
"hdlcholesterol": `Observation
code {"fixed":{"coding":[{"system":"http://loinc.org","code":"2085-9","display":"HDL Cholesterol"}]}}
value[x] Quantity ^type:$this closed
value[x]:valueQuantity Quantity
interpretation ..1
referenceRange 1..1
referenceRange.low 1.. !sqty-1 {"fixed":{"value":1.5}}
referenceRange.high ..0
referenceRange.type ..0
referenceRange.appliesTo ..0
referenceRange.age ..0
hasMember ..0
derivedFrom ..0`,
"ldlcholesterol": `Observation
code =ldlcholesterol-codes
value[x] Quantity ^type:$this closed
value[x]:valueQuantity Quantity
interpretation ..1
referenceRange 1..1
referenceRange.low ..0
referenceRange.high 1.. !sqty-1 {"fixed":{"value":3}}
referenceRange.type ..0
referenceRange.appliesTo ..0
referenceRange.age ..0
hasMember ..0
derivedFrom ..0`,
"diagnosticreport-genetics": `DiagnosticReport
extension:AssessedCondition Extension<DiagnosticReport-geneticsAssessedCondition>
extension:FamilyMemberHistory Extension<DiagnosticReport-geneticsFamilyMemberHistory>
extension:Analysis Extension<DiagnosticReport-geneticsAnalysis>
extension:References Extension<DiagnosticReport-geneticsReferences>
conclusionCode ..0`,
"hlaresult": `DiagnosticReport
extension:allele-database ..1 Extension<hla-genotyping-results-allele-database>
extension:glstring ..1 Extension<hla-genotyping-results-glstring>
extension:haploid Extension<hla-genotyping-results-haploid>
extension:method ..1 Extension<hla-genotyping-results-method>`,
"synthesis": `Evidence
exposureVariant 1..2
outcome 1..`,
"clinicaldocument": `Composition
extension:versionNumber Extension<composition-clinicaldocument-versionNumber>
subject Reference(Patient,Practitioner,Group,Device,Location)`,
"catalog": `Composition
extension:ValidityPeriod 1..1 Extension<cqm-ValidityPeriod>
type {"fixed":{"text":"Catalog"}}
category 1..1
subject ..0
date:IssueDate 1..
section.entry 1.. Reference(CatalogEntry)`,
"shareableplandefinition": `PlanDefinition
url 1..
version 1..
name 1..
experimental 1..
publisher 1..
description 1..`,
"computableplandefinition": `PlanDefinition
library 1..1`,
"cdshooksserviceplandefinition": `PlanDefinition
extension:cdsHooksEndpoint 1..1 Extension<cqf-cdsHooksEndpoint>`,
"elementdefinition-de": `ElementDefinition
extension:Question Extension<elementdefinition-question> simple
extension:Question.value[x] 1.. string
extension:AllowedUnits ..1 Extension<elementdefinition-allowedUnits> simple
extension:AllowedUnits.value[x] 1.. CodeableConcept|canonical
representation ..0
slicing ..0
short ..0
contentReference ..0
type.profile ..0
type.aggregation ..0
fixed[x] ..0
pattern[x] ..0
isModifier ..0
isSummary ..0`,
"ehrsrle-auditevent": `AuditEvent`,
"ehrsrle-provenance": `Provenance`,
};

/** The address before the names of these profiles: `~` in the table. */
export const r4ProfilesAddress = "http://hl7.org/fhir/StructureDefinition/";
