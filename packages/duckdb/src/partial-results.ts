import type {
  Cell,
  DistinctCount,
  PartialResult,
  PartialStratum,
  Plan,
} from '@santeparticipative/indicators';
import * as z from 'zod';

const codes = {
  code0: z.string().optional(),
  code1: z.string().optional(),
  code2: z.string().optional(),
};
const Histogram = z.string().nullable();

/** The histogram of a cell as a query gives it: a text, which costs less to read than lists. */
export const HistogramRow = z.object({ ...codes, histogram: Histogram });

/** A cell as a query gives it: what a pass does not keep is not there. */
export const CellRow = z.object({
  ...codes,
  n: z.number(),
  numerator: z.number().optional(),
  sum: z.string().optional(),
  max: z.number().nullable().optional(),
  histogram: Histogram.optional(),
  distinct: z.number().optional(),
  allPersons: z.number().optional(),
  allLeast: z.number().optional(),
  allExact: z.boolean().optional(),
  numeratorPersons: z.number().optional(),
  numeratorLeast: z.number().optional(),
  numeratorExact: z.boolean().optional(),
  complementPersons: z.number().optional(),
  complementLeast: z.number().optional(),
  complementExact: z.boolean().optional(),
});
/** A cell as a query gives it. */
export type CellRow = z.infer<typeof CellRow>;

/** The cells of a pass: of all, then of each dimension, then of each crossing. */
export interface PassCells {
  readonly structures: readonly string[];
  readonly unplaced: number;
  readonly total: CellRow;
  readonly splits: readonly (readonly CellRow[])[];
}

/** A cell of nothing. */
const NOTHING: CellRow = { n: 0 };

function counted(persons = 0, least = 0, isExact = true): DistinctCount {
  const atLeast = Math.max(persons, least);
  return isExact ? { atLeast, atMost: atLeast } : { atLeast };
}

function histogramOf(text: string): Cell['histogram'] {
  if (text === '') return [];
  return text.split(' ').map((bar) => {
    const colon = bar.indexOf(':');
    return [Number(bar.slice(0, colon)), Number(bar.slice(colon + 1))];
  });
}

function cellOf(row: CellRow): Cell {
  const distinct = row.distinct ?? 0;
  return {
    n: row.n,
    numerator: row.numerator ?? 0,
    sum: Number(row.sum ?? 0),
    ...(typeof row.max === 'number' && { max: row.max }),
    histogram: histogramOf(row.histogram ?? ''),
    distinct: { atLeast: distinct, atMost: distinct },
    people: counted(row.allPersons, row.allLeast, row.allExact),
    numeratorPeople: counted(row.numeratorPersons, row.numeratorLeast, row.numeratorExact),
    complementPeople: counted(row.complementPersons, row.complementLeast, row.complementExact),
  };
}

/** True when a JSON number holds every sum exactly. */
export function areSumsExact({ total, splits }: PassCells): boolean {
  return [total, ...splits.flat()].every(({ sum }) => Number.isSafeInteger(Number(sum ?? 0)));
}

/** The codes of a cell, in the order of its dimensions, as the key by which strata are in order. */
export function keyOf({ code0, code1, code2 }: Pick<CellRow, keyof typeof codes>): string {
  return [code0, code1, code2].filter((code) => code !== undefined).join('\n');
}

function byKey(rows: readonly CellRow[]): ReadonlyMap<string, CellRow> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** The result of a plan, from the cells of its passes. */
export function partialResult(
  plan: Plan,
  main: PassCells,
  numerator: PassCells | undefined,
  asOf: string | undefined,
): PartialResult {
  const withNumerator = (of: CellRow | undefined, numeratorOf: CellRow | undefined): Cell => ({
    ...cellOf(of ?? NOTHING),
    ...(numerator !== undefined && { of: cellOf(numeratorOf ?? NOTHING) }),
  });
  const splits = [...plan.dimensions.map((_, index) => [index]), ...plan.crossings];
  const strata = splits.flatMap((of, index): PartialStratum[] => {
    const mains = byKey(main.splits[index] ?? []);
    const numerators = byKey(numerator?.splits[index] ?? []);
    return [...new Set([...mains.keys(), ...numerators.keys()])].sort().flatMap((key) => {
      const codes = key.split('\n');
      const [first, ...crossed] = of.flatMap((place, position) => {
        const [dimension, code] = [plan.dimensions[place]?.id, codes[position]];
        return dimension === undefined || code === undefined ? [] : [{ dimension, code }];
      });
      if (first === undefined) return [];
      const cell = withNumerator(mains.get(key), numerators.get(key));
      return [{ ...first, ...(crossed.length > 0 && { crossed }), cell }];
    });
  });
  return {
    kind: 'partial',
    definition: plan.definition,
    hash: plan.hash,
    period: plan.period,
    subject: [...new Set([...main.structures, ...(numerator?.structures ?? [])])].sort(),
    exactness: 'exact',
    ...(asOf !== undefined && { asOf }),
    total: withNumerator(main.total, numerator?.total),
    strata,
    unplaced: main.unplaced,
    ...(numerator !== undefined && { unplacedNumerator: numerator.unplaced }),
  };
}
