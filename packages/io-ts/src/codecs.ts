import {
  type AnyRecord,
  checkRecord,
  checkRecordOf,
  type RecordOf,
  type RecordType,
  type Result,
} from '@santeparticipative/core';
import * as t from 'io-ts';
import { validateBy } from './validate.js';

/** The codec of every type of record, by its type. */
export type RecordCodecs = {
  readonly [Type in RecordType]: t.Type<RecordOf<Type>, RecordOf<Type>, unknown>;
};

/** The codec of what a check of core accepts. A record is written as it is read: encoding one costs nothing. */
function codecBy<Value>(
  name: string,
  check: (value: unknown) => Result<Value>,
): t.Type<Value, Value, unknown> {
  return new t.Type<Value, Value, unknown>(
    name,
    (value): value is Value => check(value).ok,
    validateBy(check, 'fr'),
    t.identity,
  );
}

function recordCodec<Type extends RecordType>(
  type: Type,
): t.Type<RecordOf<Type>, RecordOf<Type>, unknown> {
  return codecBy(type, (value) => checkRecordOf(type, value));
}

/**
 * The codec of every type of record: decodes as core's `checkRecordOf` does, and encodes a record as itself.
 *
 * @example
 * codecs.structure.is({ type: 'structure', id: 'msp-1' }); // false: it has no name
 */
export const codecs: RecordCodecs = {
  source: recordCodec('source'),
  territory: recordCodec('territory'),
  structure: recordCodec('structure'),
  professional: recordCodec('professional'),
  programme: recordCodec('programme'),
  enrolment: recordCodec('enrolment'),
  partnership: recordCodec('partnership'),
  funding: recordCodec('funding'),
  'pathway-model': recordCodec('pathway-model'),
  person: recordCodec('person'),
  group: recordCodec('group'),
  pathway: recordCodec('pathway'),
  assessment: recordCodec('assessment'),
  contact: recordCodec('contact'),
  session: recordCodec('session'),
  participation: recordCodec('participation'),
  recommendation: recordCodec('recommendation'),
  evaluation: recordCodec('evaluation'),
  feedback: recordCodec('feedback'),
  'indicator-definition': recordCodec('indicator-definition'),
  'indicator-result': recordCodec('indicator-result'),
  tombstone: recordCodec('tombstone'),
  merge: recordCodec('merge'),
};

/**
 * The codec of a record of any type, as core's `checkRecord`. Its `type` field chooses the schema, so that the
 * errors are those of one type; a `t.union` of all codecs would give those of every type.
 */
export const AnyRecordCodec: t.Type<AnyRecord, AnyRecord, unknown> = codecBy('record', checkRecord);
