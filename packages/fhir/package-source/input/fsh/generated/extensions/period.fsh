// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: PeriodEndExtension
Id: period.end
Title: "Fin"
Description: "Le dernier jour, mois ou an de la période ; vide tant qu’elle est en cours, « inconnu » si elle a pris fin sans qu’on sache quand."
Context: Period
* insert English(title, [["End"]])
* insert English(description, [["The last day, month or year of the period; empty while it is open, \"unknown\" when it ended and nobody knows when."]])
* . ^short = "Fin / End"
* . ^definition = "Le dernier jour, mois ou an de la période ; vide tant qu’elle est en cours, « inconnu » si elle a pris fin sans qu’on sache quand. / The last day, month or year of the period; empty while it is open, \"unknown\" when it ended and nobody knows when."
* value[x] 1..1
* value[x] only date

Extension: PeriodDurationExtension
Id: period.duration
Title: "Durée"
Description: "La durée que dit le document quand il ne donne pas les dates, au format ISO 8601 : P2Y pour deux ans."
Context: Period
* insert English(title, [["Duration"]])
* insert English(description, [["The length that the document states when it gives no dates, in ISO 8601: P2Y for two years."]])
* . ^short = "Durée / Duration"
* . ^definition = "La durée que dit le document quand il ne donne pas les dates, au format ISO 8601 : P2Y pour deux ans. / The length that the document states when it gives no dates, in ISO 8601: P2Y for two years."
* value[x] 1..1
* value[x] only string

Extension: PeriodVerbatimExtension
Id: period.verbatim
Title: "Mots du document"
Description: "La période dans les mots du document, quand il ne donne pas les dates."
Context: Period
* insert English(title, [["Words of the document"]])
* insert English(description, [["The period in the words of the document, when it gives no dates."]])
* . ^short = "Mots du document / Words of the document"
* . ^definition = "La période dans les mots du document, quand il ne donne pas les dates. / The period in the words of the document, when it gives no dates."
* value[x] 1..1
* value[x] only string

RuleSet: PeriodExtensions
* extension contains
    PeriodEndExtension named end 0..1 MS and
    PeriodDurationExtension named duration 0..1 MS and
    PeriodVerbatimExtension named verbatim 0..1 MS
