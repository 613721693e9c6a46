import type { FieldPath, Filter, Scalar } from '@santeparticipative/core';
import { number, text } from '../sql/quoting.js';
import type { FieldSql } from './fields.js';

const NEVER = 'false';

function equals(field: FieldSql, value: Scalar): string {
  switch (typeof value) {
    case 'string':
      return field.text === undefined ? NEVER : `${field.text} = ${text(value)}`;
    case 'number':
      return field.number === undefined ? NEVER : `${field.number} = ${number(value)}`;
    case 'boolean':
      return field.boolean === undefined ? NEVER : `${field.boolean} = ${value}`;
  }
}

function compares(field: FieldSql, operator: '>=' | '<=', value: string | number): string {
  if (typeof value === 'string') {
    return field.text === undefined ? NEVER : `${field.text} ${operator} ${text(value)}`;
  }
  return field.number === undefined ? NEVER : `${field.number} ${operator} ${number(value)}`;
}

function comparison(
  filter: Exclude<Filter, { and: unknown } | { or: unknown } | { not: unknown }>,
  field: FieldSql,
): string {
  if ('exists' in filter) return field.present;
  if ('eq' in filter) return equals(field, filter.eq);
  if ('in' in filter) return filter.in.map((value) => equals(field, value)).join(' OR ');
  if ('gte' in filter) return compares(field, '>=', filter.gte);
  return compares(field, '<=', filter.lte);
}

/** A filter as a condition that is true or false, and never unknown: so `not` is plain negation. */
export function condition(filter: Filter, fieldOf: (field: FieldPath) => FieldSql): string {
  if ('and' in filter)
    return `(${filter.and.map((part) => condition(part, fieldOf)).join(' AND ')})`;
  if ('or' in filter) return `(${filter.or.map((part) => condition(part, fieldOf)).join(' OR ')})`;
  if ('not' in filter) return `(NOT ${condition(filter.not, fieldOf)})`;
  return `coalesce(${comparison(filter, fieldOf(filter.field))}, false)`;
}
