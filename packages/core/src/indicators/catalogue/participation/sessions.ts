import type { Filter } from '../../filter.js';
import type { IndicatorDefinition } from '../../indicator-definition.js';
import { define, overlapping, partitions } from '../define.js';
import { held } from '../populations.js';

const heldWithInvitations: Filter = {
  and: [held, { field: 'invitedTotal', exists: true }, { field: 'attendedTotal', exists: true }],
};

/** What is held together, and who comes. */
export const sessionIndicators: readonly IndicatorDefinition[] = [
  define({
    id: 'sessions-held',
    title: { fr: 'Séances tenues', en: 'Sessions held' },
    description: {
      fr: 'Ateliers, réunions, bilans collectifs et autres séances tenus dans la période. Une séance de deux structures compte dans chacune, et une fois au total. Ne compte ni les séances prévues ou annulées, ni chaque date d’une série notée en une fois.',
      en: 'Workshops, meetings, collective health checks and other sessions held in the period. A session of two structures counts in each, and once in all. Counts neither sessions planned or cancelled, nor each date of a series that is recorded once.',
    },
    domain: 'participation',
    unit: 'sessions',
    base: 'session',
    measure: { kind: 'count' },
    population: held,
    time: 'date',
    privacyUnit: 'none',
    dimensions: [
      ...overlapping('structure'),
      ...partitions('programme', 'kind', 'quarter'),
      ...overlapping('theme', 'public'),
    ],
    crossings: [['structure', 'quarter']],
  }),
  define({
    id: 'workshop-hours',
    title: { fr: 'Heures d’ateliers collectifs', en: 'Hours of workshops' },
    description: {
      fr: 'Somme des durées des ateliers collectifs tenus dans la période, en heures. Un atelier d’une heure compte une heure, quel que soit le nombre des présents. Ne compte ni les autres séances, ni les ateliers dont la durée n’est pas notée.',
      en: 'Sum of the durations of the workshops held in the period, in hours. A workshop of one hour counts one hour, however many people attend. Counts neither other sessions nor workshops without a recorded duration.',
    },
    domain: 'participation',
    unit: 'hours',
    base: 'session',
    measure: { kind: 'sum', field: 'durationMinutes' },
    population: { and: [held, { field: 'kind', eq: 'workshop' }] },
    time: 'date',
    privacyUnit: 'none',
    dimensions: [
      ...overlapping('structure'),
      ...partitions('programme', 'quarter'),
      ...overlapping('theme'),
    ],
  }),
  define({
    id: 'session-attendance',
    title: { fr: 'Présences aux séances', en: 'Session attendance' },
    description: {
      fr: 'Somme des présences aux séances tenues dans la période et dont le nombre exact de présents est connu. Une personne présente à deux séances compte deux fois. Ne compte pas les séances dont le nombre de présents est approximatif ou inconnu.',
      en: 'Sum of attendances at the sessions held in the period whose exact number of people present is known. A person at two sessions counts twice. Does not count sessions whose number of people present is approximate or unknown.',
    },
    domain: 'participation',
    unit: 'attendances',
    base: 'session',
    measure: { kind: 'sum', field: 'attendedTotal' },
    population: held,
    time: 'date',
    privacyUnit: 'person',
    dimensions: [
      ...overlapping('structure'),
      ...partitions('programme', 'kind', 'quarter'),
      ...overlapping('theme'),
    ],
    crossings: [['structure', 'quarter']],
  }),
  define({
    id: 'session-attendance-mean',
    title: { fr: 'Présences par séance', en: 'Attendance per session' },
    description: {
      fr: 'Nombre moyen de présents aux séances tenues dans la période et dont le nombre exact de présents est connu. Ne compte pas les séances dont le nombre de présents est approximatif ou inconnu ; une séance où personne n’est venu compte pour zéro.',
      en: 'Mean number of people present at the sessions held in the period whose exact number is known. Does not count sessions whose number of people present is approximate or unknown; a session to which nobody came counts for zero.',
    },
    domain: 'participation',
    unit: 'attendances',
    base: 'session',
    measure: { kind: 'mean', field: 'attendedTotal' },
    population: held,
    time: 'date',
    privacyUnit: 'person',
    dimensions: [
      ...overlapping('structure'),
      ...partitions('programme', 'kind'),
      ...overlapping('theme'),
    ],
  }),
  define({
    id: 'attendance-rate',
    title: { fr: 'Taux de présence', en: 'Attendance rate' },
    description: {
      fr: 'Présents pour 100 invités, aux séances tenues dans la période et dont les deux nombres exacts sont connus. Peut dépasser 100 % : qui vient sans être invité est compté parmi les présents. Ne compte pas les séances sans invitations, ni celles dont un des deux nombres manque.',
      en: 'People present per 100 invited, at the sessions held in the period of which both exact numbers are known. May be above 100%: whoever comes without being invited is among those present. Counts neither sessions without invitations nor those that lack one of the two numbers.',
    },
    domain: 'participation',
    unit: 'percent',
    improvement: 'increase',
    base: 'session',
    measure: {
      kind: 'ratio',
      of: {
        base: 'session',
        population: heldWithInvitations,
        time: 'date',
        measure: { kind: 'sum', field: 'attendedTotal' },
      },
      to: { kind: 'sum', field: 'invitedTotal' },
      per: 100,
    },
    population: heldWithInvitations,
    time: 'date',
    privacyUnit: 'person',
    dimensions: [...overlapping('structure'), ...partitions('kind')],
  }),
];
