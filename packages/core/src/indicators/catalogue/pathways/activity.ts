import type { IndicatorDefinition } from '../../indicator-definition.js';
import { define, overlapping, partitions } from '../define.js';
import { begun } from '../populations.js';

/** How much is done: accompaniments and contacts. */
export const activityIndicators: readonly IndicatorDefinition[] = [
  define({
    id: 'pathways-opened',
    title: { fr: 'Accompagnements ouverts', en: 'Pathways opened' },
    description: {
      fr: 'Accompagnements dont la première rencontre après l’accord de la personne a lieu dans la période. Ne compte ni les demandes refusées ou en attente, ni les personnes : qui commence deux accompagnements compte deux fois.',
      en: "Pathways whose first meeting after the person's agreement takes place in the period. Counts neither referrals refused or waiting, nor people: whoever begins two pathways counts twice.",
    },
    domain: 'pathways',
    unit: 'pathways',
    base: 'pathway',
    measure: { kind: 'count' },
    population: begun,
    time: 'start',
    privacyUnit: 'person',
    dimensions: partitions(
      'structure',
      'programme',
      'referral-origin',
      'gender',
      'age-band',
      'territory',
      'quarter',
    ),
    crossings: [['structure', 'quarter']],
  }),
  define({
    id: 'pathways-active',
    title: { fr: 'Accompagnements en cours', en: 'Pathways active' },
    description: {
      fr: 'Accompagnements qui ont lieu, en tout ou partie, dans la période. Ne s’additionne pas dans le temps : un accompagnement qui dure deux trimestres est en cours dans chacun. Ne compte ni les demandes refusées ou en attente, ni les personnes.',
      en: 'Pathways that take place, wholly or partly, in the period. Does not add up over time: a pathway that lasts two quarters is active in each. Counts neither referrals refused or waiting, nor people.',
    },
    domain: 'pathways',
    unit: 'pathways',
    base: 'pathway',
    measure: { kind: 'count' },
    population: begun,
    time: 'overlap',
    privacyUnit: 'person',
    dimensions: partitions('structure', 'programme', 'gender', 'age-band'),
  }),
  define({
    id: 'contacts',
    title: { fr: 'Contacts', en: 'Contacts' },
    description: {
      fr: 'Rencontres et appels de la période, les anonymes compris. Ne compte pas les personnes, ni les présences aux séances collectives. Un contact sur deux thèmes compte dans chacun, et une fois au total.',
      en: 'Meetings and calls of the period, anonymous ones included. Counts neither people nor attendances at collective sessions. A contact on two themes counts in each, and once in all.',
    },
    domain: 'pathways',
    unit: 'contacts',
    base: 'contact',
    measure: { kind: 'count' },
    time: 'date',
    privacyUnit: 'person',
    dimensions: [...partitions('structure', 'mode', 'quarter'), ...overlapping('theme')],
    crossings: [['structure', 'quarter']],
  }),
];
