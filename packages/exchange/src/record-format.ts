import {
  type AnyRecord,
  type AnyReference,
  parseLine,
  type RecordType,
  type Result,
  recordTypes,
  referencesOf,
  shapeIssue,
} from '@santeparticipative/core';
import { canonicalize } from 'json-canonicalize';
import type { Format, Identity } from './contracts/format.js';

const RANKS: ReadonlyMap<RecordType, number> = new Map(
  recordTypes.map((type, position) => [type, position]),
);

function rankOf(type: RecordType): number {
  return RANKS.get(type) ?? recordTypes.length;
}

function keyOf({ type, id }: AnyReference): string {
  return `${type}/${id}`;
}

/**
 * What goes is taken away in the opposite order: a server that watches over its references deletes a person only after
 * the pathways of that person.
 */
function rank(record: AnyRecord): number {
  const { type } = record;
  return type === 'tombstone' && record.meta.status === 'active'
    ? 2 * recordTypes.length - rankOf(record.target.type)
    : rankOf(type);
}

function after(record: AnyRecord): readonly string[] {
  const own = keyOf(record);
  const keys = referencesOf(record)
    .filter(({ reference }) => rankOf(reference.type) >= rankOf(record.type))
    .map(({ reference }) => keyOf(reference));
  return [...new Set(keys)].filter((key) => key !== own);
}

function identify(record: AnyRecord): Identity {
  const { version, recordedAt, status } = record.meta;
  const removes = record.type === 'tombstone' && status === 'active' ? [keyOf(record.target)] : [];
  return {
    key: keyOf(record),
    version,
    recordedAt,
    rank: rank(record),
    removes,
    after: record.type === 'tombstone' ? [] : after(record),
  };
}

function parse(text: string): Result<AnyRecord> {
  const line = parseLine(text);
  if (!line.ok) return line;
  const { value } = line;
  return value.type === 'manifest'
    ? { ok: false, issues: [shapeIssue('record.unknown-type')] }
    : { ok: true, value, issues: [] };
}

/**
 * The records of a dataset, as an exchange knows them: a record by its type and id, its versions by their number and
 * time, a tombstone by what it removes; in the order of `recordTypes`, so that what is referred to comes first.
 */
export const recordFormat: Format<AnyRecord> = {
  name: 'record',
  parse,
  write: (record) => canonicalize(record),
  identify,
};
