import {
  type DimensionId,
  type IndicatorDefinition,
  type Issue,
  pointer,
  sensitiveStrata,
} from '@santeparticipative/core';
import type { CodeSource } from '../plan/code-source.js';
import { sourceOf } from '../plan/compile-plan.js';
import type { Counted } from './counting-issues.js';
import { addsUpDaysOfThePeriod } from './measure-issues.js';
import { definitionIssue } from './messages.js';

/** What is counted of a definition: twice, of a ratio. */
function countedOf(definition: IndicatorDefinition): Counted[] {
  return definition.measure.kind === 'ratio' ? [definition, definition.measure.of] : [definition];
}

/** True when one thing may have several codes of a dimension. */
function givesSeveral(source: CodeSource, { time }: Counted): boolean {
  switch (source.from) {
    case 'record':
      return source.list !== undefined;
    case 'origins':
      return true;
    case 'calendar':
      return time === 'overlap' || time === 'same-period';
    default:
      return false;
  }
}

/**
 * True when one value may be met in several strata, and is then counted in each: one person in two structures. What
 * is the same whenever a person is met, and the dimension that is counted itself, set them apart.
 */
function countsTwice(dimension: DimensionId, { measure }: IndicatorDefinition): boolean {
  if (measure.kind !== 'count-distinct') return false;
  return dimension !== 'gender' && measure.field !== `${dimension}.id`;
}

function stratifierIssues(
  { id, partition }: { readonly id: DimensionId; readonly partition: boolean },
  at: number,
  definition: IndicatorDefinition,
): Issue[] {
  const path = pointer(['dimensions', at, 'id']);
  const counted = countedOf(definition);
  const sources = counted.map((each) => ({ each, source: sourceOf(id, each.base, each.unnest) }));
  if (sources.some(({ source }) => source === undefined)) {
    return [definitionIssue('definition.dimension', path)];
  }
  const overlaps =
    countsTwice(id, definition) ||
    sources.some(({ each, source }) => source !== undefined && givesSeveral(source, each));
  const isCalendar = sources.some(({ source }) => source?.from === 'calendar');
  return [
    ...(partition && overlaps
      ? [definitionIssue('definition.not-a-partition', pointer(['dimensions', at, 'partition']))]
      : []),
    ...(isCalendar && addsUpDaysOfThePeriod(definition)
      ? [definitionIssue('definition.days-by-calendar', path)]
      : []),
    ...(sensitiveStrata[id] !== undefined && definition.sensitive !== true
      ? [definitionIssue('definition.sensitive-dimension', path)]
      : []),
  ];
}

/** The places of a list at which something stands again. */
function repeated(values: readonly string[]): number[] {
  return values.flatMap((value, at) => (values.indexOf(value) < at ? at : []));
}

function crossingIssues(
  crossings: readonly (readonly DimensionId[])[],
  declared: readonly DimensionId[],
): Issue[] {
  const again = repeated(crossings.map((crossing) => [...crossing].sort().join())).map((at) =>
    definitionIssue('definition.repeated-dimension', pointer(['crossings', at])),
  );
  const inside = crossings.flatMap((crossing, at) => [
    ...repeated(crossing).map((place) =>
      definitionIssue('definition.repeated-dimension', pointer(['crossings', at, place])),
    ),
    ...crossing.flatMap((id, place) =>
      declared.includes(id)
        ? []
        : definitionIssue('definition.crossing', pointer(['crossings', at, place])),
    ),
  ]);
  return [...again, ...inside];
}

/** What is wrong with the dimensions of a definition, and with how it crosses them. */
export function dimensionIssues(definition: IndicatorDefinition): Issue[] {
  const { dimensions = [], crossings = [] } = definition;
  const declared = dimensions.map(({ id }) => id);
  return [
    ...repeated(declared).map((at) =>
      definitionIssue('definition.repeated-dimension', pointer(['dimensions', at, 'id'])),
    ),
    ...dimensions.flatMap((dimension, at) => stratifierIssues(dimension, at, definition)),
    ...crossingIssues(crossings, declared),
  ];
}
