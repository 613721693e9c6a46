import type { CivilDate, Instant } from '@santeparticipative/core';
import { parisDay } from '../evaluation/paris-day.js';

/** The civil day in Europe/Paris of an instant; at the edge of the years 1 to 9999, its day in UTC. */
export function civilDay(instant: Instant): CivilDate {
  return parisDay(instant) ?? instant.slice(0, 'YYYY-MM-DD'.length);
}
