import type { Filter } from '@santeparticipative/core';
import { canonicalize } from 'json-canonicalize';

/** Values by their canonical JSON, each once. */
function asSet<Value>(values: readonly Value[]): Value[] {
  const byText = new Map(values.map((value) => [canonicalize(value), value]));
  return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}

/**
 * A filter in the one order that its lists have in a hash: what is in a list of values, or joined by `and` or `or`,
 * means the same in any order, and once as well as twice.
 */
export function canonicalFilter(filter: Filter): Filter {
  if ('and' in filter) return { and: asSet(filter.and.map(canonicalFilter)) };
  if ('or' in filter) return { or: asSet(filter.or.map(canonicalFilter)) };
  if ('not' in filter) return { not: canonicalFilter(filter.not) };
  return 'in' in filter ? { ...filter, in: asSet(filter.in) } : filter;
}
