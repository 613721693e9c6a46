import type * as z from 'zod';
import { type CodeList, codeOf, concept } from '../values/code-list.js';

/** The dimensions along which a result may be split. */
export const dimensions = {
  id: 'dimension',
  version: '2.0.0',
  title: { fr: 'Ventilation', en: 'Dimension' },
  concepts: {
    structure: concept('Structure', 'Structure'),
    programme: concept('Programme', 'Programme'),
    cohort: concept('Cohorte', 'Cohort'),
    territory: concept('Territoire d’habitation', 'Territory of residence'),
    'age-band': concept('Tranche d’âge', 'Age band'),
    gender: concept('Genre', 'Gender'),
    public: concept('Public', 'Public'),
    'referral-origin': concept('Origine de la demande', 'Origin of the referral'),
    'referral-decision': concept('Réponse à la demande', 'Answer to the referral'),
    kind: concept('Nature', 'Kind'),
    mode: concept('Mode de contact', 'Mode of contact'),
    theme: concept('Thème', 'Theme'),
    need: concept('Dimension du besoin', 'Dimension of the need'),
    right: concept('Droit', 'Right'),
    level: concept('Niveau de participation', 'Level of participation'),
    form: concept('Forme de participation', 'Form of participation'),
    object: concept('Objet de la participation', 'Object of participation'),
    funder: concept('Financeur', 'Funder'),
    scheme: concept('Dispositif de financement', 'Funding scheme'),
    month: concept('Mois', 'Month'),
    quarter: concept('Trimestre', 'Quarter'),
    year: concept('Année', 'Year'),
  },
} as const satisfies CodeList;

/** A dimension along which a result may be split. */
export const DimensionId = codeOf(dimensions);
/** A dimension along which a result may be split. See {@link DimensionId:var}. */
export type DimensionId = z.infer<typeof DimensionId>;

/**
 * The fixed bands of the dimension `age-band`: the youngest and the oldest age of each, in whole years. 16 to 25 is
 * a band because EPICES has a threshold of its own for it.
 */
export const ageBands = {
  id: 'age-band',
  version: '1.0.0',
  title: { fr: 'Tranche d’âge', en: 'Age band' },
  concepts: {
    '0-15': concept('Moins de 16 ans', 'Under 16'),
    '16-25': concept('16 à 25 ans', '16 to 25'),
    '26-39': concept('26 à 39 ans', '26 to 39'),
    '40-59': concept('40 à 59 ans', '40 to 59'),
    '60-74': concept('60 à 74 ans', '60 to 74'),
    '75-': concept('75 ans et plus', '75 and over'),
  },
} as const satisfies CodeList;

/**
 * Strata that a release never shows, whatever their size, because being in them says something sensitive of a
 * person: receiving the aide médicale de l'État tells of a residence status.
 */
export const sensitiveStrata: { readonly [dimension in DimensionId]?: readonly string[] } = {
  right: ['ame'],
};
