import { type CodeList, codeOf, concept } from '../values/code-list.js';

/** What a result is expressed in. */
export const units = {
  id: 'indicator-unit',
  version: '1.0.0',
  title: { fr: 'Unité d’un indicateur', en: 'Unit of an indicator' },
  concepts: {
    pathways: concept('accompagnements', 'pathways'),
    people: concept('personnes', 'people'),
    contacts: concept('contacts', 'contacts'),
    days: concept('jours', 'days'),
    percent: concept('%', '%'),
    points: concept('points', 'points'),
    hours: concept('heures', 'hours'),
    euros: concept('euros', 'euros'),
    fte: concept('équivalents temps plein', 'full-time equivalents'),
    sessions: concept('séances', 'sessions'),
    attendances: concept('présences', 'attendances'),
    engagements: concept('engagements', 'engagements'),
    actions: concept('actions', 'actions'),
    processes: concept('démarches', 'processes'),
    structures: concept('structures', 'structures'),
    level: concept('niveau', 'level'),
  },
} as const satisfies CodeList;

/** What a result is expressed in. */
export const UnitId = codeOf(units);
/** What a result is expressed in. */
export type UnitId = keyof typeof units.concepts;

/**
 * How many of what is added up make one of the unit, where fields hold a smaller one so that sums stay integers:
 * minutes in an hour, cents in a euro, hundredths of a point of EPICES or of a full-time equivalent.
 */
export const unitDivisors: { readonly [unit in UnitId]?: number } = {
  hours: 60,
  euros: 100,
  points: 100,
  fte: 100,
};
