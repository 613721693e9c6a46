import * as z from 'zod';
import { check } from '../check.js';
import { checkRecord, isAnyRecord } from '../check-record.js';
import type { Result } from '../issue.js';
import type { AnyRecord } from '../record.js';
import { shapeIssue } from '../shape-issue.js';
import { parseJsonText } from './json-text.js';
import { Manifest, schemaVersion } from './manifest.js';
import { migrateLine } from './migration.js';
import { typeOf } from './type-of.js';
import { compareVersions } from './version.js';

/** What a line of a dataset holds. */
export type Line = AnyRecord | Manifest;

/** What a manifest of any version says of its version. */
const Versioned = z.looseObject({ schemaVersion: Manifest.shape.schemaVersion });

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

/**
 * Reads the lines of one dataset, in their order. The manifest tells with which version of the schemas they were
 * written: those of an older one are brought to the present one, those of a newer one are refused.
 */
export class LineReader {
  /** The version that the manifest states; until it has come, the present one. */
  #version = schemaVersion;
  #records = 0;
  #manifests = 0;

  /** True once a manifest has come, right or wrong. */
  get sawManifest(): boolean {
    return this.#manifests > 0;
  }

  /** Reads a line from its text. */
  read(text: string): Result<Line> {
    const record = this.#version === schemaVersion ? readRecord(text) : undefined;
    if (record !== undefined) {
      this.#records += 1;
      return { ok: true, value: record, issues: [] };
    }
    const json = parseJsonText(text);
    return json.ok ? this.check(json.value) : json;
  }

  /** Checks what a line holds. */
  check(value: unknown): Result<Line> {
    if (typeOf(value) === 'manifest') return this.#manifest(value);
    this.#records += 1;
    return checkRecord(this.#version === schemaVersion ? value : migrateLine(value, this.#version));
  }

  #manifest(value: unknown): Result<Manifest> {
    this.#manifests += 1;
    // The version comes first: a newer manifest may have fields that this version does not know.
    const versioned = Versioned.safeParse(value);
    if (!versioned.success) return check(Manifest, value);
    const { schemaVersion: version } = versioned.data;
    const difference = compareVersions(version, schemaVersion);
    if (difference > 0) return refused('dataset.newer-schema');
    if (difference === 0) return check(Manifest, value);
    if (this.#manifests === 1 && this.#records > 0) return refused('dataset.late-version');
    this.#version = version;
    const manifest = check(Manifest, migrateLine(value, version));
    return manifest.ok ? { ...manifest, value: { ...manifest.value, schemaVersion } } : manifest;
  }
}

function refused(rule: string): Result<never> {
  return { ok: false, issues: [shapeIssue(rule, '/schemaVersion')] };
}

/**
 * Reads one line of a dataset, a record or the manifest, written with the present version of the schemas. A
 * {@link LineReader} reads the lines of an older dataset.
 */
export function parseLine(text: string): Result<Line> {
  return new LineReader().read(text);
}

/** Writes a line of a dataset, without its line feed. */
export function formatLine(line: Line): string {
  return JSON.stringify(line);
}
