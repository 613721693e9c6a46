import type { FieldPath, IndicatorDefinition } from '@santeparticipative/core';
import type { CountedRecord } from './counted-record.js';
import type { FieldValue, FieldValues } from './field-value.js';
import type { LinkedRecords } from './linked-records.js';
import { ITEM, typeFieldOf } from './needed-fields.js';

/** Gives the value of a field, or `undefined` when it has none. */
export type FieldReader = (field: FieldPath) => FieldValue | undefined;

/** The things of a record that a definition counts: the record itself, or the items that it unnests. */
export function thingsOf(
  record: CountedRecord,
  { unnest }: IndicatorDefinition,
): readonly (FieldValues | undefined)[] {
  return unnest === undefined ? [undefined] : (record.items.get(unnest) ?? []);
}

/**
 * Reads the fields of a record, those of one of its items, and the values derived from them. The id of a
 * reference is that of the record that stands for the one it leads to.
 */
export function fieldReader(
  record: CountedRecord,
  item: FieldValues | undefined,
  linked: LinkedRecords,
): FieldReader {
  function asTold(field: FieldPath): FieldValue | undefined {
    if (field.startsWith(ITEM)) return item?.get(field.slice(ITEM.length));
    const own = record.fields.get(field);
    return own === undefined ? linked.derivedValue(record, field) : own;
  }
  return (field) => {
    const value = asTold(field);
    const typeField = typeFieldOf(field);
    if (typeField === undefined || typeof value !== 'string') return value;
    return linked.identities.idOf(asTold(typeField), value);
  };
}
