// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: IndicatorDefinitionTimeCS
Id: indicator-definition-time
Title: "Date retenue"
Description: "Ce qui place un enregistrement dans la période : son début (start), sa fin (end), sa date (date) ou tout recoupement (overlap)."
* ^language = #fr
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Date used"]])
* insert English(description, [["What places a record in the period: its start (start), its end (end), its date (date) or any overlap (overlap)."]])
* #start
* #end
* #overlap
* #date

ValueSet: IndicatorDefinitionTimeVS
Id: indicator-definition-time
Title: "Date retenue"
Description: "Ce qui place un enregistrement dans la période : son début (start), sa fin (end), sa date (date) ou tout recoupement (overlap)."
* ^language = #fr
* ^experimental = false
* insert English(title, [["Date used"]])
* insert English(description, [["What places a record in the period: its start (start), its end (end), its date (date) or any overlap (overlap)."]])
* IndicatorDefinitionTimeCS#start
* IndicatorDefinitionTimeCS#end
* IndicatorDefinitionTimeCS#overlap
* IndicatorDefinitionTimeCS#date
