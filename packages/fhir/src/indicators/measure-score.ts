import type { Quantity as FhirQuantity } from 'fhir/r4.js';
import { absentElement } from '../elements/absent.js';
import { compact } from '../elements/compact.js';
import { exactCount, exactValue } from '../elements/exact.js';
import { masked } from '../elements/masked.js';
import type { Scoring } from './scoring.js';
import type { Figures } from './stated-figures.js';

const PERCENT = 100;

/** A proportion as R4 scores it: a number from 0 to 1. The model's value is a percentage, rounded. */
function proportion({ value, numerator, denominator }: Figures): number | undefined {
  const part = exactCount(numerator);
  const whole = exactCount(denominator);
  if (part !== undefined && whole !== undefined && whole > 0) return part / whole;
  const percentage = exactValue(value) ?? Number.NaN;
  return percentage >= 0 && percentage <= PERCENT ? percentage / PERCENT : undefined;
}

function exactScore(figures: Figures, scoring: Scoring | undefined): FhirQuantity | undefined {
  // R4 gives a proportion no unit.
  const value = scoring === 'proportion' ? proportion(figures) : exactValue(figures.value);
  const unit = scoring === 'proportion' ? undefined : figures.value?.unit;
  return value === undefined ? undefined : compact({ value, unit });
}

/**
 * The score of a result or a stratum, when it is exact. A cohort has none in R4: its number is the count of its
 * population. A proportion and a continuous variable must have one, which says when it is not known.
 */
export function scoreOf(figures: Figures, scoring: Scoring | undefined): FhirQuantity | undefined {
  if (scoring === 'cohort') return undefined;
  if (figures.suppressed) return { _value: masked };
  const score = exactScore(figures, scoring);
  const required = scoring === 'proportion' || scoring === 'continuous-variable';
  return score ?? (required ? { _value: absentElement({ missing: 'unknown' }) } : undefined);
}
