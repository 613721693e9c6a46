import {
  type AnyRecord,
  definitionById,
  type IndicatorResult,
  type Stratum,
  units,
} from '@santeparticipative/core';
import type { Language } from '../language.js';
import type { StatedFigure } from '../main-job/report.js';
import { formatQuantity } from './quantity.js';
import { recordTypeNames } from './record-types.js';

/** What a record calls itself: in its own words, else by the title of its definition, else by its type. */
export function labelOf(record: AnyRecord, language: Language): string {
  if (record.type === 'indicator-result') {
    const { label, definition, id } = record;
    return label ?? definitionById(definition?.id ?? '')?.title[language] ?? id;
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

/** A published figure with its unit, `43,2 %`, or that it is hidden: not why, for a mark that told would expose. */
export function publishedValue(
  cell: IndicatorResult | Stratum,
  { definition }: IndicatorResult,
  language: Language,
): string {
  if (cell.suppressed === true) return language === 'fr' ? 'secret' : 'hidden';
  if (cell.value === undefined) return '–';
  const text = formatQuantity(cell.value, language);
  const unit = definitionById(definition?.id ?? '')?.unit;
  return unit === undefined ? text : `${text} ${units.concepts[unit].display[language]}`;
}
