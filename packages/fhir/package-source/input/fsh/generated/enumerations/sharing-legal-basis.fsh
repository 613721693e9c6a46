// Generated from the model and the mappers by `pnpm generate`: change those instead.

ValueSet: SharingLegalBasisVS
Id: sharing-legal-basis
Title: "Fondement du partage"
Description: "Ce sur quoi le partage repose : le consentement de la personne (consent) ou l’équipe de soins (care-team)."
* ^language = #fr
* ^experimental = false
* insert English(title, [["Legal basis of sharing"]])
* insert English(description, [["What sharing rests on: the person’s consent (consent) or the care team (care-team)."]])
* ConsentPolicyCS#consent
* ConsentPolicyCS#care-team
