Profile: ParticipativeStructure
Parent: Organization
Id: structure
Title: "Structure"
Description: "Une organisation : maison ou centre de santé, pôle, CPTS, CCAS, hôpital, agence, association, fédération. Ses lieux et ses services ont leurs ressources."
* insert English(title, [["Structure"]])
* insert English(description, [["An organisation: a health house or centre, a cluster, a CPTS, a CCAS, a hospital, an agency, an association, a federation. Its sites and its services have resources of their own."]])
* insert Carrier
* insert Identified
* insert OfficialNumbers
* insert StructureExtensions
* extension contains
    StructureSitesExtension named sites 0..* MS and
    StructureServicesExtension named services 0..* MS
* extension[sites].value[x] only Reference(ParticipativeSite)
* extension[services].value[x] only Reference(ParticipativeService)
* active MS
* type 1..* MS
* insert CodeOf(type, StructureKind, 0)
* obeys participative-structure-1
* name 1..1 MS
* alias MS
* address ..1
* insert PostalAddress(address)
* partOf MS
* partOf only Reference(ParticipativeStructure)

Invariant: participative-structure-1
Description: "One of the types of a structure, and one only, is its kind."
Severity: #error
Expression: "type.coding.where(system = 'https://santeparticipative.example/fhir/CodeSystem/structure-kind').count() = 1"

// FR Core's identifiers: the type tells SIREN from SIRET and the two FINESS numbers apart, which share their systems.
RuleSet: OfficialNumbers
* identifier ^slicing.discriminator[0].type = #pattern
* identifier ^slicing.discriminator[0].path = "type"
* identifier ^slicing.rules = #open
* identifier contains
    finessEj 0..1 MS and
    finessEt 0..1 MS and
    siren 0..1 MS and
    siret 0..1 MS and
    rna 0..1 MS
* insert OfficialNumber(finessEj, FINEJ, https://finess.esante.gouv.fr)
* insert OfficialNumber(finessEt, FINEG, https://finess.esante.gouv.fr)
* insert OfficialNumber(siren, SIREN, https://sirene.fr)
* insert OfficialNumber(siret, SIRET, https://sirene.fr)
* insert OfficialNumber(rna, RNA, https://santeparticipative.example/fhir/sid/rna)

RuleSet: OfficialNumber(slice, type, system)
* identifier[{slice}].type 1..1
* identifier[{slice}].type = $identifierTypes#{type}
* identifier[{slice}].system = "{system}"
