import type { Filter, IndicatorDefinition, Measure } from '@santeparticipative/core';
import { canonicalFilter } from './canonical-filter.js';
import { canonicalHash } from './canonical-hash.js';

function canonicalPopulation(population: Filter | undefined): Filter | undefined {
  return population === undefined ? undefined : canonicalFilter(population);
}

function canonicalMeasure(measure: Measure): Measure {
  switch (measure.kind) {
    case 'proportion':
      return { ...measure, numerator: canonicalFilter(measure.numerator) };
    case 'ratio':
      return {
        ...measure,
        of: { ...measure.of, population: canonicalPopulation(measure.of.population) },
      };
    default:
      return measure;
  }
}

/**
 * What a definition means, in one value: SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of the
 * fields that decide a result, and what may be published of it. Titles, description, owner, sources and version are left out, so that mending
 * a title does not make older results incomparable. The id is kept: two declared figures with the same fields
 * are not the same figure.
 *
 * What has no order has none here: `in: ['a', 'b']` and `in: ['b', 'a']` have one hash, and so have the conditions
 * that `and` and `or` join. Dimensions and crossings keep theirs, in which results give their strata.
 *
 * @example
 * indicatorHash({ ...definition, title: { fr: 'Autre titre', en: 'Other title' } }) === indicatorHash(definition); // true
 */
export function indicatorHash(definition: IndicatorDefinition): string {
  const { id, base, unnest, measure, population, time, dates } = definition;
  const { unit, privacyUnit, sensitive, dimensions, crossings } = definition;
  return canonicalHash({
    id,
    base,
    unnest,
    measure: canonicalMeasure(measure),
    population: canonicalPopulation(population),
    time,
    dates,
    unit,
    privacyUnit,
    sensitive,
    dimensions,
    crossings,
  });
}
