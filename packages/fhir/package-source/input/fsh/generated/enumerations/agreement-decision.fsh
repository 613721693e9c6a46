// Generated from the model and the mappers by `pnpm generate`: change those instead.

ValueSet: AgreementDecisionVS
Id: agreement-decision
Title: "Accord ou refus"
Description: "Ce que la personne a décidé : elle accepte (permit) ou refuse (deny) d’être accompagnée."
* ^language = #fr
* ^experimental = false
* insert English(title, [["Agreement or refusal"]])
* insert English(description, [["What the person decided: they agree (permit) or refuse (deny) to be accompanied."]])
* http://hl7.org/fhir/consent-provision-type#permit
* http://hl7.org/fhir/consent-provision-type#deny
