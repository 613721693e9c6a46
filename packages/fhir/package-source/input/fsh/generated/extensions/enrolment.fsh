// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: EnrolmentProgrammeExtension
Id: enrolment.programme
Title: "Programme"
Description: "Le programme qui inclut la structure."
Context: Basic
* insert English(title, [["Programme"]])
* insert English(description, [["The programme that the structure is in."]])
* . ^short = "Programme"
* . ^definition = "Le programme qui inclut la structure. / The programme that the structure is in."
* value[x] 1..1
* value[x] only Reference(Basic)

Extension: EnrolmentStructureExtension
Id: enrolment.structure
Title: "Structure"
Description: "La structure incluse ; quand le document ne la nomme pas, la raison de son absence."
Context: Basic
* insert English(title, [["Structure"]])
* insert English(description, [["The structure in the programme; when the document does not name it, why it is missing."]])
* . ^short = "Structure"
* . ^definition = "La structure incluse ; quand le document ne la nomme pas, la raison de son absence. / The structure in the programme; when the document does not name it, why it is missing."
* value[x] 1..1
* value[x] only Reference(Organization)

Extension: EnrolmentCountExtension
Id: enrolment.count
Title: "Nombre de structures"
Description: "Combien de structures sont incluses, quand le document ne les nomme pas."
Context: Basic
* insert English(title, [["Number of structures"]])
* insert English(description, [["How many structures are in the programme, when the document does not name them."]])
* . ^short = "Nombre de structures / Number of structures"
* . ^definition = "Combien de structures sont incluses, quand le document ne les nomme pas. / How many structures are in the programme, when the document does not name them."
* extension contains
    value 0..1 and
    min 0..1 and
    max 0..1 and
    precision 1..1 and
    unit 0..1 and
    verbatim 0..1
* extension[value] ^short = "Valeur / Value"
* extension[value] ^definition = "Le chiffre : 10 pour « une dizaine », dont la précision est « environ ». / The figure: 10 for \"about ten\", whose precision is \"about\"."
* extension[value].value[x] 1..1
* extension[value].value[x] only decimal
* extension[min] ^short = "Minimum"
* extension[min] ^definition = "Le plus petit chiffre possible, quand une fourchette est dite. / The smallest figure possible, when a range is stated."
* extension[min].value[x] 1..1
* extension[min].value[x] only decimal
* extension[max] ^short = "Maximum"
* extension[max] ^definition = "Le plus grand chiffre possible, quand une fourchette est dite. / The largest figure possible, when a range is stated."
* extension[max].value[x] 1..1
* extension[max].value[x] only decimal
* extension[precision] ^short = "Précision / Precision"
* extension[precision] ^definition = "Si le chiffre est exact, environ, au moins ou au plus. / Whether the figure is exact, about, at least or at most."
* extension[precision].value[x] 1..1
* extension[precision].value[x] only code
* extension[precision].value[x] from PrecisionVS (required)
* extension[unit] ^short = "Unité / Unit"
* extension[unit] ^definition = "Ce qui est compté ou mesuré, quand le champ ne le dit pas : jours, structures. / What is counted or measured, when the field does not say it: days, structures."
* extension[unit].value[x] 1..1
* extension[unit].value[x] only string
* extension[verbatim] ^short = "Mots du document / Words of the document"
* extension[verbatim] ^definition = "Le chiffre dans les mots du document : « une dizaine ». / The figure in the words of the document: \"une dizaine\"."
* extension[verbatim].value[x] 1..1
* extension[verbatim].value[x] only string

Extension: EnrolmentStructureKindsExtension
Id: enrolment.structureKinds
Title: "Nature des structures"
Description: "Ce que sont ces structures, d’après le document : centres de santé, maisons de santé."
Context: Basic
* insert English(title, [["Kinds of structure"]])
* insert English(description, [["What these structures are, as the document says it: health centres, health houses."]])
* . ^short = "Nature des structures / Kinds of structure"
* . ^definition = "Ce que sont ces structures, d’après le document : centres de santé, maisons de santé. / What these structures are, as the document says it: health centres, health houses."
* value[x] 1..1
* value[x] only code
* value[x] from StructureKindVS (required)

Extension: EnrolmentDescriptionExtension
Id: enrolment.description
Title: "Description"
Description: "L’inclusion en quelques mots."
Context: Basic
* insert English(title, [["Description"]])
* insert English(description, [["The enrolment in a few words."]])
* . ^short = "Description"
* . ^definition = "L’inclusion en quelques mots. / The enrolment in a few words."
* value[x] 1..1
* value[x] only string

Extension: EnrolmentCohortExtension
Id: enrolment.cohort
Title: "Vague"
Description: "La vague de structures avec laquelle celle-ci est entrée dans le programme."
Context: Basic
* insert English(title, [["Cohort"]])
* insert English(description, [["The wave of structures with which this one entered the programme."]])
* . ^short = "Vague / Cohort"
* . ^definition = "La vague de structures avec laquelle celle-ci est entrée dans le programme. / The wave of structures with which this one entered the programme."
* value[x] 1..1
* value[x] only string

Extension: EnrolmentPeriodExtension
Id: enrolment.period
Title: "Période"
Description: "De quand à quand la structure est dans le programme."
Context: Basic
* insert English(title, [["Period"]])
* insert English(description, [["From when to when the structure is in the programme."]])
* . ^short = "Période / Period"
* . ^definition = "De quand à quand la structure est dans le programme. / From when to when the structure is in the programme."
* value[x] 1..1
* value[x] only Period

RuleSet: EnrolmentExtensions
* extension contains
    EnrolmentProgrammeExtension named programme 1..1 MS and
    EnrolmentStructureExtension named structure 1..1 MS and
    EnrolmentCountExtension named count 0..1 MS and
    EnrolmentStructureKindsExtension named structureKinds 0..* MS and
    EnrolmentDescriptionExtension named description 0..1 MS and
    EnrolmentCohortExtension named cohort 0..1 MS and
    EnrolmentPeriodExtension named period 0..1 MS
