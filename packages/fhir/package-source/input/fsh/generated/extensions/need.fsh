// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: NeedDimensionExtension
Id: need.dimension
Title: "Dimension du besoin"
Description: "Le côté de la situation auquel il tient : médical, psychologique ou social. Une personne a souvent des besoins de plusieurs dimensions. Quand la source ne la dit pas, la raison de son absence."
Context: ServiceRequest
* insert English(title, [["Dimension of the need"]])
* insert English(description, [["The side of the situation that it belongs to: medical, psychological or social. A person often has needs of several dimensions. Where the source does not say it, why it is missing."]])
* . ^short = "Dimension du besoin / Dimension of the need"
* . ^definition = "Le côté de la situation auquel il tient : médical, psychologique ou social. Une personne a souvent des besoins de plusieurs dimensions. Quand la source ne la dit pas, la raison de son absence. / The side of the situation that it belongs to: medical, psychological or social. A person often has needs of several dimensions. Where the source does not say it, why it is missing."
* value[x] 1..1
* value[x] only code
* value[x] from NeedDimensionVS (extensible)

RuleSet: NeedExtensions
* extension contains
    NeedDimensionExtension named dimension 0..1 MS
