// Generated from StructureDefinitions by `pnpm generate`: do not change it by hand.

/** The codes of the value sets of FR Core 2.0.0. */
export const frCoreValueSets: { readonly [name: string]: string } = {
"https://hl7.fr/ig/fhir/core/ValueSet/fr-core-organization-type": `http://interopsante.org/fhir/CodeSystem/fr-v2-3307 GHT LEGAL-ENTITY GEOGRAPHICAL-ENTITY GROUP HEBERGEMENT SOIN ADMINISTRATIF MEDICAL TECHNIQUE MEDICOTEC UF SERVICE UM UAC POLE CENTRE-RESP CENTRE-ACTIVITE`,
"https://hl7.fr/ig/fhir/core/ValueSet/fr-core-availability-time-rule": `https://www.ietf.org/rfc/rfc2445 SECONDLY MINUTELY HOURLY DAILY WEEKLY MONTHLY YEARLY`,
};
