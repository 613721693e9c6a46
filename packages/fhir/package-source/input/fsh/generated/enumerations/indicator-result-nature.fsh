// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: IndicatorResultNatureCS
Id: indicator-result-nature
Title: "Origine du chiffre"
Description: "Si le chiffre est déclaré par un document (declared) ou calculé à partir d’enregistrements (computed)."
* ^language = #fr
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Nature"]])
* insert English(description, [["Whether the figure is declared by a document (declared) or computed from records (computed)."]])
* #declared
* #computed

ValueSet: IndicatorResultNatureVS
Id: indicator-result-nature
Title: "Origine du chiffre"
Description: "Si le chiffre est déclaré par un document (declared) ou calculé à partir d’enregistrements (computed)."
* ^language = #fr
* ^experimental = false
* insert English(title, [["Nature"]])
* insert English(description, [["Whether the figure is declared by a document (declared) or computed from records (computed)."]])
* IndicatorResultNatureCS#declared
* IndicatorResultNatureCS#computed
