// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: IndicatorDefinitionDomainCS
Id: indicator-definition-domain
Title: "Domaine"
Description: "De quoi il parle : structures (structures), accompagnements (pathways) ou participation (participation)."
* ^language = #fr
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Domain"]])
* insert English(description, [["What it speaks of: structures (structures), pathways (pathways) or participation (participation)."]])
* #structures
* #pathways
* #participation

ValueSet: IndicatorDefinitionDomainVS
Id: indicator-definition-domain
Title: "Domaine"
Description: "De quoi il parle : structures (structures), accompagnements (pathways) ou participation (participation)."
* ^language = #fr
* ^experimental = false
* insert English(title, [["Domain"]])
* insert English(description, [["What it speaks of: structures (structures), pathways (pathways) or participation (participation)."]])
* IndicatorDefinitionDomainCS#structures
* IndicatorDefinitionDomainCS#pathways
* IndicatorDefinitionDomainCS#participation
