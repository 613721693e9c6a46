import type { Localised } from '../issue.js';

/** A national nomenclature (nomenclature des objets de santé) whose codes the code lists give. */
export interface NationalSystem {
  /** Its name, as `system` of a `Coded` and of a national code has it. */
  readonly id: string;
  readonly title: Localised;
  /** Its object identifier, without `urn:oid:`. */
  readonly oid: string;
  /** Its canonical address: the `system` of its codes in FHIR. */
  readonly canonical: string;
  /** The publication in which its codes were read. */
  readonly source: string;
}

const TERMINOLOGIES =
  'Agence du numérique en santé (ANS), ans.fr.terminologies 1.12.0, 2026, https://interop.esante.gouv.fr/terminologies/';

const NOS = 'https://mos.esante.gouv.fr/NOS';

/** The national nomenclatures whose codes the code lists give, by name. */
export const nationalSystems = {
  TRE_R66: {
    id: 'TRE_R66',
    title: { fr: 'Catégorie d’établissement', en: 'Category of establishment' },
    oid: '1.2.250.1.213.1.6.1.8',
    canonical: `${NOS}/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement`,
    source: TERMINOLOGIES,
  },
  TRE_R239: {
    id: 'TRE_R239',
    title: { fr: 'Public pris en charge', en: 'Population cared for' },
    oid: '1.2.250.1.213.3.3.29',
    canonical: `${NOS}/TRE_R239-PublicPrisEnCharge/FHIR/TRE-R239-PublicPrisEnCharge`,
    source: TERMINOLOGIES,
  },
  TRE_G15: {
    id: 'TRE_G15',
    title: { fr: 'Profession de santé', en: 'Health profession' },
    oid: '1.2.250.1.71.1.2.7',
    canonical: `${NOS}/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante`,
    source: TERMINOLOGIES,
  },
  TRE_R94: {
    id: 'TRE_R94',
    title: { fr: 'Profession du social', en: 'Social profession' },
    oid: '1.2.250.1.213.1.6.1.4',
    canonical: `${NOS}/TRE_R94-ProfessionSocial/FHIR/TRE-R94-ProfessionSocial`,
    source: TERMINOLOGIES,
  },
  TRE_R95: {
    id: 'TRE_R95',
    title: { fr: 'Usager de titre professionnel', en: 'Holder of a professional title' },
    oid: '1.2.250.1.213.1.6.1.109',
    canonical: `${NOS}/TRE_R95-UsagerTitre/FHIR/TRE-R95-UsagerTitre`,
    source: TERMINOLOGIES,
  },
  TRE_R85: {
    id: 'TRE_R85',
    title: {
      fr: 'Rôle dans la prise en charge des patients ou des usagers',
      en: 'Role in the care of patients or users',
    },
    oid: '1.2.250.1.213.1.6.1.107',
    canonical: `${NOS}/TRE_R85-RolePriseCharge/FHIR/TRE-R85-RolePriseCharge`,
    source: TERMINOLOGIES,
  },
  TRE_R291: {
    id: 'TRE_R291',
    title: {
      fr: 'Autre profession, non réglementée',
      en: 'Other profession, not regulated',
    },
    oid: '1.2.250.1.213.1.6.1.140',
    canonical: `${NOS}/TRE_R291-AutreProfession/FHIR/TRE-R291-AutreProfession`,
    source: TERMINOLOGIES,
  },
  TRE_R389: {
    id: 'TRE_R389',
    title: { fr: 'Statut du bilan du projet personnalisé', en: 'Status of the review of a plan' },
    oid: '1.2.250.1.213.3.3.257',
    canonical:
      'https://smt.esante.gouv.fr/fhir/CodeSystem/tre-r389-statut-bilan-projet-personnalise',
    source: TERMINOLOGIES,
  },
} as const satisfies { readonly [id: string]: NationalSystem };
