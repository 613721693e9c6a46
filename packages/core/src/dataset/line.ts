import * as z from 'zod';
import { check } from '../check.js';
import { checkRecord, isAnyRecord } from '../check-record.js';
import type { Result } from '../issue.js';
import type { AnyRecord } from '../record.js';
import { shapeIssue } from '../shape-issue.js';
import { parseJsonText } from './json-text.js';
import { Manifest, schemaVersion } from './manifest.js';
import { typeOf } from './type-of.js';

/** What a line of a dataset holds. */
export type Line = AnyRecord | Manifest;

function isNewer(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [ourMajor = 0, ourMinor = 0] = schemaVersion.split('.').map(Number);
  return major > ourMajor || (major === ourMajor && minor > ourMinor);
}

/** What a manifest of any version says of its version. */
const Versioned = z.looseObject({ schemaVersion: Manifest.shape.schemaVersion });

/** Checks that a value is what a line of a dataset holds. */
export function checkLine(value: unknown): Result<Line> {
  if (typeOf(value) !== 'manifest') return checkRecord(value);
  // The version comes first: a newer manifest may have fields that this version does not know.
  const versioned = Versioned.safeParse(value);
  return versioned.success && isNewer(versioned.data.schemaVersion)
    ? { ok: false, issues: [shapeIssue('dataset.newer-schema', '/schemaVersion')] }
    : check(Manifest, value);
}

/**
 * The record that a text holds, when nothing is wrong with it. A record has no field that its type does not know,
 * so none of the keys that JavaScript reserves: the slower reading, which looks for them, is not needed.
 */
function readRecord(text: string): AnyRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isAnyRecord(value) ? value : undefined;
}

/** Reads one line of a dataset: a record or the manifest. */
export function parseLine(text: string): Result<Line> {
  const record = readRecord(text);
  if (record !== undefined) return { ok: true, value: record, issues: [] };
  const json = parseJsonText(text);
  return json.ok ? checkLine(json.value) : json;
}

/** Writes a line of a dataset, without its line feed. */
export function formatLine(line: Line): string {
  return JSON.stringify(line);
}
