import {
  type Amount,
  type FieldPath,
  type Issue,
  pointer,
  type RatioNumerator,
} from '@santeparticipative/core';
import type { FieldShape } from '@santeparticipative/core/dictionary';
import { basePlan } from '../plan/base-plans.js';
import { CountedFields } from './counted-fields.js';
import { filterIssues } from './filter-issues.js';
import { type DefinitionRule, definitionIssue } from './messages.js';

type Path = readonly PropertyKey[];

/** What is counted, among what, and what places it in the period: of a definition, or of a ratio's numerator. */
export type Counted = Pick<RatioNumerator, 'base' | 'unnest' | 'population' | 'time' | 'dates'>;

/** The fields that may be read of what is counted. */
export function fieldsOf({ base, unnest }: Counted): CountedFields {
  return new CountedFields(base, unnest);
}

/** The issue of a field that is not there, or none of whose forms suits what is done with it. */
export function fieldIssues(
  field: FieldPath,
  fields: CountedFields,
  path: Path,
  suits: (shape: FieldShape) => boolean,
  otherwise: DefinitionRule,
): Issue[] {
  const found = fields.find(field);
  if ('rule' in found) return [definitionIssue(found.rule, pointer(path), found.more)];
  return found.shapes.some(suits) ? [] : [definitionIssue(otherwise, pointer(path))];
}

function isInteger({ kind }: FieldShape): boolean {
  return kind === 'integer';
}

function isValue({ kind }: FieldShape): boolean {
  return kind !== 'object' && kind !== 'list';
}

/** What is wrong with the field of which integers are taken. */
export function integerIssues(field: FieldPath, fields: CountedFields, path: Path): Issue[] {
  return fieldIssues(field, fields, path, isInteger, 'definition.not-an-integer');
}

/** What is wrong with what is taken of each thing that counts. */
export function amountIssues(amount: Amount, fields: CountedFields, path: Path): Issue[] {
  const at = [...path, 'field'];
  switch (amount.kind) {
    case 'count':
      return [];
    case 'count-distinct':
      return fieldIssues(amount.field, fields, at, isValue, 'definition.not-a-value');
    case 'sum':
      return integerIssues(amount.field, fields, at);
  }
}

function listIssues(fields: CountedFields, path: Path): Issue[] {
  const list = fields.list();
  const at = pointer([...path, 'unnest']);
  if (list === undefined) return [];
  if ('rule' in list) return [definitionIssue(list.rule, at, list.more)];
  return list.shapes.some(({ kind }) => kind === 'list')
    ? []
    : [definitionIssue('definition.not-a-list', at)];
}

function dateIssues({ base, time, dates }: Counted, fields: CountedFields, path: Path): Issue[] {
  const named = (['start', 'end'] as const).flatMap((name) => {
    const field = dates?.[name];
    if (field === undefined) return [];
    return fieldIssues(
      field,
      fields,
      [...path, 'dates', name],
      ({ kind }) => kind === 'date',
      'definition.not-a-date',
    );
  });
  const own = basePlan(base).dates;
  const isMoment =
    dates === undefined ? own === 'origins' || own.start === own.end : dates.end === undefined;
  return time === 'same-period' && isMoment
    ? [...named, definitionIssue('definition.no-period', pointer([...path, 'time']))]
    : named;
}

/** What is wrong with what is counted, among what, and with what places it in the period. */
export function countingIssues(counted: Counted, path: Path): Issue[] {
  const fields = fieldsOf(counted);
  const { population } = counted;
  return [
    ...listIssues(fields, path),
    ...(population === undefined ? [] : filterIssues(population, fields, [...path, 'population'])),
    ...dateIssues(counted, fields, path),
  ];
}
