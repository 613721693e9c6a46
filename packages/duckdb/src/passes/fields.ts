import {
  type BaseId,
  type DerivedValue,
  derivedValues,
  type FieldPath,
} from '@santeparticipative/core';
import { ITEM, type Pass, typeFieldOf } from '@santeparticipative/indicators';
import type { LineColumns } from '../lines/line-columns.js';
import { name, text } from '../sql/quoting.js';

/** The column of a counted item, as JSON. */
export const ITEM_COLUMN = '$item';

/** A field as expressions, by what it may hold; `present` holds of whatever is there but is missing for no reason. */
export interface FieldSql {
  readonly text?: string | undefined;
  readonly number?: string | undefined;
  readonly boolean?: string | undefined;
  readonly present: string;
}

/** The column of a derived value. */
export function derivedColumn(value: DerivedValue): string {
  return `$${value}`;
}

/** What is at a path of a JSON value, as JSON. */
export function jsonAt(json: string, path: string): string {
  const steps = path.split('.').map((step) => `."${step}"`);
  return path === '' ? json : `json_extract(${json}, ${text(`$${steps.join('')}`)})`;
}

/** The text that a JSON value is. */
export function jsonText(json: string): string {
  return `CASE WHEN json_type(${json}) = 'VARCHAR' THEN json_extract_string(${json}, '$') END`;
}

function itemField(path: string): FieldSql {
  const at = jsonAt(name(ITEM_COLUMN), path);
  const type = `json_type(${at})`;
  return {
    text: jsonText(at),
    number: `CASE WHEN ${type} IN ('UBIGINT', 'BIGINT', 'DOUBLE') THEN CAST(${at} AS DOUBLE) END`,
    boolean: `CASE WHEN ${type} = 'BOOLEAN' THEN CAST(${at} AS BOOLEAN) END`,
    present: `coalesce(${type} <> 'NULL' AND json_type(${at}, '$.missing') IS NULL, false)`,
  };
}

function derivedField(value: DerivedValue): FieldSql {
  const column = name(derivedColumn(value));
  const present = `${column} IS NOT NULL`;
  switch (derivedValues[value].kind) {
    case 'integer':
      return { number: column, present };
    case 'boolean':
      return { boolean: column, present };
    default:
      return { present: 'false' };
  }
}

function recordField(base: BaseId, path: FieldPath, lines: LineColumns): FieldSql {
  const kinds = lines.placeOf(base, path)?.kinds ?? new Set();
  const value = kinds.size === 0 || kinds.has('object') ? undefined : lines.value(base, path);
  return {
    ...(kinds.has('text') && { text: value }),
    ...(kinds.has('number') && { number: value }),
    ...(kinds.has('boolean') && { boolean: value }),
    present: lines.present(base, path),
  };
}

/** Gives a field of what a pass counts. The id of a reference is that of the record that stands for the one it leads to. */
export function fieldsOf(pass: Pass, lines: LineColumns): (field: FieldPath) => FieldSql {
  const derived: ReadonlySet<string> = new Set(pass.derived);
  const isDerived = (field: FieldPath): field is DerivedValue => derived.has(field);
  function asTold(field: FieldPath): FieldSql {
    if (field.startsWith(ITEM)) {
      return pass.unnest === undefined ? { present: 'false' } : itemField(field.slice(ITEM.length));
    }
    return isDerived(field) ? derivedField(field) : recordField(pass.base, field, lines);
  }
  return (field) => {
    const told = asTold(field);
    const typeField = typeFieldOf(field);
    if (typeField === undefined || told.text === undefined) return told;
    return { ...told, text: `kept_of(${asTold(typeField).text ?? 'NULL'}, ${told.text})` };
  };
}
