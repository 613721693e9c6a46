// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: TerritoryVintageExtension
Id: territory.vintage
Title: "Millésime"
Description: "L’année de la géographie dont vient le code, en quatre chiffres."
Context: Location
* insert English(title, [["Vintage"]])
* insert English(description, [["The year of the geography that the code belongs to, in four digits."]])
* . ^short = "Millésime / Vintage"
* . ^definition = "L’année de la géographie dont vient le code, en quatre chiffres. / The year of the geography that the code belongs to, in four digits."
* value[x] 1..1
* value[x] only string

RuleSet: TerritoryExtensions
* extension contains
    TerritoryVintageExtension named vintage 0..1 MS
