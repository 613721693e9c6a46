// Generated from StructureDefinitions by `pnpm generate`: do not change it by hand.

/** The codes of the code systems of the transcribed subset of TDDUI 2.4. */
export const tdduiCodeSystems: { readonly [name: string]: string } = {
"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-discriminator": `accordUsager accordStructure titreObjectif avisUsagerObjectif strategieMiseEnOeuvreObjectif origineAttente commentaireAttente`,
"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-service-request-identifier": `BES`,
"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-action": `titre evaluation avisUsager resultatAttendu pieceJointe objectif`,
"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-bilan": `perimetre problematique invite pieceJointe dateProchainBilan synthesePreparationBilan`,
"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-moyen-ressource": `titre evaluation pieceJointe`,
"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-prestation": `titre typePrestation evaluation pieceJointe`,
"https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-output-bilan": `syntheseBilan`,
};
