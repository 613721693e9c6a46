import type { Filter } from '@santeparticipative/core';
import type { FieldReader } from './field-reader.js';

/**
 * Whether a record satisfies a condition. A field without a value satisfies no comparison, and `not` is plain
 * negation: a record whose `status` is absent satisfies `{ not: { field: 'status', eq: 'draft' } }`.
 * `gte` and `lte` compare numbers with numbers and texts with texts, by code unit, which suits ISO dates.
 */
export function satisfies(filter: Filter, read: FieldReader): boolean {
  if ('and' in filter) return filter.and.every((inner) => satisfies(inner, read));
  if ('or' in filter) return filter.or.some((inner) => satisfies(inner, read));
  if ('not' in filter) return !satisfies(filter.not, read);

  const value = read(filter.field);
  if (value === undefined) return false;
  if ('exists' in filter) return true;
  if (value === null) return false;
  if ('eq' in filter) return value === filter.eq;
  if ('in' in filter) return filter.in.includes(value);
  if ('gte' in filter) return typeof value === typeof filter.gte && value >= filter.gte;
  return typeof value === typeof filter.lte && value <= filter.lte;
}
