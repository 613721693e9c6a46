// What every resource that carries a record, or a part of one, has.

RuleSet: Carrier
* insert RecordExtensions
* meta MS
* meta.versionId MS
* meta.profile 1..*

RuleSet: Part
* meta MS
* meta.versionId MS
* meta.profile 1..*

// The identifier of the record, in the namespace of its dataset: with it, the same record is known everywhere.
RuleSet: Identified
* identifier 1..* MS
* identifier.system 1..1 MS
* identifier.value 1..1 MS

// The plan that a resource is part of, where R4 has no element for it.
RuleSet: OfCarePlan
* extension contains CarePlanExtension named carePlan 1..1 MS
* extension[carePlan].value[x] only Reference(ParticipativePathway)

// A period with what its source says of it.
RuleSet: StatedPeriod(period)
* {period} MS
* {period}.extension contains
    PeriodEndExtension named statedEnd 0..1 MS and
    PeriodDurationExtension named duration 0..1 MS and
    PeriodVerbatimExtension named verbatim 0..1 MS

RuleSet: PostalAddress(address)
* {address} MS
* {address}.extension contains AddressCommuneExtension named commune 0..1 MS

// A Basic that carries a type of record: its code says which.
RuleSet: RecordAsBasic(type)
* insert Carrier
* insert Identified
* code MS
* code = RecordTypeCS#{type}
* subject 0..0

// A concept that has a code of one of our lists, beside which national codes may stand.
RuleSet: CodeOf(element, list, min)
* {element}.coding ^slicing.discriminator.type = #value
* {element}.coding ^slicing.discriminator.path = "system"
* {element}.coding ^slicing.rules = #open
* {element}.coding contains own {min}..1 MS
* {element}.coding[own] from {list}VS (required)
* {element}.coding[own].system 1..1
* {element}.coding[own].system = Canonical({list}CS)
* {element}.coding[own].code 1..1 MS
