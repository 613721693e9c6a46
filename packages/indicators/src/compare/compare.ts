import {
  catalogue,
  type IndicatorDefinition,
  type IndicatorResult,
  type Quantity,
} from '@santeparticipative/core';
import {
  differenceOfProportions,
  type Proportion,
} from '../statistics/difference-of-proportions.js';
import type { ComparedFigure, Comparison, Difference } from './comparison.js';
import { definitionOf, definitionReasons } from './definition-reasons.js';
import { figureReasons } from './figure-reasons.js';
import { type CompareRule, compareIssue } from './messages.js';
import { periodReasons } from './period-reasons.js';

/** Figures have two decimals at most: rounding takes away what binary fractions add. */
function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function exactValue(quantity: Quantity | undefined): number | undefined {
  return quantity?.precision === 'exact' ? quantity.value : undefined;
}

function proportionOf(
  { numerator, denominator }: IndicatorResult,
  definition: IndicatorDefinition | undefined,
): Proportion | undefined {
  const [part, whole] = [exactValue(numerator), exactValue(denominator)];
  if (definition?.measure.kind !== 'proportion' || part === undefined || whole === undefined) {
    return undefined;
  }
  return { numerator: part, denominator: whole };
}

function differenceOf(
  before: IndicatorResult,
  after: IndicatorResult,
  definition: IndicatorDefinition | undefined,
): Difference | undefined {
  const [first, second] = [before.value?.value, after.value?.value];
  if (first === undefined || second === undefined) return undefined;
  const [part, other] = [proportionOf(after, definition), proportionOf(before, definition)];
  const between =
    part === undefined || other === undefined ? undefined : differenceOfProportions(part, other);
  if (between === undefined) return { value: toHundredths(second - first) };
  return {
    value: toTenths(100 * between.difference),
    interval: { low: toTenths(100 * between.low), high: toTenths(100 * between.high) },
  };
}

/** Why figures that compare have no growth rate all the same. */
function rateReason(
  { value }: IndicatorResult,
  definition: IndicatorDefinition | undefined,
): CompareRule | undefined {
  if (definition === undefined) return 'compare.unknown-definition';
  if (definition.unit === 'percent' || definition.unit === 'level') return 'compare.no-rate';
  return value?.value === 0 ? 'compare.from-zero' : undefined;
}

/**
 * Compares two figures: how far the second is from the first, and every reason why that is less than it seems.
 *
 * Figures that do not count the same, or that are not known well enough, have no difference. Those that do, but not of
 * the same structures, season or completeness, have one, and no growth rate. Percentages and levels have none ever;
 * for a proportion the difference has Newcombe's interval ({@link differenceOfProportions}).
 *
 * @param definitions - Where the figures' definitions are found: the catalogue, unless others are given.
 *
 * @example
 * const { growth, reasons } = compare({ result: of2024 }, { result: of2025 });
 * if (growth === undefined) for (const { message } of reasons) console.log(message.fr);
 */
export function compare(
  before: ComparedFigure,
  after: ComparedFigure,
  definitions: readonly IndicatorDefinition[] = catalogue,
): Comparison {
  // Two versions that compare mean the same: either tells the unit.
  const [definition] = [after, before].flatMap(
    ({ result }) => definitionOf(result.definition, definitions) ?? [],
  );
  const rules = [
    ...definitionReasons(before.result, after.result, definitions),
    ...figureReasons(before, after),
    ...periodReasons(before, after, definition),
  ];
  const reasons = rules.map(compareIssue);
  if (reasons.some(({ severity }) => severity === 'error')) return { reasons };

  const difference = differenceOf(before.result, after.result, definition);
  const noRate = rateReason(before.result, definition);
  if (noRate !== undefined) return { difference, reasons: [...reasons, compareIssue(noRate)] };
  const [first, second] = [before.result.value?.value, after.result.value?.value];
  if (
    first === undefined ||
    second === undefined ||
    reasons.some(({ severity }) => severity === 'warning')
  ) {
    return { difference, reasons };
  }
  return { difference, growth: toTenths((100 * (second - first)) / first), reasons };
}
