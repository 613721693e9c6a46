// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: IndicatorDefinitionTimeCS
Id: indicator-definition-time
Title: "Date retenue"
Description: "Ce qui place un enregistrement dans la période : son début, sa fin, sa date, tout recoupement, ou une période qui est la même."
* ^language = #fr
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Date used"]])
* insert English(description, [["What places a record in the period: its start, its end, its date, any overlap, or a period that is the same."]])
* #start
* #end
* #overlap
* #date
* #same-period

ValueSet: IndicatorDefinitionTimeVS
Id: indicator-definition-time
Title: "Date retenue"
Description: "Ce qui place un enregistrement dans la période : son début, sa fin, sa date, tout recoupement, ou une période qui est la même."
* ^language = #fr
* ^experimental = false
* insert English(title, [["Date used"]])
* insert English(description, [["What places a record in the period: its start, its end, its date, any overlap, or a period that is the same."]])
* IndicatorDefinitionTimeCS#start
* IndicatorDefinitionTimeCS#end
* IndicatorDefinitionTimeCS#overlap
* IndicatorDefinitionTimeCS#date
* IndicatorDefinitionTimeCS#same-period
