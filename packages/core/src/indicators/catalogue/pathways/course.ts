import type { IndicatorDefinition } from '../../indicator-definition.js';
import { define, partitions } from '../define.js';
import { closed } from '../populations.js';

/** How accompaniments go, and how they end. */
export const courseIndicators: readonly IndicatorDefinition[] = [
  define({
    id: 'pathway-duration-median',
    title: { fr: 'Durée médiane des accompagnements', en: 'Median duration of pathways' },
    description: {
      fr: 'Médiane exacte, en jours, de la durée des accompagnements clos dans la période, début et fin connus au jour près. Ne compte pas ceux qui continuent. Pour la lire en mois, diviser par 30,4375 : ce n’est qu’un affichage.',
      en: 'Exact median, in days, of the duration of pathways closed in the period, start and end known to the day. Does not count those that go on. To read it in months, divide by 30.4375: that is for display only.',
    },
    domain: 'pathways',
    unit: 'days',
    base: 'pathway',
    measure: { kind: 'median', field: 'durationDays' },
    population: closed,
    time: 'end',
    privacyUnit: 'person',
    dimensions: partitions('structure', 'programme'),
  }),
  define({
    id: 'pathway-contacts-mean',
    title: { fr: 'Contacts par accompagnement', en: 'Contacts per pathway' },
    description: {
      fr: 'Nombre moyen de contacts rattachés à un accompagnement, parmi ceux clos dans la période, quelle que soit la date des contacts. Un accompagnement sans contact enregistré compte pour zéro. Ne compte ni les contacts anonymes, ni ceux qui ne nomment que la personne.',
      en: 'Mean number of contacts that name a pathway, among those closed in the period, whatever the date of the contacts. A pathway without any recorded contact counts for zero. Counts neither anonymous contacts nor those that name the person only.',
    },
    domain: 'pathways',
    unit: 'contacts',
    base: 'pathway',
    measure: { kind: 'mean', field: 'contactCount' },
    population: closed,
    time: 'end',
    privacyUnit: 'person',
    dimensions: partitions('structure', 'programme'),
  }),
  define({
    id: 'pathway-dropout',
    title: {
      fr: 'Accompagnements interrompus, personne perdue de vue',
      en: 'Pathways lost to follow-up',
    },
    description: {
      fr: 'Parmi les accompagnements clos dans la période et dont on connaît le motif de fin, part de ceux dont la personne a été perdue de vue. Ne compte ni les décès ni les déménagements.',
      en: 'Among pathways closed in the period whose reason for ending is known, share of those lost to follow-up. Counts neither deaths nor removals.',
    },
    domain: 'pathways',
    unit: 'percent',
    improvement: 'decrease',
    base: 'pathway',
    measure: {
      kind: 'proportion',
      numerator: { field: 'closure.reason', eq: 'lost-to-follow-up' },
    },
    population: {
      and: [
        closed,
        { field: 'closure.reason', exists: true },
        { not: { field: 'closure.reason', in: ['death', 'removal'] } },
      ],
    },
    time: 'end',
    privacyUnit: 'person',
    dimensions: partitions('structure', 'programme'),
  }),
  define({
    id: 'goals-achieved',
    title: { fr: 'Objectifs atteints', en: 'Goals achieved' },
    description: {
      fr: 'Parmi les objectifs des accompagnements clos dans la période, part de ceux qui sont atteints ou maintenus. Un objectif abandonné, ou dont le résultat n’est pas dit, compte parmi ceux qui ne sont pas atteints. Ne compte pas les objectifs seulement proposés, ni ceux que la personne a refusés.',
      en: 'Among the goals of pathways closed in the period, share of those achieved or sustained. A goal that was cancelled, or whose achievement is not said, counts among those not achieved. Does not count goals only proposed, nor those that the person rejected.',
    },
    domain: 'pathways',
    unit: 'percent',
    improvement: 'increase',
    base: 'pathway',
    unnest: 'goals',
    measure: {
      kind: 'proportion',
      numerator: { field: 'item.achievement', in: ['achieved', 'sustaining'] },
    },
    population: {
      and: [closed, { not: { field: 'item.status', in: ['proposed', 'rejected'] } }],
    },
    time: 'end',
    privacyUnit: 'person',
    dimensions: partitions('structure', 'programme'),
  }),
];
