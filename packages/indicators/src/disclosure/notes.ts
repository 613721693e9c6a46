import type { PartialResult } from '../evaluation/partial-result.js';
import { type Figures, isFullGroup } from './figures.js';
import type { PublishOptions } from './publish-options.js';
import { DEFAULT_THRESHOLD } from './threshold.js';

const sentences = {
  loweredThreshold: (threshold: number, reason: string): string =>
    `Seuil de publication abaissé à ${threshold} personne${threshold > 1 ? 's' : ''}. Raison donnée : ${reason}`,
  hidden: (threshold: number): string =>
    `Des cellules sont masquées (« secret ») pour protéger les groupes de moins de ${threshold} personnes ; d'autres le sont pour que celles-ci ne se retrouvent pas par soustraction.`,
  fullGroup:
    'Une proportion de 0 % ou de 100 % dit quelque chose de chaque personne du groupe : à employer avec précaution.',
  unplaced:
    'Des enregistrements dont la date est imprécise ou inconnue ne peuvent pas être placés dans la période et ne sont pas comptés.',
};

/** What a reader of a result must know, in French. No sentence has a number that disclosure control may hide. */
export function notesOn(
  { definition, unplaced }: PartialResult,
  cells: readonly Figures[],
  { threshold = DEFAULT_THRESHOLD, reason }: PublishOptions,
): string[] {
  const notes: string[] = [];
  if (definition.privacyUnit !== 'none' && reason !== undefined && threshold < DEFAULT_THRESHOLD) {
    notes.push(sentences.loweredThreshold(threshold, reason));
  }
  if (cells.some(({ suppressed }) => suppressed === true)) notes.push(sentences.hidden(threshold));
  if (cells.some(isFullGroup)) notes.push(sentences.fullGroup);
  if (unplaced > 0) notes.push(sentences.unplaced);
  return notes;
}
