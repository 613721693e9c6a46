import { isExact } from '../evaluation/cell.js';
import { cellValue, valueContext } from '../evaluation/cell-value.js';
import { noValueReasons } from '../evaluation/no-value.js';
import type { PartialResult } from '../evaluation/partial-result.js';
import { type Figures, isFullGroup } from './figures.js';
import type { PublishOptions } from './publish-options.js';
import { DEFAULT_THRESHOLD } from './threshold.js';

const plural = (count: number): string => (count > 1 ? 's' : '');

const sentences = {
  loweredThreshold: (threshold: number, reason: string): string =>
    `Seuil de publication abaissé à ${threshold} personne${plural(threshold)}. Raison donnée : ${reason}`,
  hidden: (threshold: number): string =>
    `Des cellules sont masquées (« secret ») pour protéger les groupes de moins de ${threshold} personnes ; d'autres le sont pour que celles-ci ne se retrouvent pas par recoupement.`,
  cut: "Des ventilations ne sont pas publiées : masquer des cellules n'aurait pas suffi à protéger les petits groupes.",
  fullGroup:
    'Une proportion de 0 % ou de 100 % dit quelque chose de chaque personne du groupe : à employer avec précaution.',
  unplaced:
    'Des enregistrements dont la date est imprécise ou inconnue ne peuvent pas être placés dans la période et ne sont pas comptés.',
  incompletePeriod: (asOf: string): string =>
    `La période n'était pas finie : les données sont celles du ${asOf}.`,
  incomplete: (received: number, expected: number): string =>
    `${received} structure${plural(received)} sur ${expected} attendue${plural(expected)}.`,
  revision: (revision: number): string =>
    `Révision : ceci est la version ${revision} de ce résultat et remplace la précédente.`,
  peoplePerStructure:
    'Personnes par structure : une personne connue de plusieurs structures compte dans chacune, et le nombre de personnes différentes est entre les deux bornes.',
  approximate: 'Le calcul est approché.',
};

/** True when the period was not over on the day on which the records were as they are. */
export function isPeriodIncomplete({ asOf, period }: PartialResult): boolean {
  return asOf !== undefined && asOf < period.end;
}

/** True when a result tells of people, or of things, that several structures may have counted. */
export function countsPerStructure({ definition, total, subject }: PartialResult): boolean {
  return (
    definition.measure.kind === 'count-distinct' && subject.length > 1 && !isExact(total.distinct)
  );
}

/** What a reader of a result must know, in French. No sentence has a number that disclosure control may hide. */
export function notesOn(
  partial: PartialResult,
  cells: readonly Figures[],
  { threshold = DEFAULT_THRESHOLD, reason, completeness, revises }: PublishOptions,
  isCut: boolean,
): string[] {
  const { definition, unplaced, unplacedNumerator = 0, asOf = '', total } = partial;
  const notes: string[] = [];
  if (definition.privacyUnit !== 'none' && reason !== undefined && threshold < DEFAULT_THRESHOLD) {
    notes.push(sentences.loweredThreshold(threshold, reason));
  }
  if (completeness !== undefined) {
    notes.push(sentences.incomplete(completeness.received, completeness.expected));
  }
  if (revises !== undefined && revises.revision > 1)
    notes.push(sentences.revision(revises.revision));
  if (isPeriodIncomplete(partial)) notes.push(sentences.incompletePeriod(asOf));
  if (partial.exactness === 'approximate') notes.push(sentences.approximate);
  if (countsPerStructure(partial)) notes.push(sentences.peoplePerStructure);
  if (cells.some(({ suppressed }) => suppressed === true)) notes.push(sentences.hidden(threshold));
  if (isCut) notes.push(sentences.cut);
  if (definition.privacyUnit !== 'none' && cells.some(isFullGroup)) notes.push(sentences.fullGroup);
  if (unplaced > 0 || unplacedNumerator > 0) notes.push(sentences.unplaced);
  const value = cellValue(total, definition, valueContext(partial));
  if ('none' in value && value.none === 'indicator.other-period') {
    notes.push(noValueReasons[value.none].fr);
  }
  return notes;
}
