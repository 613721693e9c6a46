import {
  type AnyRecord,
  type AnyReference,
  type BaseId,
  type DerivedValue,
  type FieldPath,
  isMissing,
  known,
  type Session,
} from '@santeparticipative/core';
import { basePlan } from '../../plan/base-plans.js';
import { type Attendees, attendeesOf } from '../derived/attendance.js';
import { hundredthsOf } from '../derived/full-time-equivalent.js';
import { type OwnValues, ownValues } from '../derived/own-values.js';
import { type Concerned, concernedBy } from '../people.js';
import type { Span } from '../span.js';
import type { BaseRecord } from './base-record.js';
import { type CodeValue, readCodes } from './code-value.js';
import { type DateValues, readDates } from './date-value.js';
import { type FieldValue, type FieldValues, readFields, valueAt } from './field-value.js';
import type { Needed, OwnCodes } from './needed.js';

/** An item of a list that a definition unnests. */
export interface KeptItem {
  readonly fields: FieldValues;
  readonly dates: DateValues;
}

/** What an evaluation keeps of a record that it may count, or that one which it counts comes from. */
export interface CountedRecord {
  readonly base: BaseId;
  readonly id: string;
  readonly fields: FieldValues;
  readonly dates: DateValues;
  readonly items: ReadonlyMap<FieldPath, readonly KeptItem[]>;
  readonly codes: ReadonlyMap<OwnCodes, readonly CodeValue[]>;
  /** The derived values that the record decides alone. */
  readonly derived: ReadonlyMap<DerivedValue, FieldValue>;
  /** When it takes place, whatever dates a definition places it by. */
  readonly span: Span;
  readonly concerned: Concerned;
  readonly links: Links;
}

/** What ties a record to others, and what the derived values of a whole dataset rest on. */
export interface Links {
  /** The pathway of a contact. */
  readonly pathway?: string | undefined;
  /** What a recommendation comes from. */
  readonly origins?: readonly AnyReference[] | undefined;
  readonly invited?: Attendees | undefined;
  readonly session?: Pick<Session, 'kind' | 'status'> | undefined;
  /** The full-time equivalent of a professional, in hundredths. */
  readonly hundredths?: number | undefined;
}

const NO_LINKS: Links = {};

function linksOf(record: AnyRecord): Links {
  switch (record.type) {
    case 'contact':
      return record.pathway === undefined ? NO_LINKS : { pathway: record.pathway.id };
    case 'recommendation':
      return { origins: record.from ?? [] };
    case 'session':
      return {
        invited: attendeesOf(record.invited),
        session: { kind: record.kind, status: record.status },
      };
    case 'professional': {
      const fte = known(record.fte);
      return { hundredths: fte === undefined ? undefined : hundredthsOf(fte) };
    }
    default:
      return NO_LINKS;
  }
}

function readItems(
  record: AnyRecord,
  list: FieldPath,
  { fields, dates }: { fields: ReadonlySet<FieldPath>; dates: ReadonlySet<FieldPath> },
): KeptItem[] {
  const items = valueAt(record, list);
  if (!Array.isArray(items) || isMissing(items)) return [];
  return items.map((item: unknown) => ({
    fields: readFields(item, fields),
    dates: readDates(item, dates),
  }));
}

/** A map that takes no room where there is nothing in it. */
function mapOf<Key, Value>(entries: readonly (readonly [Key, Value])[]): ReadonlyMap<Key, Value> {
  return entries.length === 0 ? NOTHING : new Map(entries);
}
const NOTHING = new Map<never, never>();

/** Keeps of a record what the definitions need. */
export function countedRecord(record: BaseRecord, needed: Needed): CountedRecord {
  const { dates: paths } = basePlan(record.type);
  const dates = readDates(record, needed.dates);
  const span: Span =
    paths === 'origins'
      ? { start: undefined, end: undefined }
      : { start: dates.get(paths.start), end: dates.get(paths.end) };
  const own: OwnValues = needed.derived.size === 0 ? {} : ownValues(record, span);
  return {
    base: record.type,
    id: record.id,
    fields: readFields(record, needed.fields),
    dates,
    items: mapOf([...needed.lists].map(([list, read]) => [list, readItems(record, list, read)])),
    codes: mapOf([...needed.codes].map((source) => [source, readCodes(record, source)])),
    derived: mapOf(
      [...needed.derived].flatMap((name) => {
        const value = own[name];
        return value === undefined ? [] : [[name, value] as const];
      }),
    ),
    span,
    concerned: concernedBy(record),
    links: linksOf(record),
  };
}
