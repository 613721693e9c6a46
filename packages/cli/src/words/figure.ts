import {
  type AnyRecord,
  catalogue,
  type IndicatorDefinition,
  type IndicatorResult,
  type Localised,
  type Stratum,
  type UnitId,
  units,
} from '@santeparticipative/core';
import type { Language } from '../language.js';
import type { StatedFigure } from '../main-job/report.js';
import { formatQuantity } from './quantity.js';
import { recordTypeNames } from './record-types.js';

function definitionOf(
  { definition }: IndicatorResult,
  definitions: readonly IndicatorDefinition[],
): IndicatorDefinition | undefined {
  return definitions.find(({ id }) => id === definition?.id);
}

/** What a record calls itself: in its own words, else by the title of its definition, else by its type. */
export function labelOf(
  record: AnyRecord,
  language: Language,
  definitions: readonly IndicatorDefinition[] = catalogue,
): string {
  if (record.type === 'indicator-result') {
    const { label, id } = record;
    return label ?? definitionOf(record, definitions)?.title[language] ?? id;
  }
  if (record.type === 'indicator-definition') return record.title[language];
  if ('name' in record && record.name !== undefined) return record.name;
  if ('title' in record && record.title !== undefined) return record.title;
  return recordTypeNames[record.type][language];
}

/** A stated figure with its precision: `environ 10 personnes`, `32 sur 32`. */
export function statedValue({ quantities }: StatedFigure, language: Language): string {
  const ofAll = language === 'fr' ? 'sur' : 'out of';
  return quantities.map((quantity) => formatQuantity(quantity, language)).join(` ${ofAll} `);
}

/** The words of the source for a stated figure, where they are held. */
export function verbatimsOf({ quantities }: StatedFigure): string[] {
  return [...new Set(quantities.flatMap(({ verbatim }) => verbatim ?? []))];
}

const HIDDEN: Localised = { fr: 'secret', en: 'hidden' };

/** A figure with its unit, or that it is hidden; `undefined` where there is none. */
function figureText(
  cell: Pick<Stratum, 'value' | 'suppressed'>,
  unit: UnitId | undefined,
  language: Language,
): string | undefined {
  if (cell.suppressed === true) return HIDDEN[language];
  if (cell.value === undefined) return undefined;
  const text = formatQuantity(cell.value, language);
  return unit === undefined ? text : `${text} ${units.concepts[unit].display[language]}`;
}

/** The shares of a result, the greatest first: `Aller-vers 42,1 %`, `Partenaire secret`. */
function shares(
  { strata = [] }: IndicatorResult,
  { measure, unit }: IndicatorDefinition,
  language: Language,
): string[] {
  if (measure.kind !== 'share') return [];
  return strata
    .filter(({ dimension, crossed }) => dimension === measure.by && crossed === undefined)
    .sort((a, b) => (b.value?.value ?? -1) - (a.value?.value ?? -1))
    .flatMap((stratum) => {
      const text = figureText(stratum, unit, language);
      return text === undefined ? [] : [`${stratum.display ?? stratum.code} ${text}`];
    });
}

/**
 * A published figure with its unit, `43,2 %`, or that it is hidden: not why, for a mark that told would expose. Of a
 * result that is the share of each code of a dimension, its shares, one by one.
 */
export function publishedValues(
  cell: IndicatorResult | Stratum,
  result: IndicatorResult,
  language: Language,
  definitions: readonly IndicatorDefinition[] = catalogue,
): readonly string[] {
  const definition = definitionOf(result, definitions);
  const text = figureText(cell, definition?.unit, language);
  if (text !== undefined) return [text];
  const ofAll =
    definition !== undefined && 'type' in cell ? shares(cell, definition, language) : [];
  return ofAll.length === 0 ? ['–'] : ofAll;
}

/** The same on one line. */
export function publishedValue(...asked: Parameters<typeof publishedValues>): string {
  return publishedValues(...asked).join(' ; ');
}
