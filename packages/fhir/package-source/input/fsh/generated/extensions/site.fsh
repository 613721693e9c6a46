// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: SiteTerritoryExtension
Id: site.territory
Title: "Territoire"
Description: "Où se trouve le site, quand on en connaît le territoire plutôt que l’adresse."
Context: Location
* insert English(title, [["Territory"]])
* insert English(description, [["Where the site is, when its territory is known rather than its address."]])
* . ^short = "Territoire / Territory"
* . ^definition = "Où se trouve le site, quand on en connaît le territoire plutôt que l’adresse. / Where the site is, when its territory is known rather than its address."
* value[x] 1..1
* value[x] only Reference(Location)

RuleSet: SiteExtensions
* extension contains
    SiteTerritoryExtension named territory 0..1 MS
