// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: IndicatorDefinitionPrivacyUnitCS
Id: indicator-definition-privacy-unit
Title: "Qui est protégé"
Description: "Ce dont le nombre décide de ce qui peut être publié : les personnes (person), ou rien (none) quand le résultat ne dit rien des gens."
* ^language = #fr
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Privacy unit"]])
* insert English(description, [["Whose number decides what may be published: persons (person), or nobody (none) when the result tells nothing about people."]])
* #person
* #none

ValueSet: IndicatorDefinitionPrivacyUnitVS
Id: indicator-definition-privacy-unit
Title: "Qui est protégé"
Description: "Ce dont le nombre décide de ce qui peut être publié : les personnes (person), ou rien (none) quand le résultat ne dit rien des gens."
* ^language = #fr
* ^experimental = false
* insert English(title, [["Privacy unit"]])
* insert English(description, [["Whose number decides what may be published: persons (person), or nobody (none) when the result tells nothing about people."]])
* IndicatorDefinitionPrivacyUnitCS#person
* IndicatorDefinitionPrivacyUnitCS#none
