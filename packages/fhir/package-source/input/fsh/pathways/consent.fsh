Profile: ParticipativeAgreement
Parent: Consent
Id: agreement
Title: "Accord pour l’accompagnement"
Description: "La décision de la personne d’être accompagnée ou non."
* insert English(title, [["Agreement to be accompanied"]])
* insert English(description, [["The person's decision to be accompanied or not."]])
* insert ConsentOfPathway
* insert AgreementExtensions
* scope = http://terminology.hl7.org/CodeSystem/consentscope#treatment
* category = ConsentCategoryCS#agreement
* dateTime 1..1 MS
* policyRule = ConsentPolicyCS#agreement

Profile: ParticipativeSharing
Parent: Consent
Id: sharing
Title: "Partage d’informations"
Description: "La décision sur le partage des informations de l’accompagnement, et ce sur quoi elle repose (code de la santé publique, L. 1110-4 et L. 1110-12)."
* insert English(title, [["Sharing of information"]])
* insert English(description, [["The decision on sharing the information of the pathway, and what it rests on (code de la santé publique, L. 1110-4 and L. 1110-12)."]])
* insert ConsentOfPathway
* scope = http://terminology.hl7.org/CodeSystem/consentscope#patient-privacy
* category = $actCode#IDSCL
* dateTime MS
* policyRule from SharingLegalBasisVS (required)

RuleSet: ConsentOfPathway
* insert Part
* insert Identified
* insert OfCarePlan
* status MS
* scope MS
* category 1..1 MS
* patient 1..1 MS
* patient only Reference(Patient)
* policyRule 1..1 MS
* provision 1..1 MS
* provision.type 1..1 MS
