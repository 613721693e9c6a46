// Generated from the model and the mappers by `pnpm generate`: change those instead.

CodeSystem: MembershipKindCS
Id: membership-kind
Title: "Nature"
Description: "Adhésion (member), ou simple lien (link) quand le document ne parle pas d’adhésion."
* ^language = #fr
* ^caseSensitive = true
* ^experimental = false
* insert English(title, [["Kind"]])
* insert English(description, [["Membership (member), or a link (link) when the document speaks of no membership."]])
* #member
* #link

ValueSet: MembershipKindVS
Id: membership-kind
Title: "Nature"
Description: "Adhésion (member), ou simple lien (link) quand le document ne parle pas d’adhésion."
* ^language = #fr
* ^experimental = false
* insert English(title, [["Kind"]])
* insert English(description, [["Membership (member), or a link (link) when the document speaks of no membership."]])
* MembershipKindCS#member
* MembershipKindCS#link
