import type { Filter, IndicatorDefinition, Issue } from '@santeparticipative/core';
import type { Pass, Plan } from '@santeparticipative/indicators';
import { ITEM } from '@santeparticipative/indicators';
import { engineIssue } from './messages.js';
import { isDatePath } from './passes/dates.js';

/**
 * True when texts are in the same order by byte of UTF-8, as here, and by code unit, as in JavaScript, beside this
 * one: none of its characters comes after those that UTF-16 writes in one unit of their own order.
 */
function isOrderedAlike(text: string): boolean {
  return !/[\ud800-\uffff]/.test(text);
}

function ordersOtherwise(filter: Filter): boolean {
  if ('and' in filter) return filter.and.some(ordersOtherwise);
  if ('or' in filter) return filter.or.some(ordersOtherwise);
  if ('not' in filter) return ordersOtherwise(filter.not);
  const bound = 'gte' in filter ? filter.gte : 'lte' in filter ? filter.lte : '';
  return typeof bound === 'string' && !isOrderedAlike(bound);
}

function refusedOf(pass: Pass, path: string): Issue[] {
  const issues: Issue[] = [];
  const { population, observation, dates } = pass;
  const filters = [population, observation.kind === 'numerator' ? observation.filter : undefined];
  if (filters.some((filter) => filter !== undefined && ordersOtherwise(filter))) {
    issues.push(engineIssue('engine.text-order', { path }));
  }
  const paths = dates === 'origins' ? [] : [dates.start, dates.end];
  const areDates = paths.every((date) => isDatePath(date.replace(ITEM, '')));
  if (!areDates) issues.push(engineIssue('engine.not-a-date', { path: `${path}/dates` }));
  return issues;
}

/** Why this engine would not compute a plan exactly; nothing when it would. */
export function planRefusals({ main, numerator, definition }: Plan): Issue[] {
  const record: IndicatorDefinition = definition;
  return [
    ...refusedOf(main, ''),
    ...(numerator === undefined ? [] : refusedOf(numerator, '/measure/of')),
  ].map((issue) => ({ ...issue, record: { type: record.type, id: record.id } }));
}
