// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: IndicatorDefinitionUnitCS
Id: indicator-definition-unit
Title: "Unité"
Description: "En quoi le résultat s’exprime : accompagnements (pathways), personnes (people), contacts (contacts), jours (days), pour cent (percent), séances (sessions), présences (attendances), démarches participatives (processes) ou structures (structures)."
* ^language = #fr
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Unit"]])
* insert English(description, [["What the result is expressed in: pathways, people, contacts, days, percent, sessions, attendances, participatory processes (processes) or structures."]])
* #pathways
* #people
* #contacts
* #days
* #percent
* #sessions
* #attendances
* #processes
* #structures

ValueSet: IndicatorDefinitionUnitVS
Id: indicator-definition-unit
Title: "Unité"
Description: "En quoi le résultat s’exprime : accompagnements (pathways), personnes (people), contacts (contacts), jours (days), pour cent (percent), séances (sessions), présences (attendances), démarches participatives (processes) ou structures (structures)."
* ^language = #fr
* ^experimental = false
* insert English(title, [["Unit"]])
* insert English(description, [["What the result is expressed in: pathways, people, contacts, days, percent, sessions, attendances, participatory processes (processes) or structures."]])
* IndicatorDefinitionUnitCS#pathways
* IndicatorDefinitionUnitCS#people
* IndicatorDefinitionUnitCS#contacts
* IndicatorDefinitionUnitCS#days
* IndicatorDefinitionUnitCS#percent
* IndicatorDefinitionUnitCS#sessions
* IndicatorDefinitionUnitCS#attendances
* IndicatorDefinitionUnitCS#processes
* IndicatorDefinitionUnitCS#structures
