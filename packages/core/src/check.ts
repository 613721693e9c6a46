import type * as z from 'zod';
import { type RecordType, recordTypes } from './dataset/record-types.js';
import { typeOf } from './dataset/type-of.js';
import type { Result } from './issue.js';
import { type AnyRecord, type RecordOf, recordSchemas } from './record.js';
import { shapeIssue } from './shape-issue.js';
import { issuesOf } from './zod-issues.js';

/** No record is nested as deep. What is deeper would exhaust the stack of whoever walks it. */
const DEEPEST = 64;

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeperThan(inner, depth - 1));
}

/** Checks a value against a schema: the typed value, or every issue that it has. Never throws on data. */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Result<z.output<Schema>> {
  if (isDeeperThan(value, DEEPEST)) return { ok: false, issues: [shapeIssue('data.too-deep')] };
  // The input of each issue tells an absent field from a wrong one; it never leaves this file.
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success
    ? { ok: true, value: parsed.data, issues: [] }
    : { ok: false, issues: issuesOf(parsed.error) };
}

function isRecordType(type: unknown): type is RecordType {
  return (recordTypes as readonly unknown[]).includes(type);
}

/** Checks that a value is a record of the given type. */
export function checkRecordOf<Type extends RecordType>(
  type: Type,
  value: unknown,
): Result<RecordOf<Type>> {
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
