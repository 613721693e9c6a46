import type { AnyRecord, IndicatorDefinition, RecordOf } from '@santeparticipative/core';
import { catalogue } from '@santeparticipative/core';
import {
  type Cell,
  type CellValue,
  cellValue,
  type DistinctCount,
  type EvaluationOptions,
  evaluate,
  type PartialResult,
  valueContext,
} from '../src/index.js';

/** The year that most examples are evaluated over. */
export const year2025 = { start: '2025-01-01', end: '2025-12-31' };

export const meta = { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' } as const;

/** What records of a type may say beyond what the builders fill in. */
type More<Type extends AnyRecord['type']> = Partial<Omit<RecordOf<Type>, 'type' | 'id'>>;

/** An active pathway of a person of the same number, in one structure, without dates. */
export function pathway(id: string, more: More<'pathway'> = {}): RecordOf<'pathway'> {
  return {
    type: 'pathway',
    id,
    meta,
    subject: { type: 'person', id: `person-of-${id}` },
    structure: { type: 'structure', id: 'msp-inventee' },
    status: 'active',
    ...more,
  };
}

/** A pathway completed on its end date. */
export function closed(
  id: string,
  start: string,
  end: string,
  more: More<'pathway'> = {},
): RecordOf<'pathway'> {
  return pathway(id, { status: 'completed', period: { start, end }, ...more });
}

export function person(id: string, more: More<'person'> = {}): RecordOf<'person'> {
  return { type: 'person', id, meta, ...more };
}

export function group(id: string, more: More<'group'> = {}): RecordOf<'group'> {
  return { type: 'group', id, meta, name: 'Groupe inventé', ...more };
}

export function contact(id: string, date: string, more: More<'contact'> = {}): RecordOf<'contact'> {
  const structure = { type: 'structure', id: 'msp-inventee' } as const;
  return { type: 'contact', id, meta, structure, mode: 'reception', date, ...more };
}

export function session(
  id: string,
  start: RecordOf<'session'>['start'],
  more: More<'session'> = {},
): RecordOf<'session'> {
  return { type: 'session', id, meta, kind: 'workshop', status: 'held', start, ...more };
}

export function participation(
  id: string,
  more: More<'participation'> = {},
): RecordOf<'participation'> {
  return { type: 'participation', id, meta, title: 'Démarche inventée', ...more };
}

/** A situation in which the regular doctor is known, of a person's pathway. */
export function situation(
  id: string,
  pathwayId: string | undefined,
  date: string,
  regularDoctor: boolean | { missing: 'refused' },
  personId = `person-of-${pathwayId}`,
): RecordOf<'assessment'> {
  return {
    type: 'assessment',
    id,
    meta,
    person: { type: 'person', id: personId },
    ...(pathwayId !== undefined && { pathway: { type: 'pathway', id: pathwayId } }),
    date,
    answers: { instrument: 'situation', regularDoctor },
  };
}

export function tombstone(id: string, target: { type: AnyRecord['type']; id: string }): AnyRecord {
  return { type: 'tombstone', id, meta, target, reason: 'erasure', date: '2026-01-04' };
}

export function merge(
  id: string,
  type: 'person' | 'structure',
  kept: string,
  merged: string,
): AnyRecord {
  return {
    type: 'merge',
    id,
    meta,
    kept: { type, id: kept },
    merged: { type, id: merged },
    date: '2026-01-04',
  };
}

/** The record with a later version and another state. */
export function corrected<Record extends AnyRecord>(
  record: Record,
  status: AnyRecord['meta']['status'],
): Record {
  return { ...record, meta: { ...record.meta, version: record.meta.version + 1, status } };
}

export const host = (id: string) => [{ type: 'structure' as const, id }];

export const exactly = (value: number) => ({ value, precision: 'exact' as const });

/** Items by their numbers, from 1. */
export function times<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}

/** The catalogue's definition of an id. */
export function definition(id: string): IndicatorDefinition {
  const found = catalogue.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`The catalogue has no ${id}.`);
  return found;
}

/** A definition of no catalogue: what it counts, and how. */
export function custom(
  counted: Pick<IndicatorDefinition, 'base' | 'measure' | 'time'> & Partial<IndicatorDefinition>,
): IndicatorDefinition {
  const { population: _, dimensions: __, ...texts } = definition('contacts');
  return { ...texts, crossings: undefined, ...counted };
}

const nobody: DistinctCount = { atLeast: 0, atMost: 0 };

/** A cell of nothing. */
export const emptyCell: Cell = {
  n: 0,
  numerator: 0,
  sum: 0,
  histogram: [],
  distinct: nobody,
  people: nobody,
  numeratorPeople: nobody,
  complementPeople: nobody,
};

/** Evaluates one definition, given or of the catalogue. */
export function evaluateOne(
  which: string | IndicatorDefinition,
  records: Iterable<AnyRecord>,
  period = year2025,
  more: Omit<EvaluationOptions, 'period'> = {},
): PartialResult {
  const [partial] = evaluate([typeof which === 'string' ? definition(which) : which], records, {
    period,
    ...more,
  });
  if (partial === undefined) throw new Error('Nothing was computed.');
  return partial;
}

/** The cells of a dimension, by code. */
export function cellsOf(partial: PartialResult, dimension: string): { [code: string]: Cell } {
  return Object.fromEntries(
    partial.strata
      .filter((stratum) => stratum.dimension === dimension && stratum.crossed === undefined)
      .map(({ code, cell }) => [code, cell]),
  );
}

/** The value of a result's total. */
export function totalValue(partial: PartialResult): CellValue {
  return cellValue(partial.total, partial.definition, valueContext(partial));
}
