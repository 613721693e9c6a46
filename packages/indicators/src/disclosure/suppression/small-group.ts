import type { IndicatorDefinition } from '@santeparticipative/core';
import type { StratumPlace } from '../../evaluation/partial-result.js';
import { isSensitiveStratum } from '../table/amount-kinds.js';
import { type ComputedAmount, isNobody } from './computed-amounts.js';

/**
 * True when an amount tells something of fewer people than the threshold, but not of nobody. Where only bounds of
 * people are known, the lower one decides. The parts of a group are small as things too: ten goals of eleven people
 * are those of ten people at most.
 */
function isSmall({ kind, value, people }: ComputedAmount, threshold: number): boolean {
  switch (kind.name) {
    case 'numerator':
    case 'complement':
    case 'others':
    case 'rest':
      return value !== 0 && (value < threshold || people.atLeast < threshold);
    default:
      return !isNobody(people) && people.atLeast < threshold;
  }
}

/** True when a cell tells the same of everybody in it, or of nobody. */
function isFullGroup(amounts: readonly ComputedAmount[], whole: number | undefined): boolean {
  const [own = 0, ...parts] = amounts.map(({ value }) => value);
  if (whole !== undefined) return whole > 0 && (own === 0 || own === whole);
  return own > 0 && parts.includes(0);
}

/**
 * Primary disclosure control: whether a cell must be hidden whatever the others are.
 *
 * It must when the people behind it are fewer than the threshold, but not nobody: a zero is published. A proportion
 * also when its numerator, or what its denominator has beside it, is from 1 to the threshold minus 1, in things or in
 * people; a share likewise. A group of which all, or none, are in a sensitive numerator is hidden however large it
 * is, and a sensitive stratum always.
 *
 * @param whole Of a share, how many things it is a share of.
 */
export function isHiddenByItself(
  amounts: readonly ComputedAmount[],
  places: readonly StratumPlace[],
  definition: IndicatorDefinition,
  whole: number | undefined,
  threshold: number,
): boolean {
  if (isSensitiveStratum(places)) return true;
  if (amounts.some((amount) => isSmall(amount, threshold))) return true;
  return definition.sensitive === true && isFullGroup(amounts, whole);
}
