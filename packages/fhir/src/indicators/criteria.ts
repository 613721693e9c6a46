import type { Amount, DimensionId, RecordOf } from '@santeparticipative/core';
import type { Element, Expression, MeasureGroupPopulation } from 'fhir/r4.js';
import { canonicalize } from 'json-canonicalize';
import type { Mapping } from '../context.js';
import { DATA_ABSENT_REASON } from '../elements/absent.js';
import { definitionUrl } from '../systems.js';
import { measureConcept, type PopulationCode } from './scoring.js';

type Definition = RecordOf<'indicator-definition'>;

/** The media type of our criteria: the filters of the model as canonical JSON. */
const MEDIA_TYPE = 'application/json';

/**
 * The language of our criteria. R4 wants one of three, none of which is JSON: so the element has no value, says why, and
 * says which language it would be.
 */
const language = ({ systems }: Mapping): Element => ({
  extension: [
    { url: DATA_ABSENT_REASON, valueCode: 'unsupported' },
    { url: definitionUrl(systems, 'criteria-language'), valueCode: MEDIA_TYPE },
  ],
});

/**
 * What is counted, and the filter that it satisfies; or the field whose value is observed, or the dimension by which a
 * result is split.
 */
interface Criteria {
  readonly base?: Definition['base'];
  readonly unnest?: string | undefined;
  readonly distinct?: string | undefined;
  readonly where?: Definition['population'];
  readonly field?: string;
  readonly sum?: string | undefined;
  readonly by?: DimensionId;
}

/** Criteria as an expression of R4. */
export function writeCriteria(criteria: Criteria, mapping: Mapping): Expression {
  const expression: Omit<Expression, 'language'> = {
    _language: language(mapping),
    expression: canonicalize(criteria),
  };
  // R4 lets an extension stand for the value of an element that must be there; the types cannot say so.
  return expression as Expression;
}

type WritePopulation = (code: PopulationCode, criteria: Criteria) => MeasureGroupPopulation;

const populationWriter =
  (mapping: Mapping): WritePopulation =>
  (code, criteria) => ({
    code: measureConcept('population', code),
    criteria: writeCriteria(criteria, mapping),
  });

/** What an amount takes of what is counted. */
function amountOf(amount: Amount): Pick<Criteria, 'distinct' | 'sum'> {
  switch (amount.kind) {
    case 'count':
      return {};
    case 'count-distinct':
      return { distinct: amount.field };
    case 'sum':
      return { sum: amount.field };
  }
}

/** The populations of a definition, each with its criteria. What is declared has none: nothing computes it. */
export function populationsOf(definition: Definition, mapping: Mapping): MeasureGroupPopulation[] {
  const population = populationWriter(mapping);
  const { base, unnest, measure, population: where } = definition;
  const counted: Criteria = { base, unnest, where };
  switch (measure.kind) {
    case 'proportion':
      return [
        population('denominator', counted),
        population('numerator', { base, unnest, where: measure.numerator }),
      ];
    case 'share':
      return [
        population('denominator', counted),
        population('numerator', { ...counted, by: measure.by }),
      ];
    case 'ratio': {
      const { base: other, unnest: list, population: among, measure: taken } = measure.of;
      return [
        population('denominator', { ...counted, ...amountOf(measure.to) }),
        population('numerator', { base: other, unnest: list, where: among, ...amountOf(taken) }),
      ];
    }
    case 'count':
      return [population('initial-population', counted)];
    case 'count-distinct':
      return [population('initial-population', { ...counted, distinct: measure.field })];
    case 'sum':
    case 'max':
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
