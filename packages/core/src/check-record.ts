import type * as z from 'zod';
import { check } from './check.js';
import { compiledChecks } from './compiled/index.js';
import type { RecordType } from './dataset/record-types.js';
import { typeOf } from './dataset/type-of.js';
import type { Result } from './issue.js';
import { type AnyRecord, type RecordOf, recordSchemas } from './record.js';
import { shapeIssue } from './shape-issue.js';

function isRecordType(type: unknown): type is RecordType {
  return typeof type === 'string' && Object.hasOwn(compiledChecks, type);
}

/**
 * True when a value is a record of the given type: the verdict of the type's schema, given by a check that was
 * compiled from it. Several times faster than the schema; it tells nothing of what is wrong.
 */
export function isRecord<Type extends RecordType>(
  type: Type,
  value: unknown,
): value is RecordOf<Type> {
  return compiledChecks[type](value);
}

/** True when a value is a record, of whatever type its `type` field says. */
export function isAnyRecord(value: unknown): value is AnyRecord {
  const type = typeOf(value);
  return isRecordType(type) && isRecord(type, value);
}

/**
 * Checks that a value is a record of the given type. A record that is right is returned as it is, not copied; the
 * schema is asked only for the issues of one that is not.
 */
export function checkRecordOf<Type extends RecordType>(
  type: Type,
  value: unknown,
): Result<RecordOf<Type>> {
  if (isRecord(type, value)) return { ok: true, value, issues: [] };
  const schema: z.ZodType = recordSchemas[type];
  const result = check(schema, value);
  return result as Result<RecordOf<Type>>;
}

/**
 * Checks that a value is a record, whatever its type.
 *
 * @example
 * const result = checkRecord({ type: 'structure', id: 'msp-1' });
 * if (!result.ok) for (const { path, message } of result.issues) console.log(path, message.fr);
 */
export function checkRecord(value: unknown): Result<AnyRecord> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, issues: [shapeIssue('record.not-an-object')] };
  }
  const type = typeOf(value);
  if (!isRecordType(type))
    return { ok: false, issues: [shapeIssue('record.unknown-type', '/type')] };
  return checkRecordOf(type, value);
}
