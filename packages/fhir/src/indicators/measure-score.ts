import type { Quantity as FhirQuantity } from 'fhir/r4.js';
import { absentElement } from '../elements/absent.js';
import { compact } from '../elements/compact.js';
import { exactCount, exactValue } from '../elements/exact.js';
import { masked } from '../elements/masked.js';
import type { Scoring } from './scoring.js';
import type { Figures } from './stated-figures.js';

const PERCENT = 100;

/** A share of a whole, as R4 scores it: a number from 0 to 1. */
function share({ numerator, denominator }: Figures): number | undefined {
  const part = exactCount(numerator);
  const whole = exactCount(denominator);
  return part !== undefined && whole !== undefined && whole > 0 ? part / whole : undefined;
}

/** A proportion where its parts are not known: the model's value is a percentage, rounded. */
function ofPercentage({ value }: Figures): number | undefined {
  const percentage = exactValue(value) ?? Number.NaN;
  return percentage >= 0 && percentage <= PERCENT ? percentage / PERCENT : undefined;
}

function exactScore(figures: Figures, scoring: Scoring | undefined): FhirQuantity | undefined {
  const isProportion = scoring === 'proportion';
  if (isProportion || scoring === 'share') {
    // R4 gives a proportion no unit. The value of a share may be a number of things: it is no percentage to rely on.
    const value = share(figures) ?? (isProportion ? ofPercentage(figures) : undefined);
    return value === undefined ? undefined : { value };
  }
  const value = exactValue(figures.value);
  return value === undefined ? undefined : compact({ value, unit: figures.value?.unit });
}

/**
 * The score of a result or a stratum, when it is exact. A cohort has none in R4: its number is the count of its
 * population. Others that a definition computes must have one, which says when it is not known.
 */
export function scoreOf(figures: Figures, scoring: Scoring | undefined): FhirQuantity | undefined {
  if (scoring === 'cohort') return undefined;
  if (figures.suppressed) return { _value: masked };
  const score = exactScore(figures, scoring);
  const required = scoring !== undefined && scoring !== 'declared';
  return score ?? (required ? { _value: absentElement({ missing: 'unknown' }) } : undefined);
}
