import {
  type AnyRecord,
  Money,
  Period,
  pointer,
  Quantity,
  type RecordOf,
  recordsOf,
} from '@santeparticipative/core';
import type { StatedFigure } from './report.js';

type Stated = Pick<StatedFigure, 'quantities' | 'period'> & { readonly path: string };

/** The period that an object says it is of, when it says so. */
function periodOf(value: object): Period | undefined {
  return 'period' in value ? Period.safeParse(value.period).data : undefined;
}

/**
 * The quantities and amounts inside a value that keep the words of their source. Their period is that of the
 * object that holds them: the budget of a programme is not of the programme's period.
 */
function* inWords(
  value: unknown,
  path: readonly PropertyKey[] = [],
  period?: Period,
): Generator<Stated> {
  if (typeof value !== 'object' || value === null) return;
  const quantity = Quantity.safeParse(value).data ?? Money.safeParse(value).data;
  if (quantity !== undefined) {
    if (quantity.verbatim !== undefined) {
      yield { quantities: [quantity], path: pointer(path), period };
    }
    return;
  }
  const own = periodOf(value);
  for (const [key, item] of Object.entries(value)) yield* inWords(item, [...path, key], own);
}

/** A declared result is one figure, even where it is a ratio. A hidden one states nothing. */
function declared(result: RecordOf<'indicator-result'>): Stated[] {
  const { nature, suppressed, value, numerator, denominator } = result;
  if (nature !== 'declared' || suppressed === true) return [];
  const period = periodOf(result);
  if (value !== undefined) return [{ quantities: [value], path: '/value', period }];
  const quantities = [numerator, denominator].filter((part) => part !== undefined);
  return [{ quantities, path: numerator === undefined ? '/denominator' : '/numerator', period }];
}

function statedIn(record: AnyRecord): Iterable<Stated> {
  if (record.sources === undefined) return [];
  return record.type === 'indicator-result' ? declared(record) : inWords(record);
}

/**
 * The figures that documents state, in records that name their source: declared results, and the quantities that
 * keep the words of the source. They are given as the documents give them, without disclosure control.
 */
export function statedFigures(records: readonly AnyRecord[]): StatedFigure[] {
  const titles = new Map(recordsOf(records, 'source').map(({ id, title }) => [id, title]));
  return records.flatMap((record) => {
    const cited = (record.sources ?? []).map(({ source }) => titles.get(source.id) ?? source.id);
    return [...statedIn(record)].map(({ quantities, path, period }) => ({
      record,
      quantities,
      at: `${record.type}/${record.id}#${path}`,
      period,
      sources: [...new Set(cited)],
    }));
  });
}
