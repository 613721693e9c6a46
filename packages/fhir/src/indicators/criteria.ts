import type { RecordOf } from '@santeparticipative/core';
import type { Expression, MeasureGroupPopulation } from 'fhir/r4.js';
import { canonicalize } from 'json-canonicalize';
import { measureConcept, type PopulationCode } from './scoring.js';

type Definition = RecordOf<'indicator-definition'>;

/** The language of our criteria: the filters of the model as canonical JSON. R4 lets any media type name one. */
const LANGUAGE = 'application/json';

/** What is counted, and the filter that it satisfies; or the field whose value is observed. */
interface Criteria {
  readonly base?: Definition['base'];
  readonly unnest?: string | undefined;
  readonly distinct?: string | undefined;
  readonly where?: Definition['population'];
  readonly field?: string;
}

function population(code: PopulationCode, criteria: Criteria): MeasureGroupPopulation {
  const expression: Expression = { language: LANGUAGE, expression: canonicalize(criteria) };
  return { code: measureConcept('population', code), criteria: expression };
}

/** The populations of a definition, each with its criteria. What is declared has none: nothing computes it. */
export function populationsOf(definition: Definition): MeasureGroupPopulation[] {
  const { base, unnest, measure, population: where } = definition;
  const counted: Criteria = { base, unnest, where };
  switch (measure.kind) {
    case 'proportion':
      return [
        population('denominator', counted),
        population('numerator', { base, unnest, where: measure.numerator }),
      ];
    case 'count':
      return [population('initial-population', counted)];
    case 'count-distinct':
      return [population('initial-population', { ...counted, distinct: measure.field })];
    case 'sum':
    case 'mean':
    case 'median':
    case 'quantile':
      return [
        population('measure-population', counted),
        population('measure-observation', { field: measure.field }),
      ];
    case 'declared':
      return [];
  }
}
