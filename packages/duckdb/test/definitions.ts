import {
  type AnyRecord,
  type BaseId,
  bases,
  codesOf,
  type DerivedDescription,
  derivedValues,
  dimensions,
  type Filter,
  IndicatorDefinition,
  type Measure,
  type Scalar,
} from '@santeparticipative/core';
import { compilePlan } from '@santeparticipative/indicators';
import fc from 'fast-check';
import { TableForm } from '../src/table/columns.js';

const form = new TableForm();
const derived = Object.entries<DerivedDescription>(derivedValues);

/** The fields of a base, its derived values among them; a few that it does not have. */
function fieldsOf(base: BaseId): string[] {
  const paths = form.pathsOf(base).filter((path) => /^[a-z][A-Za-z.]*$/.test(path));
  const own = derived.flatMap(([name, { bases: of }]) => (of.includes(base) ? [name, name] : []));
  return [...paths, ...own, 'nothing', 'subject.nothing'];
}

function listsOf(base: BaseId): string[] {
  const lists = form
    .pathsOf(base)
    .filter((path) => form.placeOf(base, path)?.kinds.has('list') === true);
  return base === 'pathway' ? [...lists, 'rights', 'goals', 'actions'] : lists;
}

const ITEM_FIELDS = [
  'item.id',
  'item.type',
  'item.kind',
  'item.status',
  'item.achievement',
  'item.dimension',
  'item.period.start',
  'item.structure.id',
  'item.roles',
  'item.theme.code',
  'item.atEntry',
  'item.atExit',
  'item.text',
  'item.count.value',
];
const DATES = [
  'referral.date',
  'period.start',
  'period.end',
  'start',
  'date',
  'opened',
  'agreement.date',
  'series.start',
];
const ITEM_DATES = ['item.period.start', 'item.date', 'item.start', 'item.due'];

function scalarsIn(value: unknown): Scalar[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return [value];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(scalarsIn) : [];
}

/** Values to compare with: those that the records hold, and some that they do not. */
function scalars(records: readonly AnyRecord[]): fc.Arbitrary<Scalar> {
  const held = records.flatMap(scalarsIn);
  return fc.oneof(
    fc.constantFrom(...held, 'active', 'held', true, 30, '2025-06'),
    fc.constantFrom<Scalar>("'; DROP TABLE lines; --", '"', '{"missing":"unknown"}', '', 0, false),
  );
}

function filterOf(
  fields: fc.Arbitrary<string>,
  values: fc.Arbitrary<Scalar>,
): fc.Arbitrary<Filter> {
  const ordered = values.filter((value) => typeof value !== 'boolean');
  const bound = ordered.map((value) => (typeof value === 'boolean' ? 0 : value));
  const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.record({ field: fields, eq: values }),
      fc.record({ field: fields, in: fc.array(values, { minLength: 1, maxLength: 3 }) }),
      fc.record({ field: fields, gte: bound }),
      fc.record({ field: fields, lte: bound }),
      fc.record({ field: fields, exists: fc.constant(true as const) }),
      fc.record({ not: tie('filter') }),
      fc.record({ and: fc.array(tie('filter'), { minLength: 1, maxLength: 2 }) }),
      fc.record({ or: fc.array(tie('filter'), { minLength: 1, maxLength: 2 }) }),
    ),
  }));
  return filter;
}

interface Counting {
  readonly base: BaseId;
  readonly unnest?: string;
  readonly population?: Filter;
  readonly time: 'start' | 'end' | 'overlap' | 'date' | 'same-period';
  readonly dates?: { readonly start: string; readonly end?: string };
}

function countingOf(
  values: fc.Arbitrary<Scalar>,
): fc.Arbitrary<{ counting: Counting; fields: string[] }> {
  return fc.constantFrom(...codesOf(bases)).chain((base) =>
    fc
      .option(fc.constantFrom(...[...listsOf(base), 'nothing']), { nil: undefined, freq: 1 })
      .chain((unnest) => {
        const fields = [
          ...fieldsOf(base),
          ...(unnest === undefined ? [] : [...ITEM_FIELDS, ...ITEM_FIELDS]),
        ];
        const date = fc.constantFrom(...DATES, ...(unnest === undefined ? [] : ITEM_DATES));
        const time = [
          'overlap',
          'overlap',
          'overlap',
          'start',
          'end',
          'date',
          'same-period',
        ] as const;
        return fc
          .record({
            time: fc.constantFrom(...time),
            population: fc.option(filterOf(fc.constantFrom(...fields), values), {
              freq: 1,
              nil: undefined,
            }),
            dates: fc.option(fc.record({ start: date, end: date }, { requiredKeys: ['start'] }), {
              freq: 1,
              nil: undefined,
            }),
            hasDates: fc.constantFrom(true, false, false),
          })
          .map(
            ({ time: placing, population, dates, hasDates }): Counting => ({
              base,
              time: placing,
              ...(unnest !== undefined && { unnest }),
              ...(population !== undefined && { population }),
              ...(dates !== undefined && hasDates && { dates }),
            }),
          )
          .map((counting) => ({ counting, fields }));
      }),
  );
}

function amountOf(fields: readonly string[]) {
  const field = fc.constantFrom(...fields);
  return fc.oneof(
    fc.constant({ kind: 'count' as const }),
    fc.record({ kind: fc.constant('count-distinct' as const), field }),
    fc.record({
      kind: fc.constant('sum' as const),
      field: fc.oneof(field, fc.constantFrom(...numbers(fields))),
    }),
  );
}

function numbers(fields: readonly string[]): string[] {
  const found = fields.filter(
    (field) =>
      derived.some(([name, { kind }]) => name === field && kind === 'integer') ||
      field === 'meta.version',
  );
  return found.length === 0 ? ['meta.version'] : found;
}

function measureOf(fields: readonly string[], values: fc.Arbitrary<Scalar>): fc.Arbitrary<Measure> {
  const field = fc.oneof(fc.constantFrom(...fields), {
    weight: 4,
    arbitrary: fc.constantFrom(...numbers(fields)),
  });
  return fc.oneof(
    amountOf(fields),
    fc.record({ kind: fc.constantFrom('mean' as const, 'median' as const, 'max' as const), field }),
    fc.record({ kind: fc.constant('quantile' as const), field, q: fc.constantFrom(0.1, 0.9) }),
    fc.record({
      kind: fc.constant('proportion' as const),
      numerator: filterOf(fc.constantFrom(...fields), values),
    }),
    countingOf(values).chain(({ counting, fields: of }) =>
      fc.record({
        kind: fc.constant('ratio' as const),
        of: amountOf(of).map((measure) => ({ ...counting, measure })),
        to: amountOf(fields),
      }),
    ),
  );
}

const PERIOD = { start: '2025-01-01', end: '2025-12-31' };

/** Definitions that compile, over what the records hold. */
export function definitionArbitrary(
  records: readonly AnyRecord[],
): fc.Arbitrary<IndicatorDefinition> {
  const values = scalars(records);
  return countingOf(values)
    .chain(({ counting, fields }) =>
      fc.record({
        counting: fc.constant(counting),
        measure: measureOf(fields, values),
        dimensions: fc.uniqueArray(fc.constantFrom(...codesOf(dimensions)), { maxLength: 12 }),
        crosses: fc.boolean(),
      }),
    )
    .map(({ counting, measure, dimensions: drawn, crosses }) => {
      const withDimensions = (ids: readonly string[]): IndicatorDefinition | undefined => {
        const definition = IndicatorDefinition.safeParse({
          type: 'indicator-definition',
          id: 'drawn',
          meta: { version: 1, recordedAt: '2026-01-01T00:00:00Z', status: 'active' },
          version: '1.0.0',
          title: { fr: 'Tiré', en: 'Drawn' },
          description: { fr: 'Tiré', en: 'Drawn' },
          domain: 'pathways',
          unit: 'pathways',
          provenance: 'project',
          ...counting,
          measure,
          privacyUnit: 'person',
          ...(ids.length > 0 && { dimensions: ids.map((id) => ({ id, partition: false })) }),
          ...(crosses && ids.length > 1 && { crossings: [ids.slice(0, 3)] }),
        });
        return definition.success && compiles(definition.data) ? definition.data : undefined;
      };
      const fitting = drawn.filter((id) => withDimensions([id]) !== undefined);
      return withDimensions(fitting) ?? withDimensions([]);
    })
    .filter((definition) => definition !== undefined);
}

function compiles(definition: IndicatorDefinition): boolean {
  try {
    compilePlan(definition, PERIOD);
    return true;
  } catch {
    return false;
  }
}
