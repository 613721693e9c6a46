import {
  dayBounds,
  type IndicatorDefinition,
  type IndicatorResult,
  known,
} from '@santeparticipative/core';
import { daysOf, type EvaluationPeriod } from '../evaluation/evaluation-period.js';
import type { ComparedFigure } from './comparison.js';
import type { CompareRule } from './messages.js';

const MONTHS_A_YEAR = 12;

/** What is counted or added up over a period, so that a longer one has more of it. */
const amounts: ReadonlySet<IndicatorDefinition['measure']['kind']> = new Set([
  'count',
  'count-distinct',
  'sum',
  'share',
  'declared',
]);

/** The days that a figure covers, where its source says them: `2015` is from 1 January to 31 December. */
export function coveredDays({ period }: IndicatorResult): EvaluationPeriod | undefined {
  const said = known(period);
  const [start, end] = [known(said?.start), known(said?.end)];
  if (start === undefined || end === undefined) return undefined;
  return { start: dayBounds(start).first, end: dayBounds(end).last };
}

/** The months of a period that begins and ends with one: they have one length, whatever their days. */
function wholeMonths({ start, end }: EvaluationPeriod): number | undefined {
  const isWhole = start.endsWith('-01') && dayBounds(end.slice(0, 'YYYY-MM'.length)).last === end;
  if (!isWhole) return undefined;
  const monthOf = (day: string) =>
    MONTHS_A_YEAR * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  return monthOf(end) - monthOf(start) + 1;
}

function areAsLong(first: EvaluationPeriod, second: EvaluationPeriod): boolean {
  const [months, others] = [wholeMonths(first), wholeMonths(second)];
  return months !== undefined && others !== undefined
    ? months === others
    : daysOf(first) === daysOf(second);
}

/** Months and days of the calendar, without the year. A period of whole years has every season. */
function areOfOneSeason(first: EvaluationPeriod, second: EvaluationPeriod): boolean {
  if ((wholeMonths(first) ?? 1) % MONTHS_A_YEAR === 0) return true;
  return first.start.slice(4) === second.start.slice(4);
}

function isUnfinished({ result, asOf }: ComparedFigure): boolean {
  const covered = coveredDays(result);
  return covered !== undefined && asOf !== undefined && asOf < covered.end;
}

/** Why the periods of two figures do not show a change over time. */
export function* periodReasons(
  before: ComparedFigure,
  after: ComparedFigure,
  definition: IndicatorDefinition | undefined,
): Generator<CompareRule> {
  if (isUnfinished(before) || isUnfinished(after)) yield 'compare.unfinished-period';
  const [first, second] = [coveredDays(before.result), coveredDays(after.result)];
  if (first === undefined || second === undefined) {
    yield 'compare.unknown-period';
    return;
  }
  if (first.start === second.start && first.end === second.end) {
    yield 'compare.same-period';
    return;
  }
  if (second.end < first.start) yield 'compare.backwards';
  else if (second.start <= first.end) yield 'compare.overlapping-periods';
  if (!areAsLong(first, second)) {
    const isAmount = definition === undefined || amounts.has(definition.measure.kind);
    yield isAmount ? 'compare.amounts-of-different-lengths' : 'compare.different-lengths';
  } else if (!areOfOneSeason(first, second)) yield 'compare.different-season';
}
