import * as conditions from './conditions.js';
import { tooDeep } from './depth.js';
import * as fields from './fields.js';
import type { Mutation } from './mutation.js';
import { wrongNumber } from './numbers.js';
import * as texts from './texts.js';
import { wrongDuration, wrongTime } from './times.js';

/** The ways in which data go wrong. */
export const mutationKinds = [
  'removed',
  'unknown-field',
  'reserved-field',
  'null',
  'other-type',
  'emptied',
  'other-length',
  'list-or-object',
  'exchanged-fields',
  'missing-reason',
  'wrong-text',
  'wrong-id',
  'wrong-identifier',
  'unlisted-code',
  'other-record-type',
  'wrong-time',
  'wrong-duration',
  'wrong-number',
  'repeated-part',
  'end-before-start',
  'reversed-bounds',
  'numerator-above',
  'hidden-and-stated',
  'wrong-merge',
  'named-and-counted',
  'wrong-territory-code',
  'wrong-open-list',
  'too-deep',
] as const;

/** A way in which data go wrong: one of {@link mutationKinds}. */
export type MutationKind = (typeof mutationKinds)[number];

/** What each of them does. */
export const mutations: { readonly [Kind in MutationKind]: Mutation } = {
  removed: fields.removed,
  'unknown-field': fields.unknownField,
  'reserved-field': fields.reservedField,
  null: fields.nothing,
  'other-type': fields.otherType,
  emptied: fields.emptied,
  'other-length': fields.otherLength,
  'list-or-object': fields.listOrObject,
  'exchanged-fields': fields.exchangedFields,
  'missing-reason': fields.missingReason,
  'wrong-text': texts.wrongText,
  'wrong-id': texts.wrongId,
  'wrong-identifier': texts.wrongIdentifier,
  'unlisted-code': texts.unlistedCode,
  'other-record-type': texts.otherRecordType,
  'wrong-time': wrongTime,
  'wrong-duration': wrongDuration,
  'wrong-number': wrongNumber,
  'repeated-part': conditions.repeatedPart,
  'end-before-start': conditions.endBeforeStart,
  'reversed-bounds': conditions.reversedBounds,
  'numerator-above': conditions.numeratorAbove,
  'hidden-and-stated': conditions.hiddenAndStated,
  'wrong-merge': conditions.wrongMerge,
  'named-and-counted': conditions.namedAndCounted,
  'wrong-territory-code': conditions.wrongTerritoryCode,
  'wrong-open-list': conditions.wrongOpenList,
  'too-deep': tooDeep,
};
