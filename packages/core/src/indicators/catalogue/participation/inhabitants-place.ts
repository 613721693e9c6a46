import type { Filter } from '../../filter.js';
import type { IndicatorDefinition } from '../../indicator-definition.js';
import { define, overlapping, partitions } from '../define.js';
import { held } from '../populations.js';

const heldWithInhabitantsKnown: Filter = {
  and: [
    held,
    { field: 'inhabitantsAttending', exists: true },
    { field: 'attendedTotal', exists: true },
  ],
};

const seatsKnown: Filter = {
  and: [
    { field: 'inhabitantSeats', exists: true },
    { field: 'governanceSeats', exists: true },
  ],
};

/** The place of inhabitants among those who meet and decide. */
export const inhabitantsPlaceIndicators: readonly IndicatorDefinition[] = [
  define({
    id: 'inhabitants-share-of-event',
    title: {
      fr: 'Part des habitants parmi les présents',
      en: 'Share of inhabitants among those present',
    },
    description: {
      fr: 'Habitants, usagers, patients et pairs pour 100 présents, aux séances tenues dans la période. Ne compte que les séances dont on connaît exactement les deux nombres et dont on sait que ces habitants sont comptés parmi les présents. Un chiffre déclaré par une source qui ne le dit pas porte cet avertissement.',
      en: 'Inhabitants, users, patients and peers per 100 people present, at the sessions held in the period. Counts only sessions of which both numbers are known exactly, and of which it is known that these inhabitants are among those present. A figure declared by a source that does not say so carries that warning.',
    },
    domain: 'participation',
    unit: 'percent',
    improvement: 'increase',
    base: 'session',
    measure: {
      kind: 'ratio',
      of: {
        base: 'session',
        population: heldWithInhabitantsKnown,
        time: 'date',
        measure: { kind: 'sum', field: 'inhabitantsAttending' },
      },
      to: { kind: 'sum', field: 'attendedTotal' },
      per: 100,
    },
    population: heldWithInhabitantsKnown,
    time: 'date',
    privacyUnit: 'person',
    dimensions: [...overlapping('structure'), ...partitions('kind')],
  }),
  define({
    id: 'governance-inhabitant-share',
    title: {
      fr: 'Part des habitants dans la gouvernance',
      en: 'Share of inhabitants in governance',
    },
    description: {
      fr: 'Sièges tenus par des habitants, usagers, patients et pairs pour 100 sièges des instances de gouvernance, dans les structures ouvertes dans la période et dont tous les sièges sont connus exactement. Compte des sièges : une personne qui en tient deux compte deux fois. Une structure qui ne dit pas quand elle a ouvert est tenue pour ouverte. Ne dit rien du pouvoir de chaque instance.',
      en: 'Seats held by inhabitants, users, patients and peers per 100 seats of the bodies that govern, in structures open in the period whose seats are all known exactly. Counts seats: a person who holds two counts twice. A structure that does not say when it opened is taken as open. Says nothing of the power of each body.',
    },
    domain: 'participation',
    unit: 'percent',
    improvement: 'increase',
    base: 'structure',
    measure: {
      kind: 'ratio',
      of: {
        base: 'structure',
        population: seatsKnown,
        time: 'overlap',
        measure: { kind: 'sum', field: 'inhabitantSeats' },
      },
      to: { kind: 'sum', field: 'governanceSeats' },
      per: 100,
    },
    population: seatsKnown,
    time: 'overlap',
    privacyUnit: 'none',
    dimensions: partitions('structure', 'kind'),
  }),
  define({
    id: 'recommendations-adopted',
    title: { fr: 'Préconisations adoptées', en: 'Recommendations adopted' },
    description: {
      fr: 'Parmi les préconisations issues de démarches ou de séances de la période et dont on connaît la suite, part de celles qui sont adoptées ou mises en œuvre. Une préconisation encore proposée compte parmi celles qui ne le sont pas. Ne compte ni celles dont la suite n’est pas connue, ni celles dont on ne sait pas d’où elles viennent.',
      en: 'Among recommendations from processes or sessions of the period whose status is known, share of those adopted or implemented. One that is still proposed counts among those that are not. Counts neither those whose status is not known, nor those whose origin is not known.',
    },
    domain: 'participation',
    unit: 'percent',
    improvement: 'increase',
    base: 'recommendation',
    measure: {
      kind: 'proportion',
      numerator: { field: 'status', in: ['adopted', 'implemented'] },
    },
    population: { field: 'status', exists: true },
    time: 'date',
    privacyUnit: 'none',
    dimensions: overlapping('structure'),
  }),
];
