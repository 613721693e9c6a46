import {
  type BaseId,
  type DerivedDescription,
  type DerivedValue,
  type DimensionId,
  derivedValues,
  type FieldPath,
  type Filter,
  type IndicatorDefinition,
  type Measure,
  type RatioNumerator,
} from '@santeparticipative/core';
import { indicatorHash } from '../definitions/indicator-hash.js';
import { type EvaluationPeriod, requirePeriod } from '../evaluation/evaluation-period.js';
import { basePlan, peopleCounted } from './base-plans.js';
import { type CodeSource, codeSources, itemCodeSources } from './code-source.js';
import { type Observation, observationOf, type Pass, type Plan } from './plan.js';

/** How a field of an unnested item begins. */
export const ITEM = 'item.';

/** The field that says what a reference refers to: `subject.type` for `subject.id`. */
export function typeFieldOf(field: FieldPath): FieldPath | undefined {
  return field.endsWith('.id') ? `${field.slice(0, -'.id'.length)}.type` : undefined;
}

/** True when a field is a value derived from records of the base. */
export function isDerived(field: string, base: BaseId): field is DerivedValue {
  const described = Object.entries<DerivedDescription>(derivedValues);
  return described.some(([name, { bases }]) => name === field && bases.includes(base));
}

/** The fields that a filter reads, some of them twice. */
export function fieldsOfFilter(filter: Filter): FieldPath[] {
  if ('and' in filter) return filter.and.flatMap(fieldsOfFilter);
  if ('or' in filter) return filter.or.flatMap(fieldsOfFilter);
  if ('not' in filter) return fieldsOfFilter(filter.not);
  return [filter.field];
}

/** Where the codes of a dimension are, for what a base or the items of its list count; `undefined` when nowhere. */
export function sourceOf(
  dimension: DimensionId,
  base: BaseId,
  unnest: FieldPath | undefined,
): CodeSource | undefined {
  if (dimension === 'month' || dimension === 'quarter' || dimension === 'year') {
    return { from: 'calendar', unit: dimension };
  }
  const ofItem = unnest === undefined ? undefined : itemCodeSources[unnest]?.[dimension];
  return ofItem ?? codeSources[base][dimension];
}

type Counted = Pick<RatioNumerator, 'base' | 'unnest' | 'population' | 'time' | 'dates'>;

function fieldsOf(observation: Observation): FieldPath[] {
  if (observation.kind === 'count') return [];
  return observation.kind === 'numerator'
    ? fieldsOfFilter(observation.filter)
    : [observation.field];
}

function sorted<Value extends string>(values: Iterable<Value>): Value[] {
  return [...new Set(values)].sort();
}

/** The fields of an item in which its code is. */
function fieldsOfCode({ field, reads }: Extract<CodeSource, { from: 'item' }>): FieldPath[] {
  if (reads === 'reference') return [`${field}.id`, `${field}.type`];
  return typeof reads === 'string' ? [field] : [`${field}.system`, `${field}.code`];
}

/** The dates of a definition, else those of its base. What is there since ever is known to overlap, not when it began. */
function datesOf(own: Pass['dates'], { dates, time }: Counted): Pass['dates'] {
  if (dates !== undefined) return { start: dates.start, end: dates.end ?? dates.start };
  return own === 'origins' || time === 'overlap' ? own : { start: own.start, end: own.end };
}

function passOf(counted: Counted, observation: Observation, codes: readonly CodeSource[]): Pass {
  const { base, unnest, population, time } = counted;
  const { dates: ownDates, structures } = basePlan(base);
  const people = peopleCounted(base, unnest);
  const isOwnDerived = (field: FieldPath): field is DerivedValue => isDerived(field, base);
  const derivedUnnest = unnest !== undefined && isOwnDerived(unnest) ? [unnest] : [];
  const read = [
    ...(population === undefined ? [] : fieldsOfFilter(population)),
    ...fieldsOf(observation),
  ].flatMap((field) => [field, typeFieldOf(field) ?? field]);
  const ofItems = codes.flatMap((source) => (source.from === 'item' ? fieldsOfCode(source) : []));
  const ofDerived = codes.flatMap((source) => (source.from === 'derived' ? [source.value] : []));
  return {
    base,
    unnest: unnest === undefined ? undefined : { list: unnest, derived: derivedUnnest.length > 0 },
    dates: datesOf(ownDates, counted),
    placing: time,
    structures,
    codes,
    people,
    fields: sorted(read.filter((field) => !field.startsWith(ITEM) && !isOwnDerived(field))),
    itemFields: sorted([
      ...read.filter((field) => field.startsWith(ITEM)).map((field) => field.slice(ITEM.length)),
      ...ofItems,
      ...(people.kind === 'item' ? ['id', 'type'] : []),
    ]),
    derived: sorted([...read.filter(isOwnDerived), ...ofDerived, ...derivedUnnest]),
    population,
    observation,
  };
}

function observed(measure: Exclude<Measure, { kind: 'declared' }>): Observation {
  switch (measure.kind) {
    case 'count':
    case 'count-distinct':
    case 'sum':
      return observationOf(measure);
    case 'share':
      return { kind: 'count' };
    case 'max':
      return { kind: 'integer', field: measure.field, keeps: 'max' };
    case 'mean':
      return { kind: 'integer', field: measure.field, keeps: 'sum' };
    case 'median':
    case 'quantile':
      return { kind: 'integer', field: measure.field, keeps: 'histogram' };
    case 'proportion':
      return { kind: 'numerator', filter: measure.numerator };
    case 'ratio':
      return observationOf(measure.to);
  }
}

/**
 * Compiles a definition for a period. Throws a `RangeError` when the period is not one, when the definition is of a
 * declared figure, which nothing computes, when what it counts has nothing of a dimension that it names, or when it
 * splits days in post (`fteDays`), which are those of the whole period, over time.
 *
 * @example
 * const plan = compilePlan(definition, { start: '2025-01-01', end: '2025-12-31' });
 */
export function compilePlan(definition: IndicatorDefinition, period: EvaluationPeriod): Plan {
  requirePeriod(period);
  const { measure, dimensions = [], crossings = [] } = definition;
  if (measure.kind === 'declared') throw new RangeError('Nothing computes a declared figure.');
  const sourcesFor = ({ base, unnest }: Counted): CodeSource[] =>
    dimensions.map(({ id }) => {
      const source = sourceOf(id, base, unnest);
      if (source === undefined) throw new RangeError('What is counted has nothing of a dimension.');
      return source;
    });
  const sources = sourcesFor(definition);
  const main = passOf(definition, observed(measure), sources);
  const numerator =
    measure.kind === 'ratio'
      ? passOf(measure.of, observationOf(measure.of.measure), sourcesFor(measure.of))
      : undefined;
  const readsDays = [main, numerator].some((pass) => pass?.derived.includes('fteDays'));
  if (readsDays && sources.some(({ from }) => from === 'calendar')) {
    throw new RangeError('The days in post are those of the whole period.');
  }
  return {
    definition,
    hash: indicatorHash(definition),
    period,
    main,
    numerator,
    dimensions,
    crossings: crossings.map((crossing) =>
      crossing.map((id) => {
        const place = dimensions.findIndex((dimension) => dimension.id === id);
        if (place === -1) throw new RangeError('A crossing is of dimensions of the definition.');
        return place;
      }),
    ),
  };
}
