// Generated from the model and the mappers by `pnpm generate`: change those instead.

Extension: PartnershipPartyDescriptionExtension
Id: partnership-party.description
Title: "Description"
Description: "Ce qu’elle apporte, en quelques mots."
Context: OrganizationAffiliation
* insert English(title, [["Description"]])
* insert English(description, [["What it brings, in a few words."]])
* . ^short = "Description"
* . ^definition = "Ce qu’elle apporte, en quelques mots. / What it brings, in a few words."
* value[x] 1..1
* value[x] only string

RuleSet: PartnershipPartyExtensions
* extension contains
    PartnershipPartyDescriptionExtension named description 0..1 MS
