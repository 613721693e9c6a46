// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: IndicatorDefinitionProvenanceCS
Id: indicator-definition-provenance
Title: "Provenance"
Description: "D’où vient la définition : un texte officiel (official), une source secondaire (secondary) ou ce projet (project)."
* ^language = #fr
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Provenance"]])
* insert English(description, [["Where the definition comes from: an official text (official), a secondary source (secondary) or this project (project)."]])
* #official
* #secondary
* #project

ValueSet: IndicatorDefinitionProvenanceVS
Id: indicator-definition-provenance
Title: "Provenance"
Description: "D’où vient la définition : un texte officiel (official), une source secondaire (secondary) ou ce projet (project)."
* ^language = #fr
* ^experimental = false
* insert English(title, [["Provenance"]])
* insert English(description, [["Where the definition comes from: an official text (official), a secondary source (secondary) or this project (project)."]])
* IndicatorDefinitionProvenanceCS#official
* IndicatorDefinitionProvenanceCS#secondary
* IndicatorDefinitionProvenanceCS#project
