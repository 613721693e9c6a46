// Generated from StructureDefinitions by `pnpm generate`: do not change it by hand.

/** The codes of the code systems of FR Core 2.0.0. */
export const frCoreCodeSystems: { readonly [name: string]: string } = {
"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-circonstances-sortie": `2 3 4 5 6 R E F`,
"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-contact-relationship": `WRD GRD CUR CURTL EDUREF SVG K P FAMMEMB CHILD CHLDADOPT DAUADOPT SONADOPT CHLDFOST SONFOST DAUC STPDAU SONC STPSON STPCHLD EXT AUNT COUSN GGRPRN GGRFTH GGRMTH GRNDCHILD GRNDDAU GRNDSON GRPRN GRFTH GRMTH CHLDINLAW DAUINLAW PRNINLAW FTHINLAW MTHINLAW SIBINLAW BROINLAW SISINLAW NIENEPH NEPHEW NIECE UNCLE PRN ADOPTP ADOPTF ADOPTM FTH FTHFOST NFTH STPFTH MTH MTHFOST GESTM NMTH STPMTH NPRN STPPRN SIB BRO HBRO NBRO TWINBRO STPBRO HSIB HSIS NSIB NSIS TWINSIS TWIN SIS STPSIS STPSIB SIGOTHR DOMPART SPS HUSB WIFE FRND NBOR`,
"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-fiabilite-identite": `VIDE PROV VALI DOUB DESA DPOT DOUA COLP COLV FILI CACH ANOM IDVER RECD IDRA USUR HOMD HOMA INVA`,
"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-identifier-type": `VN MN`,
"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-identity-method-collection": `SM CV INSI CB RFID`,
"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-location-identifier-type": `INTRN EXTRN GLBL IDNST`,
"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-location-physical-type": `FTL BTMNT L ETG AL CLR R BX PT B BLC BR`,
"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-location-position-room": `FNTR CLR ML`,
"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-location-type": `FNTR CLR ML`,
"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-mode-validation-identite": `AN CC CE CM CN CS LE PA PC`,
"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-schedule-type": `busy-unavailable free`,
"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-type-admission": `RM IE`,
"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-type-organisation": `LEGAL-ENTITY GHT GEOGRAPHICAL-ENTITY GROUP HEBERGEMENT SOIN ADMINISTRATIF MEDICAL TECHNIQUE MEDICOTEC UF SERVICE UM UAC POLE CENTRE-RESP CENTRE-ACTIVITE`,
"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-v2-0203": `ADELI RPPS IDNPS NNFRA NDP INS-C INS-NIA INS-NIR FINEJ FINEG SIREN SIRET IDNST INTRN EXTRN`,
"https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-v2-3311": `MCO SSR HD EHPD LG_SJR MSN_RTRT PSY URG`,
};
