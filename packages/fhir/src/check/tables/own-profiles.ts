// Generated from StructureDefinitions by `pnpm generate`: do not change it by hand.

/** The profiles of our own package. */
export const ownProfiles: { readonly [name: string]: string } = {
"action": `Task
meta.profile 1..
extension:status ..1 Extension<~action.status>
identifier 1..
identifier.system 1..
identifier.value 1..
basedOn 1..1 Reference(~pathway)
intent {"pattern":"plan"}
code 1..
code.coding 1.. ^value:system
code.coding:own 1..1 =~action-kind
code.coding:own.system 1.. {"pattern":"https://santeparticipative.example/fhir/CodeSystem/action-kind"}
code.coding:own.code 1..
description 1..
for 1.. Reference(Patient,~group)
executionPeriod.extension:statedEnd ..1 Extension<~period.end>
executionPeriod.extension:duration ..1 Extension<~period.duration>
executionPeriod.extension:verbatim ..1 Extension<~period.verbatim>
input.type {"pattern":{"coding":[{"code":"goal","system":"https://santeparticipative.example/fhir/CodeSystem/task-input"}]}}
input.value[x] Reference(~goal)`,
"action.status": `Extension @Task simple
value[x] 1.. code =~action-status`,
"address.commune": `Extension @Address simple
value[x] 1.. code`,
"agreement.by": `Extension @Consent simple
value[x] 1.. code =~agreement-by`,
"agreement": `Consent
meta.profile 1..
extension 1..
extension:carePlan 1..1 Extension<~care-plan> simple
extension:carePlan.value[x] 1.. Reference(~pathway)
extension:by ..1 Extension<~agreement.by>
identifier 1..
identifier.system 1..
identifier.value 1..
scope {"pattern":{"coding":[{"code":"treatment","system":"http://terminology.hl7.org/CodeSystem/consentscope"}]}}
category ..1 {"pattern":{"coding":[{"code":"agreement","system":"https://santeparticipative.example/fhir/CodeSystem/consent-category"}]}}
patient 1..
dateTime 1..
policyRule 1.. {"pattern":{"coding":[{"code":"agreement","system":"https://santeparticipative.example/fhir/CodeSystem/consent-policy"}]}}
provision 1..
provision.type 1..`,
"assessment": `QuestionnaireResponse
meta.profile 1..
extension 1..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
identifier 1..
identifier.system 1..
identifier.value 1..
basedOn ..1 Reference(~pathway)
questionnaire 1..
subject 1.. Reference(Patient)
authored 1..`,
"care-plan": `Extension @CareTeam @Consent @Goal simple
value[x] 1.. Reference(CarePlan)`,
"care-team": `CareTeam
meta.profile 1..
extension 1..
extension:carePlan 1..1 Extension<~care-plan> simple
extension:carePlan.value[x] 1.. Reference(~pathway)
identifier 1..
identifier.system 1..
identifier.value 1..
subject 1.. Reference(Patient,~group)
participant 1..
participant.role ..1
participant.member 1.. Reference(~professional)
participant.period.extension:statedEnd ..1 Extension<~period.end>
participant.period.extension:duration ..1 Extension<~period.duration>
participant.period.extension:verbatim ..1 Extension<~period.verbatim>`,
"code-list": `Extension @CodeableConcept simple
value[x] 1.. uri`,
"contact.interpreterNeeded": `Extension @Encounter simple
value[x] 1.. boolean`,
"contact.interpreterUsed": `Extension @Encounter simple
value[x] 1.. boolean`,
"contact": `Encounter
meta.profile 1..
extension 1..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:pathway ..1 Extension<~contact.pathway>
extension:interpreterNeeded ..1 Extension<~contact.interpreterNeeded>
extension:interpreterUsed ..1 Extension<~contact.interpreterUsed>
identifier 1..
identifier.system 1..
identifier.value 1..
type 1..1
type.coding 1.. ^value:system
type.coding:own 1..1 =~contact-mode
type.coding:own.system 1.. {"pattern":"https://santeparticipative.example/fhir/CodeSystem/contact-mode"}
type.coding:own.code 1..
subject Reference(Patient)
participant ..1
participant.individual 1.. Reference(~professional)
period 1..
period.start 1..
length.system {"pattern":"http://unitsofmeasure.org"}
length.code {"pattern":"min"}
serviceProvider 1.. Reference(~structure)`,
"contact.pathway": `Extension @Encounter simple
value[x] 1.. Reference(CarePlan)`,
"criteria-language": `Extension @Expression.language simple
value[x] 1.. code`,
"dimension.partition": `Extension @Measure.group.stratifier simple
value[x] 1.. boolean`,
"enrolment.cohort": `Extension @Basic simple
value[x] 1.. string`,
"enrolment.count": `Extension @Basic
extension 1..
extension:value ..1 simple
extension:value.value[x] 1.. decimal
extension:min ..1 simple
extension:min.value[x] 1.. decimal
extension:max ..1 simple
extension:max.value[x] 1.. decimal
extension:precision 1..1 simple
extension:precision.value[x] 1.. code =~precision
extension:unit ..1 simple
extension:unit.value[x] 1.. string
extension:verbatim ..1 simple
extension:verbatim.value[x] 1.. string
value[x] ..0`,
"enrolment.description": `Extension @Basic simple
value[x] 1.. string`,
"enrolment": `Basic
meta.profile 1..
extension 3..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:programme 1..1 Extension<~enrolment.programme>
extension:structure 1..1 Extension<~enrolment.structure>
extension:count ..1 Extension<~enrolment.count>
extension:structureKinds Extension<~enrolment.structureKinds>
extension:description ..1 Extension<~enrolment.description>
extension:cohort ..1 Extension<~enrolment.cohort>
extension:period ..1 Extension<~enrolment.period>
identifier 1..
identifier.system 1..
identifier.value 1..
code {"pattern":{"coding":[{"code":"enrolment","system":"https://santeparticipative.example/fhir/CodeSystem/record-type"}]}}
subject ..0`,
"enrolment.period": `Extension @Basic simple
value[x] 1.. Period`,
"enrolment.programme": `Extension @Basic simple
value[x] 1.. Reference(Basic)`,
"enrolment.structure": `Extension @Basic simple
value[x] 1.. Reference(Organization)`,
"enrolment.structureKinds": `Extension @Basic simple
value[x] 1.. code =~structure-kind`,
"evaluation.appraisal": `Extension @Basic
extension 2..
extension:by 1..1 simple
extension:by.value[x] 1.. string
extension:verdict 1..1 simple
extension:verdict.value[x] 1.. string
extension:date ..1 simple
extension:date.value[x] 1.. date
value[x] ..0`,
"evaluation.coBuilders": `Extension @Basic simple
value[x] 1.. CodeableConcept`,
"evaluation.coBuilt": `Extension @Basic simple
value[x] 1.. string`,
"evaluation.essentialPoints": `Extension @Basic simple
value[x] 1.. string`,
"evaluation": `Basic
meta.profile 1..
extension 3..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:programme 1..1 Extension<~evaluation.programme>
extension:level 1..1 Extension<~evaluation.level>
extension:status ..1 Extension<~evaluation.status>
extension:title ..1 Extension<~evaluation.title>
extension:coBuilders Extension<~evaluation.coBuilders>
extension:coBuilt ..1 Extension<~evaluation.coBuilt>
extension:methods Extension<~evaluation.methods>
extension:essentialPoints Extension<~evaluation.essentialPoints>
extension:appraisal ..1 Extension<~evaluation.appraisal>
extension:period ..1 Extension<~evaluation.period>
identifier 1..
identifier.system 1..
identifier.value 1..
code {"pattern":{"coding":[{"code":"evaluation","system":"https://santeparticipative.example/fhir/CodeSystem/record-type"}]}}
subject ..0`,
"evaluation.level": `Extension @Basic simple
value[x] 1.. code`,
"evaluation.methods": `Extension @Basic simple
value[x] 1.. code =~evaluation-method`,
"evaluation.period": `Extension @Basic simple
value[x] 1.. Period`,
"evaluation.programme": `Extension @Basic simple
value[x] 1.. Reference(Basic)`,
"evaluation.status": `Extension @Basic simple
value[x] 1.. code`,
"evaluation.title": `Extension @Basic simple
value[x] 1.. string`,
"expectation": `Goal
meta.profile 1..
extension 2..
extension:carePlan 1..1 Extension<~care-plan> simple
extension:carePlan.value[x] 1.. Reference(~pathway)
extension:origin 1..1 Extension<~expectation.origin>
identifier 1..
identifier.system 1..
identifier.value 1..
category 1..1 {"pattern":{"coding":[{"code":"expectation","system":"https://santeparticipative.example/fhir/CodeSystem/goal-category"}]}}
description.text 1..
subject Reference(Patient,~group)`,
"expectation.origin": `Extension @Goal simple
value[x] 1.. code`,
"feedback.about": `Extension @Basic simple
value[x] 1.. Reference(Appointment,Basic,Encounter,Group,Organization,PlanDefinition)`,
"feedback.answers": `Extension @Basic simple
value[x] 1.. Reference(Basic)`,
"feedback": `Basic
meta.profile 1..
extension 4..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:kind 1..1 Extension<~feedback.kind>
extension:about 1..1 Extension<~feedback.about>
extension:text 1..1 Extension<~feedback.text>
extension:answers Extension<~feedback.answers>
extension:quote ..1 Extension<~feedback.quote>
identifier 1..
identifier.system 1..
identifier.value 1..
code {"pattern":{"coding":[{"code":"feedback","system":"https://santeparticipative.example/fhir/CodeSystem/record-type"}]}}
subject ..0`,
"feedback.kind": `Extension @Basic simple
value[x] 1.. code =~feedback-kind`,
"feedback.quote": `Extension @Basic
extension 1..
extension:text 1..1 simple
extension:text.value[x] 1.. string
extension:attribution ..1
extension:attribution.extension:name ..1 simple
extension:attribution.extension:name.value[x] 1.. string
extension:attribution.extension:role ..1 simple
extension:attribution.extension:role.value[x] 1.. string
extension:attribution.extension:organisation ..1 simple
extension:attribution.extension:organisation.value[x] 1.. string
extension:attribution.value[x] ..0
value[x] ..0`,
"feedback.text": `Extension @Basic simple
value[x] 1.. string`,
"figure.denominator": `Extension @MeasureReport.group @MeasureReport.group.stratifier.stratum
extension 1..
extension:value ..1 simple
extension:value.value[x] 1.. decimal
extension:min ..1 simple
extension:min.value[x] 1.. decimal
extension:max ..1 simple
extension:max.value[x] 1.. decimal
extension:precision 1..1 simple
extension:precision.value[x] 1.. code =~precision
extension:unit ..1 simple
extension:unit.value[x] 1.. string
extension:verbatim ..1 simple
extension:verbatim.value[x] 1.. string
value[x] ..0`,
"figure.numerator": `Extension @MeasureReport.group @MeasureReport.group.stratifier.stratum
extension 1..
extension:value ..1 simple
extension:value.value[x] 1.. decimal
extension:min ..1 simple
extension:min.value[x] 1.. decimal
extension:max ..1 simple
extension:max.value[x] 1.. decimal
extension:precision 1..1 simple
extension:precision.value[x] 1.. code =~precision
extension:unit ..1 simple
extension:unit.value[x] 1.. string
extension:verbatim ..1 simple
extension:verbatim.value[x] 1.. string
value[x] ..0`,
"figure.value": `Extension @MeasureReport.group @MeasureReport.group.stratifier.stratum
extension 1..
extension:value ..1 simple
extension:value.value[x] 1.. decimal
extension:min ..1 simple
extension:min.value[x] 1.. decimal
extension:max ..1 simple
extension:max.value[x] 1.. decimal
extension:precision 1..1 simple
extension:precision.value[x] 1.. code =~precision
extension:unit ..1 simple
extension:unit.value[x] 1.. string
extension:verbatim ..1 simple
extension:verbatim.value[x] 1.. string
value[x] ..0`,
"funding.amount": `Extension @Basic
extension:amount ..1 simple
extension:amount.value[x] 1.. Money
extension:precision ..1 simple
extension:precision.value[x] 1.. code =~precision
extension:verbatim ..1 simple
extension:verbatim.value[x] 1.. string
extension:absent ..1 Extension<data-absent-reason>
value[x] ..0`,
"funding.beneficiary": `Extension @Basic simple
value[x] 1.. Reference(Organization)`,
"funding.description": `Extension @Basic simple
value[x] 1.. string`,
"funding.funder": `Extension @Basic simple
value[x] 1.. Reference(Organization)`,
"funding": `Basic
meta.profile 1..
extension 4..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:funder 1..1 Extension<~funding.funder>
extension:beneficiary ..1 Extension<~funding.beneficiary>
extension:programme ..1 Extension<~funding.programme>
extension:scheme ..1 Extension<~funding.scheme>
extension:amount 1..1 Extension<~funding.amount>
extension:period 1..1 Extension<~funding.period>
extension:description ..1 Extension<~funding.description>
identifier 1..
identifier.system 1..
identifier.value 1..
code {"pattern":{"coding":[{"code":"funding","system":"https://santeparticipative.example/fhir/CodeSystem/record-type"}]}}
subject ..0`,
"funding.period": `Extension @Basic simple
value[x] 1.. Period`,
"funding.programme": `Extension @Basic simple
value[x] 1.. Reference(Basic)`,
"funding.scheme": `Extension @Basic simple
value[x] 1.. CodeableConcept`,
"goal": `Goal
meta.profile 1..
extension 1..
extension:carePlan 1..1 Extension<~care-plan> simple
extension:carePlan.value[x] 1.. Reference(~pathway)
extension:status ..1 Extension<~goal.status>
identifier 1..
identifier.system 1..
identifier.value 1..
category 1..1 {"pattern":{"coding":[{"code":"goal","system":"https://santeparticipative.example/fhir/CodeSystem/goal-category"}]}}
description.text 1..
subject Reference(Patient,~group)
target ..1
target.due[x] date
addresses Reference(~need)`,
"goal.status": `Extension @Goal simple
value[x] 1.. code =~goal-status`,
"group": `Group
meta.profile 1..
extension 1..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:programme ..1 Extension<~group.programme>
extension:model ..1 Extension<~group.model>
extension:publics Extension<~group.publics>
extension:size ..1 Extension<~group.size>
extension:period ..1 Extension<~group.period>
identifier 1..
identifier.system 1..
identifier.value 1..
active 1..
type {"pattern":"person"}
actual {"pattern":true}
name 1..
managingEntity Reference(~structure)
member.entity Reference(Patient)`,
"group.model": `Extension @Group simple
value[x] 1.. Reference(PlanDefinition)`,
"group.period": `Extension @Group simple
value[x] 1.. Period`,
"group.programme": `Extension @Group simple
value[x] 1.. Reference(Basic)`,
"group.publics": `Extension @Group simple
value[x] 1.. CodeableConcept`,
"group.size": `Extension @Group
extension:value ..1 simple
extension:value.value[x] 1.. decimal
extension:min ..1 simple
extension:min.value[x] 1.. decimal
extension:max ..1 simple
extension:max.value[x] 1.. decimal
extension:precision ..1 simple
extension:precision.value[x] 1.. code =~precision
extension:unit ..1 simple
extension:unit.value[x] 1.. string
extension:verbatim ..1 simple
extension:verbatim.value[x] 1.. string
extension:absent ..1 Extension<data-absent-reason>
value[x] ..0`,
"indicator-definition.base": `Extension @Measure simple
value[x] 1.. code =~indicator-base`,
"indicator-definition.dates": `Extension @Measure
extension 1..
extension:start 1..1 simple
extension:start.value[x] 1.. string
extension:end ..1 simple
extension:end.value[x] 1.. string
value[x] ..0`,
"indicator-definition.domain": `Extension @Measure simple
value[x] 1.. code =~indicator-definition-domain`,
"indicator-definition": `Measure
meta.profile 1..
language {"pattern":"fr"}
extension 8..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:domain 1..1 Extension<~indicator-definition.domain>
extension:unit 1..1 Extension<~indicator-definition.unit>
extension:provenance 1..1 Extension<~indicator-definition.provenance>
extension:base 1..1 Extension<~indicator-definition.base>
extension:unnest ..1 Extension<~indicator-definition.unnest>
extension:measure 1..1 Extension<~indicator-definition.measure>
extension:population ..1 Extension<~indicator-definition.population>
extension:time 1..1 Extension<~indicator-definition.time>
extension:dates ..1 Extension<~indicator-definition.dates>
extension:privacyUnit 1..1 Extension<~indicator-definition.privacyUnit>
extension:sensitive ..1 Extension<~indicator-definition.sensitive>
url 1..
identifier 1..
identifier.system 1..
identifier.value 1..
version 1..
name 1..
title 1..
subject[x] 1.. CodeableConcept
description 1..
group 1..1
group.code 1..
group.population.criteria.language.extension:language ..1 Extension<~criteria-language>
group.stratifier.extension:partition ..1 Extension<~dimension.partition>
group.stratifier.code.coding 1.. ^value:system
group.stratifier.code.coding:own 1..1 =~dimension
group.stratifier.code.coding:own.system 1.. {"pattern":"https://santeparticipative.example/fhir/CodeSystem/dimension"}
group.stratifier.code.coding:own.code 1..
group.stratifier.component.code 1..
group.stratifier.component.code.coding 1.. ^value:system
group.stratifier.component.code.coding:own 1..1 =~dimension
group.stratifier.component.code.coding:own.system 1.. {"pattern":"https://santeparticipative.example/fhir/CodeSystem/dimension"}
group.stratifier.component.code.coding:own.code 1..
group.stratifier.component.criteria.language.extension:language ..1 Extension<~criteria-language>`,
"indicator-definition.measure": `Extension @Measure simple
value[x] 1.. string`,
"indicator-definition.population": `Extension @Measure simple
value[x] 1.. string`,
"indicator-definition.privacyUnit": `Extension @Measure simple
value[x] 1.. code =~indicator-definition-privacy-unit`,
"indicator-definition.provenance": `Extension @Measure simple
value[x] 1.. code =~indicator-definition-provenance`,
"indicator-definition.sensitive": `Extension @Measure simple
value[x] 1.. boolean`,
"indicator-definition.time": `Extension @Measure simple
value[x] 1.. code =~indicator-definition-time`,
"indicator-definition.unit": `Extension @Measure simple
value[x] 1.. code =~indicator-unit`,
"indicator-definition.unnest": `Extension @Measure simple
value[x] 1.. string`,
"indicator-result.about": `Extension @MeasureReport simple
value[x] 1.. Reference(Appointment,Basic,Encounter,Group,PlanDefinition)`,
"indicator-result.definitionHash": `Extension @MeasureReport simple
value[x] 1.. string`,
"indicator-result": `MeasureReport
meta.profile 1..
extension 2..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:nature 1..1 Extension<~indicator-result.nature>
extension:programme ..1 Extension<~indicator-result.programme>
extension:structures Extension<~indicator-result.structures>
extension:about ..1 Extension<~indicator-result.about>
extension:territory ..1 Extension<~indicator-result.territory>
extension:threshold ..1 Extension<~indicator-result.threshold>
extension:notes Extension<~indicator-result.notes>
extension:definitionHash ..1 Extension<~indicator-result.definitionHash>
identifier 1..
identifier.system 1..
identifier.value 1..
type {"pattern":"summary"}
date 1..
period.extension:statedEnd ..1 Extension<~period.end>
period.extension:duration ..1 Extension<~period.duration>
period.extension:verbatim ..1 Extension<~period.verbatim>
group 1..1
group.extension:value ..1 Extension<~figure.value>
group.extension:numerator ..1 Extension<~figure.numerator>
group.extension:denominator ..1 Extension<~figure.denominator>
group.code 1..
group.stratifier.code 1..3
group.stratifier.code.coding 1.. ^value:system
group.stratifier.code.coding:own 1..1 =~dimension
group.stratifier.code.coding:own.system 1.. {"pattern":"https://santeparticipative.example/fhir/CodeSystem/dimension"}
group.stratifier.code.coding:own.code 1..
group.stratifier.stratum.extension 1..
group.stratifier.stratum.extension:value ..1 Extension<~figure.value>
group.stratifier.stratum.extension:numerator ..1 Extension<~figure.numerator>
group.stratifier.stratum.extension:denominator ..1 Extension<~figure.denominator>
group.stratifier.stratum.extension:position 1..1 Extension<~stratum-position>
group.stratifier.stratum.component.code.coding 1.. ^value:system
group.stratifier.stratum.component.code.coding:own 1..1 =~dimension
group.stratifier.stratum.component.code.coding:own.system 1.. {"pattern":"https://santeparticipative.example/fhir/CodeSystem/dimension"}
group.stratifier.stratum.component.code.coding:own.code 1..`,
"indicator-result.nature": `Extension @MeasureReport simple
value[x] 1.. code =~indicator-result-nature`,
"indicator-result.notes": `Extension @MeasureReport simple
value[x] 1.. string`,
"indicator-result.programme": `Extension @MeasureReport simple
value[x] 1.. Reference(Basic)`,
"indicator-result.structures": `Extension @MeasureReport simple
value[x] 1.. Reference(Organization)`,
"indicator-result.territory": `Extension @MeasureReport simple
value[x] 1.. Reference(Location)`,
"indicator-result.threshold": `Extension @MeasureReport simple
value[x] 1.. integer`,
"merge.date": `Extension @Basic simple
value[x] 1.. date`,
"merge": `Basic
meta.profile 1..
extension 4..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:kept 1..1 Extension<~merge.kept>
extension:merged 1..1 Extension<~merge.merged>
extension:reason ..1 Extension<~merge.reason>
extension:date 1..1 Extension<~merge.date>
identifier 1..
identifier.system 1..
identifier.value 1..
code {"pattern":{"coding":[{"code":"merge","system":"https://santeparticipative.example/fhir/CodeSystem/record-type"}]}}
subject ..0`,
"merge.kept": `Extension @Basic simple
value[x] 1.. Reference(Organization,Patient)`,
"merge.merged": `Extension @Basic simple
value[x] 1.. Reference(Organization,Patient)`,
"merge.reason": `Extension @Basic simple
value[x] 1.. string`,
"need.dimension": `Extension @ServiceRequest simple
value[x] 1.. code`,
"need": `ServiceRequest !participative-need-1
meta.profile 1..
extension:dimension ..1 Extension<~need.dimension>
identifier 1..
identifier.system 1..
identifier.value 1..
basedOn 1..1 Reference(~pathway)
intent {"pattern":"plan"}
category ..2
category.coding ^value:system
category.coding:own ..1 =~need-dimension
category.coding:own.system 1.. {"pattern":"https://santeparticipative.example/fhir/CodeSystem/need-dimension"}
category.coding:own.code 1..
subject Reference(Patient,~group)`,
"participation.description": `Extension @Basic simple
value[x] 1.. string`,
"participation.direction": `Extension @Basic simple
value[x] 1.. code`,
"participation.directionDescription": `Extension @Basic simple
value[x] 1.. string`,
"participation.forms": `Extension @Basic simple
value[x] 1.. CodeableConcept`,
"participation.hosts": `Extension @Basic simple
value[x] 1.. Reference(Organization)`,
"participation": `Basic
meta.profile 1..
extension 2..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:title 1..1 Extension<~participation.title>
extension:description ..1 Extension<~participation.description>
extension:level ..1 Extension<~participation.level>
extension:forms Extension<~participation.forms>
extension:direction ..1 Extension<~participation.direction>
extension:directionDescription ..1 Extension<~participation.directionDescription>
extension:objects Extension<~participation.objects>
extension:hosts Extension<~participation.hosts>
extension:programme ..1 Extension<~participation.programme>
extension:session ..1 Extension<~participation.session>
extension:period ..1 Extension<~participation.period>
extension:participants ..1 Extension<~participation.participants>
extension:professionals Extension<~participation.professionals>
extension:outputs Extension<~participation.outputs>
identifier 1..
identifier.system 1..
identifier.value 1..
code {"pattern":{"coding":[{"code":"participation","system":"https://santeparticipative.example/fhir/CodeSystem/record-type"}]}}
subject ..0`,
"participation.level": `Extension @Basic simple
value[x] 1.. code`,
"participation.objects": `Extension @Basic simple
value[x] 1.. CodeableConcept`,
"participation.outputs": `Extension @Basic simple
value[x] 1.. string`,
"participation.participants": `Extension @Basic
extension:total ..1
extension:total.extension:value ..1 simple
extension:total.extension:value.value[x] 1.. decimal
extension:total.extension:min ..1 simple
extension:total.extension:min.value[x] 1.. decimal
extension:total.extension:max ..1 simple
extension:total.extension:max.value[x] 1.. decimal
extension:total.extension:precision ..1 simple
extension:total.extension:precision.value[x] 1.. code =~precision
extension:total.extension:unit ..1 simple
extension:total.extension:unit.value[x] 1.. string
extension:total.extension:verbatim ..1 simple
extension:total.extension:verbatim.value[x] 1.. string
extension:total.extension:absent ..1 Extension<data-absent-reason>
extension:total.value[x] ..0
extension:byRole
extension:byRole.extension 1..
extension:byRole.extension:roles 1.. simple
extension:byRole.extension:roles.value[x] 1.. CodeableConcept
extension:byRole.extension:count ..1
extension:byRole.extension:count.extension:value ..1 simple
extension:byRole.extension:count.extension:value.value[x] 1.. decimal
extension:byRole.extension:count.extension:min ..1 simple
extension:byRole.extension:count.extension:min.value[x] 1.. decimal
extension:byRole.extension:count.extension:max ..1 simple
extension:byRole.extension:count.extension:max.value[x] 1.. decimal
extension:byRole.extension:count.extension:precision ..1 simple
extension:byRole.extension:count.extension:precision.value[x] 1.. code =~precision
extension:byRole.extension:count.extension:unit ..1 simple
extension:byRole.extension:count.extension:unit.value[x] 1.. string
extension:byRole.extension:count.extension:verbatim ..1 simple
extension:byRole.extension:count.extension:verbatim.value[x] 1.. string
extension:byRole.extension:count.extension:absent ..1 Extension<data-absent-reason>
extension:byRole.extension:count.value[x] ..0
extension:byRole.extension:withinTotal ..1 simple
extension:byRole.extension:withinTotal.value[x] 1.. boolean
extension:byRole.value[x] ..0
extension:disjoint ..1 simple
extension:disjoint.value[x] 1.. boolean
extension:persons simple
extension:persons.value[x] 1.. Reference(Patient)
value[x] ..0`,
"participation.period": `Extension @Basic simple
value[x] 1.. Period`,
"participation.professionals": `Extension @Basic
extension 1..
extension:function 1..1 simple
extension:function.value[x] 1.. CodeableConcept
extension:count ..1
extension:count.extension 1..
extension:count.extension:value ..1 simple
extension:count.extension:value.value[x] 1.. decimal
extension:count.extension:min ..1 simple
extension:count.extension:min.value[x] 1.. decimal
extension:count.extension:max ..1 simple
extension:count.extension:max.value[x] 1.. decimal
extension:count.extension:precision 1..1 simple
extension:count.extension:precision.value[x] 1.. code =~precision
extension:count.extension:unit ..1 simple
extension:count.extension:unit.value[x] 1.. string
extension:count.extension:verbatim ..1 simple
extension:count.extension:verbatim.value[x] 1.. string
extension:count.value[x] ..0
value[x] ..0`,
"participation.programme": `Extension @Basic simple
value[x] 1.. Reference(Basic)`,
"participation.session": `Extension @Basic simple
value[x] 1.. Reference(Appointment,Basic,Encounter)`,
"participation.title": `Extension @Basic simple
value[x] 1.. string`,
"partnership-further-party": `Extension @OrganizationAffiliation simple
value[x] 1.. Reference(OrganizationAffiliation)`,
"partnership-party.description": `Extension @OrganizationAffiliation simple
value[x] 1.. string`,
"partnership-party": `OrganizationAffiliation
meta.profile 1..
extension:description ..1 Extension<~partnership-party.description>
identifier 1..
identifier.system 1..
identifier.value 1..
period.extension:statedEnd ..1 Extension<~period.end>
period.extension:duration ..1 Extension<~period.duration>
period.extension:verbatim ..1 Extension<~period.verbatim>
organization 1.. Reference(~structure)
participatingOrganization 1.. Reference(~structure)`,
"partnership.conventionTitle": `Extension @OrganizationAffiliation simple
value[x] 1.. string`,
"partnership.formalised": `Extension @OrganizationAffiliation simple
value[x] 1.. boolean`,
"partnership.host": `Extension @OrganizationAffiliation
extension:roles simple
extension:roles.value[x] 1.. CodeableConcept
extension:description ..1 simple
extension:description.value[x] 1.. string
value[x] ..0`,
"partnership": `OrganizationAffiliation
meta.profile 1..
extension 1..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:programme ..1 Extension<~partnership.programme>
extension:formalised ..1 Extension<~partnership.formalised>
extension:conventionTitle ..1 Extension<~partnership.conventionTitle>
extension:description ..1 Extension<~partnership-party.description>
extension:host ..1 Extension<~partnership.host>
extension:furtherParty Extension<~partnership-further-party> simple
extension:furtherParty.value[x] 1.. Reference(~partnership-party)
identifier 1..
identifier.system 1..
identifier.value 1..
period.extension:statedEnd ..1 Extension<~period.end>
period.extension:duration ..1 Extension<~period.duration>
period.extension:verbatim ..1 Extension<~period.verbatim>
organization 1.. Reference(~structure)
participatingOrganization Reference(~structure)`,
"partnership.programme": `Extension @OrganizationAffiliation simple
value[x] 1.. Reference(Basic)`,
"pathway-model.groupSize": `Extension @PlanDefinition
extension 1..
extension:value ..1 simple
extension:value.value[x] 1.. decimal
extension:min ..1 simple
extension:min.value[x] 1.. decimal
extension:max ..1 simple
extension:max.value[x] 1.. decimal
extension:precision 1..1 simple
extension:precision.value[x] 1.. code =~precision
extension:unit ..1 simple
extension:unit.value[x] 1.. string
extension:verbatim ..1 simple
extension:verbatim.value[x] 1.. string
value[x] ..0`,
"pathway-model": `PlanDefinition
meta.profile 1..
extension 1..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:programme ..1 Extension<~pathway-model.programme>
extension:publics Extension<~pathway-model.publics>
extension:groupSize ..1 Extension<~pathway-model.groupSize>
identifier 1..
identifier.system 1..
identifier.value 1..
name 1..
title 1..
action 1..
action.extension:mode ..1 Extension<~pathway-step.mode>
action.extension:place ..1 Extension<~pathway-step.place>
action.extension:actors Extension<~pathway-step.actors>
action.extension:duration ..1 Extension<~pathway-step.duration>
action.extension:contents Extension<~pathway-step.contents>
action.extension:implicit ..1 Extension<~pathway-step.implicit>
action.title 1..
action.code 1..1
action.code.coding 1.. ^value:system
action.code.coding:own 1..1 =~step-kind
action.code.coding:own.system 1.. {"pattern":"https://santeparticipative.example/fhir/CodeSystem/step-kind"}
action.code.coding:own.code 1..
action.timing[x] Timing`,
"pathway-model.programme": `Extension @PlanDefinition simple
value[x] 1.. Reference(Basic)`,
"pathway-model.publics": `Extension @PlanDefinition simple
value[x] 1.. CodeableConcept`,
"pathway-step.actors": `Extension @PlanDefinition.action
extension 1..
extension:structure 1..1 simple
extension:structure.value[x] 1.. Reference(Organization)
extension:role ..1 simple
extension:role.value[x] 1.. CodeableConcept
value[x] ..0`,
"pathway-step.contents": `Extension @PlanDefinition.action simple
value[x] 1.. string`,
"pathway-step.duration": `Extension @PlanDefinition.action simple
value[x] 1.. string`,
"pathway-step.implicit": `Extension @PlanDefinition.action simple
value[x] 1.. boolean`,
"pathway-step.mode": `Extension @PlanDefinition.action simple
value[x] 1.. code =~step-mode`,
"pathway-step.place": `Extension @PlanDefinition.action
extension:structure ..1 simple
extension:structure.value[x] 1.. Reference(Organization)
extension:territory ..1 simple
extension:territory.value[x] 1.. Reference(Location)
extension:description ..1 simple
extension:description.value[x] 1.. string
value[x] ..0`,
"pathway.agreement": `Extension @CarePlan
extension 2..
extension:decision 1..1 simple
extension:decision.value[x] 1.. code =~agreement-decision
extension:date 1..1 simple
extension:date.value[x] 1.. date
extension:by ..1 simple
extension:by.value[x] 1.. code =~agreement-by
value[x] ..0`,
"pathway.closure": `Extension @CarePlan
extension 1..
extension:reason 1..1 simple
extension:reason.value[x] 1.. code
extension:outcome ..1 simple
extension:outcome.value[x] 1.. string
value[x] ..0`,
"pathway": `CarePlan
meta.profile 1..
extension 1..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:status ..1 Extension<~pathway.status>
extension:programme ..1 Extension<~pathway.programme>
extension:model ..1 Extension<~pathway.model>
extension:referral ..1 Extension<~pathway.referral>
extension:closure ..1 Extension<~pathway.closure>
extension:agreement ..1 Extension<~pathway.agreement>
extension:sharing ..1 Extension<~pathway.sharing>
identifier 1..
identifier.system 1..
identifier.value 1..
intent {"pattern":"plan"}
subject Reference(Patient,~group)
period.extension:statedEnd ..1 Extension<~period.end>
period.extension:duration ..1 Extension<~period.duration>
period.extension:verbatim ..1 Extension<~period.verbatim>
author 1.. Reference(~structure)
careTeam ..1 Reference(~care-team)
goal Reference(~goal,~expectation)
activity.reference 1.. Reference(~need,~action,~review)
activity.detail ..0`,
"pathway.model": `Extension @CarePlan simple
value[x] 1.. Reference(PlanDefinition)`,
"pathway.programme": `Extension @CarePlan simple
value[x] 1.. Reference(Basic)`,
"pathway.referral": `Extension @CarePlan
extension:origin ..1 simple
extension:origin.value[x] 1.. code
extension:date ..1 simple
extension:date.value[x] 1.. date
extension:decision ..1 simple
extension:decision.value[x] 1.. code
extension:decisionDate ..1 simple
extension:decisionDate.value[x] 1.. date
value[x] ..0`,
"pathway.sharing": `Extension @CarePlan
extension 2..
extension:legalBasis 1..1 simple
extension:legalBasis.value[x] 1.. code =~sharing-legal-basis
extension:decision 1..1 simple
extension:decision.value[x] 1.. code =~sharing-decision
extension:date ..1 simple
extension:date.value[x] 1.. date
value[x] ..0`,
"pathway.status": `Extension @CarePlan simple
value[x] 1.. code =~pathway-status`,
"period.duration": `Extension @Period simple
value[x] 1.. string`,
"period.end": `Extension @Period simple
value[x] 1.. date`,
"period.verbatim": `Extension @Period simple
value[x] 1.. string`,
"person-unstated": `Extension @Patient simple
value[x] 1.. code`,
"person.ageBand": `Extension @Patient
extension 2..
extension:from 1..1 simple
extension:from.value[x] 1.. integer
extension:to ..1 simple
extension:to.value[x] 1.. integer
extension:on 1..1 simple
extension:on.value[x] 1.. date
value[x] ..0`,
"person.birthYear": `Extension @Patient simple
value[x] 1.. integer`,
"person.gender": `Extension @Patient simple
value[x] 1.. code`,
"person": `Patient !participative-person-1
meta.profile 1..
extension 1..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:pseudonym ..1 Extension<~person.pseudonym>
extension:ageBand ..1 Extension<~person.ageBand>
extension:residences Extension<~person.residences>
extension:birthYear ..1 Extension<~person.birthYear>
extension:gender ..1 Extension<~person.gender>
identifier 1..
identifier.system 1..
identifier.value 1..
name ..0
telecom ..0
address ..0
photo ..0
contact ..0`,
"person.pseudonym": `Extension @Patient
extension 2..
extension:value 1..1 simple
extension:value.value[x] 1.. code
extension:scope 1..1 simple
extension:scope.value[x] 1.. string
extension:keyId ..1 simple
extension:keyId.value[x] 1.. code
value[x] ..0`,
"person.residences": `Extension @Patient
extension:territory ..1 simple
extension:territory.value[x] 1.. Reference(Location)
extension:inQpv ..1 simple
extension:inQpv.value[x] 1.. boolean
extension:period ..1 simple
extension:period.value[x] 1.. Period
value[x] ..0`,
"practitioner": `Practitioner
meta.profile 1..
identifier 1.. ^value:system
identifier.system 1..
identifier.value 1..
identifier:rpps ..1
identifier:rpps.type 1.. {"pattern":{"coding":[{"code":"RPPS","system":"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203"}]}}
identifier:rpps.system 1.. {"pattern":"https://rpps.esante.gouv.fr"}
identifier:rpps.value 1..
identifier:adeli ..1
identifier:adeli.type 1.. {"pattern":{"coding":[{"code":"ADELI","system":"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203"}]}}
identifier:adeli.system 1.. {"pattern":"https://adeli.esante.gouv.fr"}
identifier:adeli.value 1..`,
"professional.careTeamMember": `Extension @PractitionerRole simple
value[x] 1.. boolean`,
"professional.employer": `Extension @PractitionerRole simple
value[x] 1.. Reference(Organization)`,
"professional.fte": `Extension @PractitionerRole simple
value[x] 1.. decimal`,
"professional": `PractitionerRole
meta.profile 1..
extension 1..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:speciality ..1 Extension<~professional.speciality>
extension:employer ..1 Extension<~professional.employer>
extension:fte ..1 Extension<~professional.fte>
extension:careTeamMember ..1 Extension<~professional.careTeamMember>
identifier 1..
identifier.system 1..
identifier.value 1..
active 1..
period.extension:statedEnd ..1 Extension<~period.end>
period.extension:duration ..1 Extension<~period.duration>
period.extension:verbatim ..1 Extension<~period.verbatim>
practitioner Reference(~practitioner)
organization 1.. Reference(~structure)
code 1..1`,
"professional.speciality": `Extension @PractitionerRole simple
value[x] 1.. string`,
"programme.aliases": `Extension @Basic simple
value[x] 1.. string`,
"programme.budget": `Extension @Basic
extension 1..
extension:amount 1..1
extension:amount.extension 2..
extension:amount.extension:amount 1..1 simple
extension:amount.extension:amount.value[x] 1.. Money
extension:amount.extension:precision 1..1 simple
extension:amount.extension:precision.value[x] 1.. code =~precision
extension:amount.extension:verbatim ..1 simple
extension:amount.extension:verbatim.value[x] 1.. string
extension:amount.value[x] ..0
extension:period ..1 simple
extension:period.value[x] 1.. Period
extension:purpose ..1 simple
extension:purpose.value[x] 1.. string
value[x] ..0`,
"programme.classifications": `Extension @Basic simple
value[x] 1.. CodeableConcept`,
"programme.components": `Extension @Basic
extension 1..
extension:title 1..1 simple
extension:title.value[x] 1.. string
extension:description ..1 simple
extension:description.value[x] 1.. string
extension:items simple
extension:items.value[x] 1.. string
extension:openItems ..1 simple
extension:openItems.value[x] 1.. boolean
extension:recurrence ..1 simple
extension:recurrence.value[x] 1.. string
value[x] ..0`,
"programme.editions": `Extension @Basic
extension 2..
extension:period 1..1 simple
extension:period.value[x] 1.. Period
extension:count 1..1
extension:count.extension 1..
extension:count.extension:value ..1 simple
extension:count.extension:value.value[x] 1.. decimal
extension:count.extension:min ..1 simple
extension:count.extension:min.value[x] 1.. decimal
extension:count.extension:max ..1 simple
extension:count.extension:max.value[x] 1.. decimal
extension:count.extension:precision 1..1 simple
extension:count.extension:precision.value[x] 1.. code =~precision
extension:count.extension:unit ..1 simple
extension:count.extension:unit.value[x] 1.. string
extension:count.extension:verbatim ..1 simple
extension:count.extension:verbatim.value[x] 1.. string
extension:count.value[x] ..0
extension:experimental ..1 simple
extension:experimental.value[x] 1.. boolean
value[x] ..0`,
"programme.experimental": `Extension @Basic simple
value[x] 1.. boolean`,
"programme.functionsCreated": `Extension @Basic simple
value[x] 1.. CodeableConcept`,
"programme.inspiredBy": `Extension @Basic
extension 1..
extension:description 1..1 simple
extension:description.value[x] 1.. string
extension:territory ..1 simple
extension:territory.value[x] 1.. Reference(Location)
extension:programme ..1 simple
extension:programme.value[x] 1.. Reference(Basic)
value[x] ..0`,
"programme": `Basic
meta.profile 1..
extension 2..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:name 1..1 Extension<~programme.name>
extension:aliases Extension<~programme.aliases>
extension:summary ..1 Extension<~programme.summary>
extension:leads Extension<~programme.leads>
extension:supporters Extension<~programme.supporters>
extension:partOf ..1 Extension<~programme.partOf>
extension:period ..1 Extension<~programme.period>
extension:territories Extension<~programme.territories>
extension:territoryDescription ..1 Extension<~programme.territoryDescription>
extension:rationale Extension<~programme.rationale>
extension:objectives Extension<~programme.objectives>
extension:publics Extension<~programme.publics>
extension:components Extension<~programme.components>
extension:functionsCreated Extension<~programme.functionsCreated>
extension:inspiredBy ..1 Extension<~programme.inspiredBy>
extension:policy ..1 Extension<~programme.policy>
extension:legalBasis ..1 Extension<~programme.legalBasis>
extension:experimental ..1 Extension<~programme.experimental>
extension:budget ..1 Extension<~programme.budget>
extension:targets Extension<~programme.targets>
extension:editions Extension<~programme.editions>
extension:classifications Extension<~programme.classifications>
identifier 1..
identifier.system 1..
identifier.value 1..
code {"pattern":{"coding":[{"code":"programme","system":"https://santeparticipative.example/fhir/CodeSystem/record-type"}]}}
subject ..0`,
"programme.leads": `Extension @Basic simple
value[x] 1.. Reference(Organization)`,
"programme.legalBasis": `Extension @Basic simple
value[x] 1.. string`,
"programme.name": `Extension @Basic simple
value[x] 1.. string`,
"programme.objectives": `Extension @Basic simple
value[x] 1.. string`,
"programme.partOf": `Extension @Basic simple
value[x] 1.. Reference(Basic)`,
"programme.period": `Extension @Basic simple
value[x] 1.. Period`,
"programme.policy": `Extension @Basic simple
value[x] 1.. string`,
"programme.publics": `Extension @Basic simple
value[x] 1.. CodeableConcept`,
"programme.rationale": `Extension @Basic simple
value[x] 1.. string`,
"programme.summary": `Extension @Basic simple
value[x] 1.. string`,
"programme.supporters": `Extension @Basic simple
value[x] 1.. Reference(Organization)`,
"programme.targets": `Extension @Basic
extension 2..
extension:what 1..1 simple
extension:what.value[x] 1.. string
extension:quantity 1..1
extension:quantity.extension 1..
extension:quantity.extension:value ..1 simple
extension:quantity.extension:value.value[x] 1.. decimal
extension:quantity.extension:min ..1 simple
extension:quantity.extension:min.value[x] 1.. decimal
extension:quantity.extension:max ..1 simple
extension:quantity.extension:max.value[x] 1.. decimal
extension:quantity.extension:precision 1..1 simple
extension:quantity.extension:precision.value[x] 1.. code =~precision
extension:quantity.extension:unit ..1 simple
extension:quantity.extension:unit.value[x] 1.. string
extension:quantity.extension:verbatim ..1 simple
extension:quantity.extension:verbatim.value[x] 1.. string
extension:quantity.value[x] ..0
extension:by ..1 simple
extension:by.value[x] 1.. date
value[x] ..0`,
"programme.territories": `Extension @Basic simple
value[x] 1.. Reference(Location)`,
"programme.territoryDescription": `Extension @Basic simple
value[x] 1.. string`,
"recommendation.addressee": `Extension @Basic simple
value[x] 1.. string`,
"recommendation.from": `Extension @Basic simple
value[x] 1.. Reference(Appointment,Basic,Encounter)`,
"recommendation": `Basic
meta.profile 1..
extension 2..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:title ..1 Extension<~recommendation.title>
extension:text 1..1 Extension<~recommendation.text>
extension:from Extension<~recommendation.from>
extension:addressee ..1 Extension<~recommendation.addressee>
extension:status ..1 Extension<~recommendation.status>
identifier 1..
identifier.system 1..
identifier.value 1..
code {"pattern":{"coding":[{"code":"recommendation","system":"https://santeparticipative.example/fhir/CodeSystem/record-type"}]}}
subject ..0`,
"recommendation.status": `Extension @Basic simple
value[x] 1.. code`,
"recommendation.text": `Extension @Basic simple
value[x] 1.. string`,
"recommendation.title": `Extension @Basic simple
value[x] 1.. string`,
"record-code": `Extension @Encounter @PractitionerRole @ServiceRequest simple
value[x] 1.. CodeableConcept`,
"record-identifier": `Extension @DomainResource simple
value[x] 1.. Identifier`,
"record-performer": `Extension @Task simple
value[x] 1.. Reference(Organization)`,
"record-provenance": `Provenance
meta.profile 1..
extension 1..
extension:recordIdentifier 1..1 Extension<~record-identifier>
target ..1
activity 1..
agent ..1
agent.who.identifier 1..
entity 1..
entity.extension:where ..1 Extension<~source-reference.where>
entity.extension:quote ..1 Extension<~source-reference.quote>
entity.extension:licence ..1 Extension<~source-reference.licence>`,
"record.meta": `Extension @Appointment @Basic @CarePlan @DocumentReference @Encounter @Group @Location @Measure @MeasureReport @Organization @OrganizationAffiliation @Patient @PlanDefinition @PractitionerRole @QuestionnaireResponse
extension 3..
extension:version 1..1 simple
extension:version.value[x] 1.. integer
extension:recordedAt 1..1 simple
extension:recordedAt.value[x] 1.. instant
extension:status 1..1 simple
extension:status.value[x] 1.. code =~record-meta-status
value[x] ..0`,
"record.openLists": `Extension @Appointment @Basic @CarePlan @DocumentReference @Encounter @Group @Location @Measure @MeasureReport @Organization @OrganizationAffiliation @Patient @PlanDefinition @PractitionerRole @QuestionnaireResponse simple
value[x] 1.. code`,
"review": `Task
meta.profile 1..
identifier 1..
identifier.system 1..
identifier.value 1..
basedOn 1..1 Reference(~pathway)
intent {"pattern":"plan"}
code 1..
code.coding 1.. ^value:system
code.coding:own 1..1 =~review-kind
code.coding:own.system 1.. {"pattern":"https://santeparticipative.example/fhir/CodeSystem/review-kind"}
code.coding:own.code 1..
for 1.. Reference(Patient,~group)
executionPeriod 1..
executionPeriod.start 1..
output ..1
output.type {"pattern":{"coding":[{"code":"summary","system":"https://santeparticipative.example/fhir/CodeSystem/task-output"}]}}
output.value[x] string`,
"service": `HealthcareService
meta.profile 1..
identifier 1..
identifier.system 1..
identifier.value 1..
providedBy 1.. Reference(~structure)
type ..1
location ..1 Reference(~site)
name 1..`,
"session-appointment": `Appointment
meta.profile 1..
extension 2..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:status 1..1 Extension<~session.status>
extension:themes Extension<~session.themes>
extension:publics Extension<~session.publics>
extension:objectives Extension<~session.objectives>
extension:programme ..1 Extension<~session.programme>
extension:step ..1 Extension<~session.step>
extension:supporters Extension<~session.supporters>
extension:duration ..1 Extension<~session.duration>
extension:place ..1 Extension<~session.place>
extension:recurrence ..1 Extension<~session.recurrence>
extension:series ..1 Extension<~session.series>
extension:invited ..1 Extension<~session.invited>
extension:attended ..1 Extension<~session.attended>
extension:attendedFrom ..1 Extension<~session.attendedFrom>
extension:group ..1 Extension<~session.group>
identifier 1..
identifier.system 1..
identifier.value 1..
serviceType 1..1
serviceType.coding 1.. ^value:system
serviceType.coding:own 1..1 =~session-kind
serviceType.coding:own.system 1.. {"pattern":"https://santeparticipative.example/fhir/CodeSystem/session-kind"}
serviceType.coding:own.code 1..
requestedPeriod ..1`,
"session-basic": `Basic
meta.profile 1..
extension 4..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:status 1..1 Extension<~session.status>
extension:themes Extension<~session.themes>
extension:publics Extension<~session.publics>
extension:objectives Extension<~session.objectives>
extension:programme ..1 Extension<~session.programme>
extension:step ..1 Extension<~session.step>
extension:supporters Extension<~session.supporters>
extension:duration ..1 Extension<~session.duration>
extension:place ..1 Extension<~session.place>
extension:recurrence ..1 Extension<~session.recurrence>
extension:series ..1 Extension<~session.series>
extension:invited ..1 Extension<~session.invited>
extension:attended ..1 Extension<~session.attended>
extension:attendedFrom ..1 Extension<~session.attendedFrom>
extension:kind 1..1 Extension<~session.kind>
extension:title ..1 Extension<~session.title>
extension:description ..1 Extension<~session.description>
extension:group ..1 Extension<~session.group>
extension:hosts Extension<~session.hosts>
extension:start 1..1 Extension<~session.start>
identifier 1..
identifier.system 1..
identifier.value 1..
code {"pattern":{"coding":[{"code":"session","system":"https://santeparticipative.example/fhir/CodeSystem/record-type"}]}}
subject ..0`,
"session-encounter": `Encounter
meta.profile 1..
extension 2..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:status 1..1 Extension<~session.status>
extension:themes Extension<~session.themes>
extension:publics Extension<~session.publics>
extension:objectives Extension<~session.objectives>
extension:programme ..1 Extension<~session.programme>
extension:step ..1 Extension<~session.step>
extension:supporters Extension<~session.supporters>
extension:duration ..1 Extension<~session.duration>
extension:place ..1 Extension<~session.place>
extension:recurrence ..1 Extension<~session.recurrence>
extension:series ..1 Extension<~session.series>
extension:invited ..1 Extension<~session.invited>
extension:attended ..1 Extension<~session.attended>
extension:attendedFrom ..1 Extension<~session.attendedFrom>
extension:title ..1 Extension<~session.title>
extension:description ..1 Extension<~session.description>
extension:hosts Extension<~session.hosts>
identifier 1..
identifier.system 1..
identifier.value 1..
class {"pattern":{"code":"AMB","system":"http://terminology.hl7.org/CodeSystem/v3-ActCode"}}
type 1..1
type.coding 1.. ^value:system
type.coding:own 1..1 =~session-kind
type.coding:own.system 1.. {"pattern":"https://santeparticipative.example/fhir/CodeSystem/session-kind"}
type.coding:own.code 1..
subject Reference(~group)
period 1..
serviceProvider Reference(~structure)`,
"session.attended": `Extension @Basic @Appointment @Encounter
extension:total ..1
extension:total.extension:value ..1 simple
extension:total.extension:value.value[x] 1.. decimal
extension:total.extension:min ..1 simple
extension:total.extension:min.value[x] 1.. decimal
extension:total.extension:max ..1 simple
extension:total.extension:max.value[x] 1.. decimal
extension:total.extension:precision ..1 simple
extension:total.extension:precision.value[x] 1.. code =~precision
extension:total.extension:unit ..1 simple
extension:total.extension:unit.value[x] 1.. string
extension:total.extension:verbatim ..1 simple
extension:total.extension:verbatim.value[x] 1.. string
extension:total.extension:absent ..1 Extension<data-absent-reason>
extension:total.value[x] ..0
extension:byRole
extension:byRole.extension 1..
extension:byRole.extension:roles 1.. simple
extension:byRole.extension:roles.value[x] 1.. CodeableConcept
extension:byRole.extension:count ..1
extension:byRole.extension:count.extension:value ..1 simple
extension:byRole.extension:count.extension:value.value[x] 1.. decimal
extension:byRole.extension:count.extension:min ..1 simple
extension:byRole.extension:count.extension:min.value[x] 1.. decimal
extension:byRole.extension:count.extension:max ..1 simple
extension:byRole.extension:count.extension:max.value[x] 1.. decimal
extension:byRole.extension:count.extension:precision ..1 simple
extension:byRole.extension:count.extension:precision.value[x] 1.. code =~precision
extension:byRole.extension:count.extension:unit ..1 simple
extension:byRole.extension:count.extension:unit.value[x] 1.. string
extension:byRole.extension:count.extension:verbatim ..1 simple
extension:byRole.extension:count.extension:verbatim.value[x] 1.. string
extension:byRole.extension:count.extension:absent ..1 Extension<data-absent-reason>
extension:byRole.extension:count.value[x] ..0
extension:byRole.extension:withinTotal ..1 simple
extension:byRole.extension:withinTotal.value[x] 1.. boolean
extension:byRole.value[x] ..0
extension:disjoint ..1 simple
extension:disjoint.value[x] 1.. boolean
extension:persons simple
extension:persons.value[x] 1.. Reference(Patient)
value[x] ..0`,
"session.attendedFrom": `Extension @Basic @Appointment @Encounter simple
value[x] 1.. string`,
"session.description": `Extension @Basic @Encounter simple
value[x] 1.. string`,
"session.duration": `Extension @Basic @Appointment @Encounter simple
value[x] 1.. string`,
"session.group": `Extension @Basic @Appointment simple
value[x] 1.. Reference(Group)`,
"session.hosts": `Extension @Basic @Encounter simple
value[x] 1.. Reference(Organization)`,
"session.invited": `Extension @Basic @Appointment @Encounter
extension:total ..1
extension:total.extension:value ..1 simple
extension:total.extension:value.value[x] 1.. decimal
extension:total.extension:min ..1 simple
extension:total.extension:min.value[x] 1.. decimal
extension:total.extension:max ..1 simple
extension:total.extension:max.value[x] 1.. decimal
extension:total.extension:precision ..1 simple
extension:total.extension:precision.value[x] 1.. code =~precision
extension:total.extension:unit ..1 simple
extension:total.extension:unit.value[x] 1.. string
extension:total.extension:verbatim ..1 simple
extension:total.extension:verbatim.value[x] 1.. string
extension:total.extension:absent ..1 Extension<data-absent-reason>
extension:total.value[x] ..0
extension:byRole
extension:byRole.extension 1..
extension:byRole.extension:roles 1.. simple
extension:byRole.extension:roles.value[x] 1.. CodeableConcept
extension:byRole.extension:count ..1
extension:byRole.extension:count.extension:value ..1 simple
extension:byRole.extension:count.extension:value.value[x] 1.. decimal
extension:byRole.extension:count.extension:min ..1 simple
extension:byRole.extension:count.extension:min.value[x] 1.. decimal
extension:byRole.extension:count.extension:max ..1 simple
extension:byRole.extension:count.extension:max.value[x] 1.. decimal
extension:byRole.extension:count.extension:precision ..1 simple
extension:byRole.extension:count.extension:precision.value[x] 1.. code =~precision
extension:byRole.extension:count.extension:unit ..1 simple
extension:byRole.extension:count.extension:unit.value[x] 1.. string
extension:byRole.extension:count.extension:verbatim ..1 simple
extension:byRole.extension:count.extension:verbatim.value[x] 1.. string
extension:byRole.extension:count.extension:absent ..1 Extension<data-absent-reason>
extension:byRole.extension:count.value[x] ..0
extension:byRole.extension:withinTotal ..1 simple
extension:byRole.extension:withinTotal.value[x] 1.. boolean
extension:byRole.value[x] ..0
extension:disjoint ..1 simple
extension:disjoint.value[x] 1.. boolean
extension:persons simple
extension:persons.value[x] 1.. Reference(Patient)
value[x] ..0`,
"session.kind": `Extension @Basic simple
value[x] 1.. code =~session-kind`,
"session.objectives": `Extension @Basic @Appointment @Encounter simple
value[x] 1.. string`,
"session.place": `Extension @Basic @Appointment @Encounter
extension:structure ..1 simple
extension:structure.value[x] 1.. Reference(Organization)
extension:territory ..1 simple
extension:territory.value[x] 1.. Reference(Location)
extension:description ..1 simple
extension:description.value[x] 1.. string
value[x] ..0`,
"session.programme": `Extension @Basic @Appointment @Encounter simple
value[x] 1.. Reference(Basic)`,
"session.publics": `Extension @Basic @Appointment @Encounter simple
value[x] 1.. CodeableConcept`,
"session.recurrence": `Extension @Basic @Appointment @Encounter simple
value[x] 1.. string`,
"session.series": `Extension @Basic @Appointment @Encounter simple
value[x] 1.. Period`,
"session.start": `Extension @Basic simple
value[x] 1.. dateTime`,
"session.status": `Extension @Basic @Appointment @Encounter simple
value[x] 1.. code =~session-status`,
"session.step": `Extension @Basic @Appointment @Encounter
extension 2..
extension:model 1..1 simple
extension:model.value[x] 1.. Reference(PlanDefinition)
extension:step 1..1 simple
extension:step.value[x] 1.. code
value[x] ..0`,
"session.supporters": `Extension @Basic @Appointment @Encounter simple
value[x] 1.. Reference(Organization)`,
"session.themes": `Extension @Basic @Appointment @Encounter simple
value[x] 1.. CodeableConcept`,
"session.title": `Extension @Basic @Encounter simple
value[x] 1.. string`,
"sharing": `Consent
meta.profile 1..
extension 1..
extension:carePlan 1..1 Extension<~care-plan> simple
extension:carePlan.value[x] 1.. Reference(~pathway)
identifier 1..
identifier.system 1..
identifier.value 1..
scope {"pattern":{"coding":[{"code":"patient-privacy","system":"http://terminology.hl7.org/CodeSystem/consentscope"}]}}
category ..1 {"pattern":{"coding":[{"code":"IDSCL","system":"http://terminology.hl7.org/CodeSystem/v3-ActCode"}]}}
patient 1..
policyRule 1.. =~sharing-legal-basis
provision 1..
provision.type 1..`,
"site": `Location
meta.profile 1..
extension:territory ..1 Extension<~site.territory>
identifier 1..
identifier.system 1..
identifier.value 1..
name 1..
mode 1.. {"pattern":"instance"}
type 1..1
type.coding 1.. ^value:system
type.coding:own 1..1 =~site-kind
type.coding:own.system 1.. {"pattern":"https://santeparticipative.example/fhir/CodeSystem/site-kind"}
type.coding:own.code 1..
address.extension:commune ..1 Extension<~address.commune>
managingOrganization 1.. Reference(~structure)`,
"site.territory": `Extension @Location simple
value[x] 1.. Reference(Location)`,
"source-reference.licence": `Extension @Provenance.entity simple
value[x] 1.. string`,
"source-reference.quote": `Extension @Provenance.entity simple
value[x] 1.. string`,
"source-reference.where": `Extension @Provenance.entity simple
value[x] 1.. string`,
"source.authors": `Extension @DocumentReference
extension:name ..1 simple
extension:name.value[x] 1.. string
extension:role ..1 simple
extension:role.value[x] 1.. string
extension:organisation ..1 simple
extension:organisation.value[x] 1.. string
value[x] ..0`,
"source.citation": `Extension @DocumentReference simple
value[x] 1.. string`,
"source.classifications": `Extension @DocumentReference
extension 2..
extension:scheme 1..1 simple
extension:scheme.value[x] 1.. string
extension:values 1.. simple
extension:values.value[x] 1.. string
value[x] ..0`,
"source.context": `Extension @DocumentReference simple
value[x] 1.. string`,
"source": `DocumentReference
meta.profile 1..
extension 1..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:publisher ..1 Extension<~source.publisher>
extension:authors Extension<~source.authors>
extension:context Extension<~source.context>
extension:licence ..1 Extension<~source.licence>
extension:citation ..1 Extension<~source.citation>
extension:classifications Extension<~source.classifications>
identifier 1..
identifier.system 1..
identifier.value 1..
content ..1
content.attachment.title 1..`,
"source.licence": `Extension @DocumentReference simple
value[x] 1.. string`,
"source.publisher": `Extension @DocumentReference simple
value[x] 1.. string`,
"stratum-position": `Extension @MeasureReport.group.stratifier.stratum simple
value[x] 1.. integer`,
"structure.closed": `Extension @Organization simple
value[x] 1.. date`,
"structure.composition": `Extension @Organization simple
value[x] 1.. CodeableConcept`,
"structure.description": `Extension @Organization simple
value[x] 1.. string`,
"structure.employees": `Extension @Organization
extension 1..
extension:value ..1 simple
extension:value.value[x] 1.. decimal
extension:min ..1 simple
extension:min.value[x] 1.. decimal
extension:max ..1 simple
extension:max.value[x] 1.. decimal
extension:precision 1..1 simple
extension:precision.value[x] 1.. code =~precision
extension:unit ..1 simple
extension:unit.value[x] 1.. string
extension:verbatim ..1 simple
extension:verbatim.value[x] 1.. string
value[x] ..0`,
"structure.governance": `Extension @Organization
extension 3..
extension:body 1..1 simple
extension:body.value[x] 1.. string
extension:role 1..1 simple
extension:role.value[x] 1.. CodeableConcept
extension:seats 1..1
extension:seats.extension 1..
extension:seats.extension:value ..1 simple
extension:seats.extension:value.value[x] 1.. decimal
extension:seats.extension:min ..1 simple
extension:seats.extension:min.value[x] 1.. decimal
extension:seats.extension:max ..1 simple
extension:seats.extension:max.value[x] 1.. decimal
extension:seats.extension:precision 1..1 simple
extension:seats.extension:precision.value[x] 1.. code =~precision
extension:seats.extension:unit ..1 simple
extension:seats.extension:unit.value[x] 1.. string
extension:seats.extension:verbatim ..1 simple
extension:seats.extension:verbatim.value[x] 1.. string
extension:seats.value[x] ..0
value[x] ..0`,
"structure": `Organization !participative-structure-1
meta.profile 1..
extension 1..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:nationalCategory ..1 Extension<~structure.nationalCategory>
extension:description ..1 Extension<~structure.description>
extension:territory ..1 Extension<~structure.territory>
extension:territoriesServed Extension<~structure.territoriesServed>
extension:opened ..1 Extension<~structure.opened>
extension:closed ..1 Extension<~structure.closed>
extension:staffing Extension<~structure.staffing>
extension:employees ..1 Extension<~structure.employees>
extension:volunteers ..1 Extension<~structure.volunteers>
extension:composition Extension<~structure.composition>
extension:memberships Extension<~structure.memberships>
extension:governance Extension<~structure.governance>
extension:sites Extension<~structure.sites> simple
extension:sites.value[x] 1.. Reference(~site)
extension:services Extension<~structure.services> simple
extension:services.value[x] 1.. Reference(~service)
identifier 1.. ^pattern:type
identifier.system 1..
identifier.value 1..
identifier:finessEj ..1
identifier:finessEj.type 1.. {"pattern":{"coding":[{"code":"FINEJ","system":"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203"}]}}
identifier:finessEj.system 1.. {"pattern":"https://finess.esante.gouv.fr"}
identifier:finessEj.value 1..
identifier:finessEt ..1
identifier:finessEt.type 1.. {"pattern":{"coding":[{"code":"FINEG","system":"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203"}]}}
identifier:finessEt.system 1.. {"pattern":"https://finess.esante.gouv.fr"}
identifier:finessEt.value 1..
identifier:siren ..1
identifier:siren.type 1.. {"pattern":{"coding":[{"code":"SIREN","system":"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203"}]}}
identifier:siren.system 1.. {"pattern":"https://sirene.fr"}
identifier:siren.value 1..
identifier:siret ..1
identifier:siret.type 1.. {"pattern":{"coding":[{"code":"SIRET","system":"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203"}]}}
identifier:siret.system 1.. {"pattern":"https://sirene.fr"}
identifier:siret.value 1..
identifier:rna ..1
identifier:rna.type 1.. {"pattern":{"coding":[{"code":"RNA","system":"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203"}]}}
identifier:rna.system 1.. {"pattern":"https://santeparticipative.example/fhir/sid/rna"}
identifier:rna.value 1..
type 1..
type.coding ^value:system
type.coding:own ..1 =~structure-kind
type.coding:own.system 1.. {"pattern":"https://santeparticipative.example/fhir/CodeSystem/structure-kind"}
type.coding:own.code 1..
name 1..
address ..1
address.extension:commune ..1 Extension<~address.commune>
partOf Reference(~structure)`,
"structure.memberships": `Extension @Organization
extension 2..
extension:structure 1..1 simple
extension:structure.value[x] 1.. Reference(Organization)
extension:kind 1..1 simple
extension:kind.value[x] 1.. code =~membership-kind
extension:purpose ..1 simple
extension:purpose.value[x] 1.. string
extension:period ..1 simple
extension:period.value[x] 1.. Period
value[x] ..0`,
"structure.nationalCategory": `Extension @Organization simple
value[x] 1.. CodeableConcept`,
"structure.opened": `Extension @Organization simple
value[x] 1.. date`,
"structure.services": `Extension @Organization simple
value[x] 1.. Reference(HealthcareService)`,
"structure.sites": `Extension @Organization simple
value[x] 1.. Reference(Location)`,
"structure.staffing": `Extension @Organization
extension 1..
extension:function 1..1 simple
extension:function.value[x] 1.. CodeableConcept
extension:count ..1
extension:count.extension:value ..1 simple
extension:count.extension:value.value[x] 1.. decimal
extension:count.extension:min ..1 simple
extension:count.extension:min.value[x] 1.. decimal
extension:count.extension:max ..1 simple
extension:count.extension:max.value[x] 1.. decimal
extension:count.extension:precision ..1 simple
extension:count.extension:precision.value[x] 1.. code =~precision
extension:count.extension:unit ..1 simple
extension:count.extension:unit.value[x] 1.. string
extension:count.extension:verbatim ..1 simple
extension:count.extension:verbatim.value[x] 1.. string
extension:count.extension:absent ..1 Extension<data-absent-reason>
extension:count.value[x] ..0
extension:fte ..1 simple
extension:fte.value[x] 1.. decimal
extension:speciality ..1 simple
extension:speciality.value[x] 1.. string
extension:employer ..1 simple
extension:employer.value[x] 1.. Reference(Organization)
extension:employerDescription ..1 simple
extension:employerDescription.value[x] 1.. string
extension:purpose ..1 simple
extension:purpose.value[x] 1.. string
extension:period ..1 simple
extension:period.value[x] 1.. Period
value[x] ..0`,
"structure.territoriesServed": `Extension @Organization simple
value[x] 1.. Reference(Location)`,
"structure.territory": `Extension @Organization simple
value[x] 1.. Reference(Location)`,
"structure.volunteers": `Extension @Organization
extension 1..
extension:value ..1 simple
extension:value.value[x] 1.. decimal
extension:min ..1 simple
extension:min.value[x] 1.. decimal
extension:max ..1 simple
extension:max.value[x] 1.. decimal
extension:precision 1..1 simple
extension:precision.value[x] 1.. code =~precision
extension:unit ..1 simple
extension:unit.value[x] 1.. string
extension:verbatim ..1 simple
extension:verbatim.value[x] 1.. string
value[x] ..0`,
"territory": `Location
meta.profile 1..
extension 1..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:vintage ..1 Extension<~territory.vintage>
identifier 1..
identifier.system 1..
identifier.value 1..
name 1..
mode 1.. {"pattern":"instance"}
type 1..1
type.coding 1.. ^value:system
type.coding:own 1..1 =~territory-kind
type.coding:own.system 1.. {"pattern":"https://santeparticipative.example/fhir/CodeSystem/territory-kind"}
type.coding:own.code 1..
physicalType 1.. {"pattern":{"coding":[{"code":"area","system":"http://terminology.hl7.org/CodeSystem/location-physical-type"}]}}
partOf Reference(~territory)`,
"territory.vintage": `Extension @Location simple
value[x] 1.. string`,
"tombstone.date": `Extension @Basic simple
value[x] 1.. date`,
"tombstone": `Basic
meta.profile 1..
extension 4..
extension:meta 1..1 Extension<~record.meta>
extension:openLists Extension<~record.openLists>
extension:target 1..1 Extension<~tombstone.target>
extension:reason 1..1 Extension<~tombstone.reason>
extension:date 1..1 Extension<~tombstone.date>
identifier 1..
identifier.system 1..
identifier.value 1..
code {"pattern":{"coding":[{"code":"tombstone","system":"https://santeparticipative.example/fhir/CodeSystem/record-type"}]}}
subject ..0`,
"tombstone.reason": `Extension @Basic simple
value[x] 1.. code =~tombstone-reason`,
"tombstone.target": `Extension @Basic simple
value[x] 1.. Reference(Appointment,Basic,CarePlan,DocumentReference,Encounter,Group,Location,Measure,MeasureReport,Organization,OrganizationAffiliation,Patient,PlanDefinition,PractitionerRole,QuestionnaireResponse)`,
};

/** The address before the names of these profiles: `~` in the table. */
export const ownProfilesAddress = "https://santeparticipative.example/fhir/StructureDefinition/";
