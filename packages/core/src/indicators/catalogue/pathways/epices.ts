import { EPICES_PRECARIOUS, EPICES_PRECARIOUS_16_TO_25 } from '../../../pathways/epices.js';
import type { IndicatorDefinition } from '../../indicator-definition.js';
import { define, partitions } from '../define.js';
import { begun } from '../populations.js';

/** What the EPICES score says of those who begin an accompaniment. */
export const epicesIndicators: readonly IndicatorDefinition[] = [
  define({
    id: 'epices-precarious',
    title: {
      fr: 'Précarité selon EPICES, à partir de 26 ans',
      en: 'Precarious by EPICES, from 26 years on',
    },
    description: {
      fr: 'Parmi les accompagnements ouverts dans la période, de personnes de 26 ans et plus et dont le score EPICES à l’entrée est complet, part de ceux dont le score est d’au moins 30,17. Le score est le premier qui soit complet dans les 30 jours autour du début ; l’âge est la différence des années. Ne compte pas les personnes d’âge inconnu : on ne sait pas quel seuil est le leur. Les 16 à 25 ans ont leur propre indicateur.',
      en: 'Among pathways opened in the period, of people of 26 years and over whose EPICES score at entry is complete, share of those with a score of at least 30.17. The score is the first complete one within 30 days of the start; the age is the difference of years. Does not count people of unknown age, whose threshold is not known. Those of 16 to 25 years have an indicator of their own.',
    },
    domain: 'pathways',
    unit: 'percent',
    base: 'pathway',
    measure: { kind: 'proportion', numerator: { field: 'epicesScore', gte: EPICES_PRECARIOUS } },
    population: {
      and: [begun, { field: 'epicesScore', exists: true }, { field: 'ageAtStart', gte: 26 }],
    },
    time: 'start',
    privacyUnit: 'person',
    sensitive: true,
    dimensions: partitions('structure', 'programme'),
  }),
  define({
    id: 'epices-precarious-16-25',
    title: {
      fr: 'Précarité selon EPICES, de 16 à 25 ans',
      en: 'Precarious by EPICES, from 16 to 25 years',
    },
    description: {
      fr: 'Parmi les accompagnements ouverts dans la période, de personnes de 16 à 25 ans et dont le score EPICES à l’entrée est complet, part de ceux dont le score est d’au moins 37,27, le seuil propre à cet âge. Le score est le premier qui soit complet dans les 30 jours autour du début ; l’âge est la différence des années. Ne compte ni les moins de 16 ans, ni les personnes d’âge inconnu.',
      en: 'Among pathways opened in the period, of people of 16 to 25 years whose EPICES score at entry is complete, share of those with a score of at least 37.27, the threshold of that age. The score is the first complete one within 30 days of the start; the age is the difference of years. Counts neither people under 16 nor those of unknown age.',
    },
    domain: 'pathways',
    unit: 'percent',
    base: 'pathway',
    measure: {
      kind: 'proportion',
      numerator: { field: 'epicesScore', gte: EPICES_PRECARIOUS_16_TO_25 },
    },
    population: {
      and: [
        begun,
        { field: 'epicesScore', exists: true },
        { field: 'ageAtStart', gte: 16 },
        { field: 'ageAtStart', lte: 25 },
      ],
    },
    time: 'start',
    privacyUnit: 'person',
    sensitive: true,
    dimensions: partitions('structure', 'programme'),
  }),
  define({
    id: 'epices-mean',
    title: { fr: 'Score EPICES moyen à l’entrée', en: 'Mean EPICES score at entry' },
    description: {
      fr: 'Moyenne, de 0 (aucune précarité) à 100, du score EPICES des accompagnements ouverts dans la période : le premier qui soit complet dans les 30 jours autour du début. Compte tous les âges. Ne compte pas les questionnaires où manque une des onze réponses.',
      en: 'Mean, from 0 (no deprivation) to 100, of the EPICES score of pathways opened in the period: the first complete one within 30 days of the start. Counts all ages. Does not count questionnaires that lack one of the eleven answers.',
    },
    domain: 'pathways',
    unit: 'points',
    base: 'pathway',
    measure: { kind: 'mean', field: 'epicesScore' },
    population: begun,
    time: 'start',
    privacyUnit: 'person',
    dimensions: partitions('structure', 'programme'),
  }),
];
