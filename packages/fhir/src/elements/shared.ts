import type { Attendance, Place, RecordMeta } from '@santeparticipative/core';
import { coded } from './coded.js';
import { type ExtensionCodec, list, object, orMissing } from './extension.js';
import { boolean, code, instant, integer, text } from './primitives.js';
import { quantity } from './quantity.js';
import { reference } from './reference.js';

/** Where something happens. */
export const place: ExtensionCodec<Place> = object<Place>({
  structure: reference,
  territory: reference,
  description: text,
});

/** Who was there, or invited. */
export const attendance: ExtensionCodec<Attendance> = object<Attendance>({
  total: orMissing(quantity),
  byRole: list(
    object<NonNullable<Attendance['byRole']>[number]>({
      roles: list(coded),
      count: orMissing(quantity),
      withinTotal: orMissing(boolean),
    }),
  ),
  disjoint: orMissing(boolean),
  persons: list(reference),
});

/** The state of a record. What it replaces is not among it: a Provenance says that. */
export const recordState: ExtensionCodec<Omit<RecordMeta, 'replaces'>> = object<
  Omit<RecordMeta, 'replaces'>
>({
  version: integer,
  recordedAt: instant,
  status: code,
});
