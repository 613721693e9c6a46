import type { IndicatorDefinition } from '../../indicator-definition.js';
import { define, partitions } from '../define.js';

/** Contacts where an interpreter was needed or there. */
export const interpretingIndicators: readonly IndicatorDefinition[] = [
  define({
    id: 'interpreter-use',
    title: { fr: 'Recours à un interprète', en: 'Use of an interpreter' },
    description: {
      fr: 'Parmi les contacts de la période où un interprète était nécessaire et dont on sait s’il y en avait un, part de ceux où il y en avait un. Compte des contacts, non des personnes. Ne compte pas ceux dont on ne sait pas si un interprète était nécessaire.',
      en: 'Among contacts of the period where an interpreter was needed and of which it is known whether there was one, share of those with one. Counts contacts, not people. Does not count those of which it is not known whether one was needed.',
    },
    domain: 'pathways',
    unit: 'percent',
    improvement: 'increase',
    base: 'contact',
    measure: { kind: 'proportion', numerator: { field: 'interpreterUsed', eq: true } },
    population: {
      and: [
        { field: 'interpreterNeeded', eq: true },
        { field: 'interpreterUsed', exists: true },
      ],
    },
    time: 'date',
    privacyUnit: 'person',
    // Which language somebody speaks tells of an origin.
    sensitive: true,
    dimensions: partitions('structure', 'mode'),
  }),
  define({
    id: 'interpreting-hours',
    title: { fr: 'Heures de contact avec interprète', en: 'Hours of contact with an interpreter' },
    description: {
      fr: 'Somme des durées des contacts de la période où il y avait un interprète, en heures. Ne compte ni les contacts dont la durée n’est pas notée, ni l’interprétariat des séances collectives ; ce n’est pas le temps facturé.',
      en: 'Sum of the durations of the contacts of the period with an interpreter, in hours. Counts neither contacts without a recorded duration nor interpreting at collective sessions; it is not the time that was billed.',
    },
    domain: 'pathways',
    unit: 'hours',
    base: 'contact',
    measure: { kind: 'sum', field: 'durationMinutes' },
    population: { field: 'interpreterUsed', eq: true },
    time: 'date',
    privacyUnit: 'person',
    dimensions: partitions('structure', 'mode'),
  }),
];
