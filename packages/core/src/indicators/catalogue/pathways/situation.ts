import type { IndicatorDefinition } from '../../indicator-definition.js';
import { define, overlapping, partitions } from '../define.js';
import { begun } from '../populations.js';

/** Where people live, and what they need, when an accompaniment begins. */
export const situationIndicators: readonly IndicatorDefinition[] = [
  define({
    id: 'qpv-residents',
    title: {
      fr: 'Habitants des quartiers prioritaires',
      en: 'Residents of priority neighbourhoods',
    },
    description: {
      fr: 'Parmi les accompagnements ouverts dans la période et dont on sait si la personne habite un quartier prioritaire de la politique de la ville (QPV), part de ceux dont elle y habite au début de l’accompagnement. Ne compte pas ceux dont on ne le sait pas, ni les habitants des abords d’un quartier prioritaire.',
      en: 'Among pathways opened in the period of which it is known whether the person lives in a priority neighbourhood (QPV), share of those whose person lives in one at the start. Counts neither those of which it is not known, nor residents of the surroundings of a priority neighbourhood.',
    },
    domain: 'pathways',
    unit: 'percent',
    base: 'pathway',
    measure: { kind: 'proportion', numerator: { field: 'inQpv', eq: true } },
    population: { and: [begun, { field: 'inQpv', exists: true }] },
    time: 'start',
    privacyUnit: 'person',
    dimensions: partitions('structure', 'programme'),
  }),
  define({
    id: 'need-dimensions',
    title: { fr: 'Dimensions des besoins', en: 'Dimensions of needs' },
    description: {
      fr: 'Parmi les accompagnements ouverts dans la période et dont au moins un besoin est noté, part de ceux qui ont un besoin médical, psychologique, social. Un accompagnement qui a des besoins de deux dimensions compte dans chacune : les parts ne font pas 100 %. Ne compte ni le nombre des besoins, ni les accompagnements dont aucun besoin n’est noté.',
      en: 'Among pathways opened in the period with at least one recorded need, share of those with a medical, a psychological, a social need. A pathway with needs of two dimensions counts in each: shares do not add up to 100%. Counts neither how many needs there are, nor pathways without any recorded need.',
    },
    domain: 'pathways',
    unit: 'percent',
    base: 'pathway',
    measure: { kind: 'share', by: 'need' },
    population: { and: [begun, { field: 'needs', exists: true }] },
    time: 'start',
    privacyUnit: 'person',
    // That everyone of a group has a psychological need is said of each of them.
    sensitive: true,
    dimensions: [...overlapping('need'), ...partitions('structure')],
  }),
];
