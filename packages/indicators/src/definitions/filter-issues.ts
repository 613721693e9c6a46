import {
  type Filter,
  type Issue,
  isRealDate,
  pointer,
  type Scalar,
} from '@santeparticipative/core';
import type { FieldShape } from '@santeparticipative/core/dictionary';
import type { CountedFields } from './counted-fields.js';
import { definitionIssue } from './messages.js';
import { hintOf } from './nearest-word.js';

type Path = readonly PropertyKey[];

/** What a value that is compared with a field breaks: nothing when it may be the field's value. */
function valueIssue(value: Scalar, shape: FieldShape, path: Path): Issue | undefined {
  const at = pointer(path);
  switch (shape.kind) {
    case 'object':
    case 'list':
      return definitionIssue('definition.not-comparable', at);
    case 'boolean':
      return typeof value === 'boolean' ? undefined : definitionIssue('definition.value-type', at);
    case 'integer':
    case 'number':
      return typeof value === 'number' ? undefined : definitionIssue('definition.value-type', at);
    default:
      return typeof value === 'string'
        ? textIssue(value, shape, at)
        : definitionIssue('definition.value-type', at);
  }
}

function textIssue(value: string, shape: FieldShape, at: string): Issue | undefined {
  if (shape.kind === 'date') {
    return isRealDate(value) ? undefined : definitionIssue('definition.not-a-date', at);
  }
  if (shape.kind !== 'code' && shape.kind !== 'open-code') return undefined;
  if (shape.codes.includes(value)) return undefined;
  const rule = shape.kind === 'code' ? 'definition.unknown-code' : 'definition.code-of-other-list';
  return definitionIssue(rule, at, shape.kind === 'code' ? hintOf(value, shape.codes) : {});
}

function hasOrder({ kind }: FieldShape): boolean {
  return kind === 'integer' || kind === 'number' || kind === 'date';
}

/** The fewest issues that one of the forms of a field leaves. */
function fewest(shapes: readonly FieldShape[], issuesOf: (shape: FieldShape) => Issue[]): Issue[] {
  const [best = []] = shapes.map(issuesOf).sort((one, other) => one.length - other.length);
  return best;
}

function comparisonIssues(
  filter: Extract<Filter, { field: string }>,
  shape: FieldShape,
  path: Path,
): Issue[] {
  if ('exists' in filter) return [];
  if ('in' in filter) {
    return filter.in.flatMap((value, at) => valueIssue(value, shape, [...path, 'in', at]) ?? []);
  }
  if ('eq' in filter) return [valueIssue(filter.eq, shape, [...path, 'eq']) ?? []].flat();
  const [operator, bound] =
    'gte' in filter ? (['gte', filter.gte] as const) : (['lte', filter.lte] as const);
  if (!hasOrder(shape)) {
    return [definitionIssue('definition.not-comparable', pointer([...path, operator]))];
  }
  return [valueIssue(bound, shape, [...path, operator]) ?? []].flat();
}

/** What is wrong with a filter over what is counted. */
export function filterIssues(filter: Filter, fields: CountedFields, path: Path): Issue[] {
  if ('not' in filter) return filterIssues(filter.not, fields, [...path, 'not']);
  if ('and' in filter) {
    return filter.and.flatMap((inner, at) => filterIssues(inner, fields, [...path, 'and', at]));
  }
  if ('or' in filter) {
    return filter.or.flatMap((inner, at) => filterIssues(inner, fields, [...path, 'or', at]));
  }
  const found = fields.find(filter.field);
  if ('rule' in found) {
    return [definitionIssue(found.rule, pointer([...path, 'field']), found.more)];
  }
  return fewest(found.shapes, (shape) => comparisonIssues(filter, shape, path));
}
