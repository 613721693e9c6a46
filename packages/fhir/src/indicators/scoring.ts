import type { RecordOf } from '@santeparticipative/core';
import type { CodeableConcept } from 'fhir/r4.js';
import { standardSystems } from '../standard-systems.js';

type Computation = RecordOf<'indicator-definition'>['measure'];

/**
 * How an indicator is scored, in R4's words but for two: `share`, a proportion of which each stratum is the numerator,
 * and `declared`, a figure that nothing computes.
 */
export type Scoring =
  | 'proportion'
  | 'share'
  | 'ratio'
  | 'cohort'
  | 'continuous-variable'
  | 'declared';

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
    case 'share':
    case 'ratio':
    case 'declared':
      return kind;
    case 'count':
    case 'count-distinct':
      return 'cohort';
    case 'sum':
    case 'max':
    case 'mean':
    case 'median':
    case 'quantile':
      return 'continuous-variable';
  }
}

/** The code of R4 for a scoring; it has none for a figure that nothing computes. */
export function scoringConcept(scoring: Scoring): CodeableConcept | undefined {
  if (scoring === 'declared') return undefined;
  return measureConcept('scoring', scoring === 'share' ? 'proportion' : scoring);
}

/** How the values of a continuous variable make one: `sum`, `max`, `mean`, `median`, `quantile 0.9`. */
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
