import type { RecordOf } from '@santeparticipative/core';
import type { CodeableConcept } from 'fhir/r4.js';
import { standardSystems } from '../standard-systems.js';

type Computation = RecordOf<'indicator-definition'>['measure'];

/** How R4 says that an indicator is scored; `declared` stands for a figure that nothing computes, which R4 has no word for. */
export type Scoring = 'proportion' | 'cohort' | 'continuous-variable' | 'declared';

/** The populations of R4 that the scorings are made of. */
export type PopulationCode =
  | 'initial-population'
  | 'denominator'
  | 'numerator'
  | 'measure-population'
  | 'measure-observation';

/** How a computation is scored: a number of things is a cohort, what is made of their values a continuous variable. */
export function scoringOf({ kind }: Computation): Scoring {
  switch (kind) {
    case 'proportion':
    case 'declared':
      return kind;
    case 'count':
    case 'count-distinct':
      return 'cohort';
    case 'sum':
    case 'mean':
    case 'median':
    case 'quantile':
      return 'continuous-variable';
  }
}

/** How the values of a continuous variable make one: `sum`, `mean`, `median`, `quantile 0.9`. */
export function aggregateMethod(computation: Computation): string | undefined {
  if (scoringOf(computation) !== 'continuous-variable') return undefined;
  return computation.kind === 'quantile' ? `quantile ${computation.q}` : computation.kind;
}

const MEASURE_SYSTEMS = {
  population: standardSystems.measurePopulation,
  scoring: standardSystems.measureScoring,
  'improvement-notation': standardSystems.measureImprovement,
} as const;

/** A code of one of HL7's code systems for measures. */
export function measureConcept(list: keyof typeof MEASURE_SYSTEMS, code: string): CodeableConcept {
  return {
    coding: [{ system: MEASURE_SYSTEMS[list], code }],
  };
}
