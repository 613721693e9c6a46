// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: IndicatorDefinitionBaseCS
Id: indicator-definition-base
Title: "Enregistrement compté"
Description: "Le type d’enregistrement compté : accompagnement (pathway), contact (contact), séance (session), démarche participative (participation) ou structure (structure)."
* ^language = #fr
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Record counted"]])
* insert English(description, [["The type of record that is counted: pathway, contact, session, participation or structure."]])
* #pathway
* #contact
* #session
* #participation
* #structure

ValueSet: IndicatorDefinitionBaseVS
Id: indicator-definition-base
Title: "Enregistrement compté"
Description: "Le type d’enregistrement compté : accompagnement (pathway), contact (contact), séance (session), démarche participative (participation) ou structure (structure)."
* ^language = #fr
* ^experimental = false
* insert English(title, [["Record counted"]])
* insert English(description, [["The type of record that is counted: pathway, contact, session, participation or structure."]])
* IndicatorDefinitionBaseCS#pathway
* IndicatorDefinitionBaseCS#contact
* IndicatorDefinitionBaseCS#session
* IndicatorDefinitionBaseCS#participation
* IndicatorDefinitionBaseCS#structure
