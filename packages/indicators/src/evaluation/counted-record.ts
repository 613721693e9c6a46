import type { DimensionId, FieldPath, IndicatorDefinition } from '@santeparticipative/core';
import { inhabitantsEngaged } from './attendance.js';
import { type BaseRecord, structuresOf } from './base-record.js';
import { ownCodes } from './dimension-codes.js';
import { durationDays } from './duration.js';
import { type FieldValue, type FieldValues, readFields, readItems } from './field-value.js';
import type { NeededFields } from './needed-fields.js';
import { type Concerned, concernedBy } from './people.js';
import { type Span, spanOf } from './span.js';

/** What an evaluation keeps of a record that it may count: what definitions read, and no more. */
export interface CountedRecord {
  readonly type: IndicatorDefinition['base'];
  readonly id: string;
  readonly fields: FieldValues;
  /** The fields of the items of each list that a definition unnests. */
  readonly items: ReadonlyMap<FieldPath, readonly FieldValues[]>;
  readonly span: Span;
  readonly structures: readonly string[];
  readonly concerned: Concerned;
  readonly codes: ReadonlyMap<DimensionId, readonly string[]>;
}

/** The derived values that a record decides alone. */
function ownDerivedValues(record: BaseRecord): { readonly [name: string]: FieldValue | undefined } {
  switch (record.type) {
    case 'pathway':
      return { durationDays: durationDays(spanOf(record)) };
    case 'participation':
      return { inhabitantsEngaged: inhabitantsEngaged(record.participants) };
    default:
      return {};
  }
}

/** Keeps of a record what the definitions need. */
export function countedRecord(record: BaseRecord, needed: NeededFields): CountedRecord {
  const fields = readFields(record, needed.fields);
  for (const [name, value] of Object.entries(ownDerivedValues(record))) {
    if (value !== undefined && needed.fields.has(name)) fields.set(name, value);
  }
  const items = new Map(
    [...needed.items].map(([list, paths]) => [list, readItems(record, list, paths)]),
  );
  const codes = new Map(
    [...needed.dimensions].map((dimension) => [dimension, ownCodes(record, dimension)]),
  );
  return {
    type: record.type,
    id: record.id,
    fields,
    items,
    span: spanOf(record),
    structures: structuresOf(record),
    concerned: concernedBy(record),
    codes,
  };
}
