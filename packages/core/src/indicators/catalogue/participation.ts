import type { IndicatorDefinition } from '../indicator-definition.js';
import { define } from './define.js';

/** The indicators on what is held together and on participation. */
export const participationIndicators: readonly IndicatorDefinition[] = [
  define({
    id: 'sessions-held',
    title: { fr: 'Séances tenues', en: 'Sessions held' },
    description: {
      fr: 'Ateliers, réunions, bilans collectifs et autres séances tenus dans la période.',
      en: 'Workshops, meetings, collective health checks and other sessions held in the period.',
    },
    domain: 'participation',
    unit: 'sessions',
    base: 'session',
    measure: { kind: 'count' },
    population: { field: 'status', eq: 'held' },
    time: 'date',
    privacyUnit: 'none',
    dimensions: [
      { id: 'structure', partition: false },
      { id: 'kind', partition: true },
      { id: 'theme', partition: false },
    ],
  }),
  define({
    id: 'session-attendance',
    title: { fr: 'Participations aux séances', en: 'Session attendance' },
    description: {
      fr: 'Somme des présences aux séances tenues dans la période. Une personne présente à deux séances compte deux fois.',
      en: 'Sum of attendances at the sessions held in the period. A person at two sessions counts twice.',
    },
    domain: 'participation',
    unit: 'attendances',
    base: 'session',
    measure: { kind: 'sum', field: 'attendedTotal' },
    population: { field: 'status', eq: 'held' },
    time: 'date',
    privacyUnit: 'person',
    dimensions: [
      { id: 'structure', partition: false },
      { id: 'kind', partition: true },
    ],
  }),
  define({
    id: 'participation-processes',
    title: { fr: 'Démarches participatives', en: 'Participatory processes' },
    description: {
      fr: 'Démarches participatives en cours dans la période.',
      en: 'Participatory processes under way in the period.',
    },
    domain: 'participation',
    unit: 'processes',
    improvement: 'increase',
    base: 'participation',
    measure: { kind: 'count' },
    time: 'overlap',
    privacyUnit: 'none',
    dimensions: [
      { id: 'structure', partition: false },
      { id: 'level', partition: true },
    ],
  }),
  define({
    id: 'inhabitants-engagements',
    title: {
      fr: "Engagements d'habitants, d'usagers et de patients",
      en: 'Engagements of inhabitants, users and patients',
    },
    description: {
      fr: 'Somme, sur les démarches participatives de la période, des habitants, usagers, patients et pairs qui y prennent part. Une personne dans deux démarches compte deux fois.',
      en: 'Sum, over the participatory processes of the period, of the inhabitants, users, patients and peers who take part. A person in two processes counts twice.',
    },
    domain: 'participation',
    unit: 'people',
    improvement: 'increase',
    base: 'participation',
    measure: { kind: 'sum', field: 'inhabitantsEngaged' },
    time: 'overlap',
    privacyUnit: 'person',
    dimensions: [{ id: 'structure', partition: false }],
  }),
];
