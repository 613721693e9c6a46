Profile: ParticipativeNeed
Parent: ServiceRequest
Id: need
Title: "Besoin"
Description: "Un besoin exprimé, dans une dimension de la vie de la personne, où elle est dite."
* insert English(title, [["Need"]])
* insert English(description, [["A need that was expressed, in one of the dimensions of the person's life."]])
* insert Part
* insert Identified
* insert NeedExtensions
* basedOn 1..1 MS
* basedOn only Reference(ParticipativePathway)
* status MS
* intent = #plan
* intent MS
* category 0..2 MS
* insert CodeOf(category, NeedDimension, 0)
* obeys participative-need-1
* code MS
* code.text MS
* subject MS
* subject only Reference(Patient or ParticipativeGroup)
* authoredOn MS

Invariant: participative-need-1
Description: "One category of a need at most is its dimension."
Severity: #error
Expression: "category.coding.where(system = 'https://santeparticipative.example/fhir/CodeSystem/need-dimension').count() <= 1"
