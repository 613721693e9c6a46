import type { DerivedValue, FieldPath } from '@santeparticipative/core';
import { ITEM, typeFieldOf } from '../plan/compile-plan.js';
import type { Pass } from '../plan/plan.js';
import type { CountedRecord } from './kept/counted-record.js';
import type { DateValues } from './kept/date-value.js';
import type { FieldValue, FieldValues } from './kept/field-value.js';
import type { LinkedRecords } from './linked-records.js';

/** Gives the value of a field, or `undefined` when it has none. */
export type FieldReader = (field: FieldPath) => FieldValue | undefined;

/** What a definition counts: a record, or an item of one. */
export interface Thing {
  readonly record: CountedRecord;
  readonly item: { readonly fields: FieldValues; readonly dates?: DateValues } | undefined;
}

/** The things of a record that a pass counts: the record itself, or the items that it unnests. */
export function thingsOf(
  record: CountedRecord,
  { unnest }: Pass,
  linked: LinkedRecords,
): readonly Thing[] {
  if (unnest === undefined) return [{ record, item: undefined }];
  const items = unnest.derived
    ? linked.values.rightsOf(record).map((fields) => ({ fields }))
    : (record.items.get(unnest.list) ?? []);
  return items.map((item) => ({ record, item }));
}

/**
 * Gives readers of the fields of things, those of their items, and the values derived from them. The id of a
 * reference is that of the record that stands for the one it leads to.
 */
export function fieldReaders(
  { derived }: Pass,
  linked: LinkedRecords,
): (thing: Thing) => FieldReader {
  const derivedNames: ReadonlySet<string> = new Set(derived);
  const isRead = (field: FieldPath): field is DerivedValue => derivedNames.has(field);
  return ({ record, item }) => {
    function asTold(field: FieldPath): FieldValue | undefined {
      if (field.startsWith(ITEM)) return item?.fields.get(field.slice(ITEM.length));
      return isRead(field) ? linked.values.derivedValue(record, field) : record.fields.get(field);
    }
    return (field) => {
      const value = asTold(field);
      const typeField = typeFieldOf(field);
      if (typeField === undefined || typeof value !== 'string') return value;
      return linked.identities.idOf(asTold(typeField), value);
    };
  };
}
