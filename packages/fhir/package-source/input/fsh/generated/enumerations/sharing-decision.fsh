// Generated from the model and the mappers by `pnpm generate`: change those instead.

ValueSet: SharingDecisionVS
Id: sharing-decision
Title: "Décision sur le partage"
Description: "Ce que la personne a décidé : elle permet le partage (permit) ou le refuse (deny)."
* ^language = #fr
* ^experimental = false
* insert English(title, [["Decision on sharing"]])
* insert English(description, [["What the person decided: they permit sharing (permit) or refuse it (deny)."]])
* http://hl7.org/fhir/consent-provision-type#permit
* http://hl7.org/fhir/consent-provision-type#deny
