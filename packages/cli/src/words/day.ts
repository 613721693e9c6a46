import type { CivilDate } from '@santeparticipative/core';

/** A day in French words: `31 décembre 2025`. */
export function frenchDay(day: CivilDate): string {
  const midnight = new Date(`${day}T00:00:00Z`);
  return midnight.toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
}
