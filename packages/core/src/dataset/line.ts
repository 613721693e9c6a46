import * as z from 'zod';
import { check } from '../check.js';
import { checkRecord, isAnyRecord } from '../check-record.js';
import type { Result } from '../issue.js';
import type { AnyRecord } from '../record.js';
import { shapeIssue } from '../shape-issue.js';
import { parseJsonText } from './json-text.js';
import { Manifest, schemaVersion } from './manifest.js';
import { migrateLine } from './migration.js';
import type { AnyReference } from './record-base.js';
import { refusedRecord } from './refused-record.js';
import { typeOf } from './type-of.js';
import { compareVersions } from './version.js';

/** What a line of a dataset holds. */
export type Line = AnyRecord | Manifest;

/** What a line holds, or why it was refused and, where it tells, which record it was to be. */
export type LineResult = Result<Line> & { readonly refused?: AnyReference };

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
 * written: those of an older one are brought to the present one. A manifest of a newer one is refused, and the
 * records beside it are judged by the present schemas.
 */
export class LineReader {
  /** The version that the manifest states; until it has come, the present one. */
  #version = schemaVersion;
  #records = 0;
  #manifests = 0;
  #statedHash: string | undefined;

  /** True once a manifest has come, right or wrong. */
  get sawManifest(): boolean {
    return this.#manifests > 0;
  }

  /**
   * The hash that the manifest states, of the lines as they were written. A manifest that was brought to the
   * present version has none, for its lines have changed.
   */
  get statedHash(): string | undefined {
    return this.#statedHash;
  }

  /** Reads a line from its text. */
  read(text: string): LineResult {
    const record = this.#version === schemaVersion ? readRecord(text) : undefined;
    if (record !== undefined) {
      this.#records += 1;
      return { ok: true, value: record, issues: [] };
    }
    const json = parseJsonText(text);
    return json.ok ? this.check(json.value) : json;
  }

  /** Checks what a line holds. */
  check(value: unknown): LineResult {
    if (typeOf(value) === 'manifest') return this.#manifest(value);
    this.#records += 1;
    const present = this.#version === schemaVersion ? value : migrateLine(value, this.#version);
    const record = checkRecord(present);
    const refused = record.ok ? undefined : refusedRecord(present);
    return refused === undefined ? record : { ...record, refused };
  }

  #manifest(value: unknown): Result<Manifest> {
    this.#manifests += 1;
    // The version comes first: a newer manifest may have fields that this version does not know.
    const versioned = Versioned.safeParse(value);
    if (!versioned.success) return check(Manifest, value);
    const { schemaVersion: version } = versioned.data;
    const difference = compareVersions(version, schemaVersion);
    if (difference > 0) return refused('dataset.newer-schema');
    const isLate = this.#records > 0 && compareVersions(version, this.#version) < 0;
    if (isLate) return refused('dataset.late-version');
    this.#version = difference === 0 ? schemaVersion : version;
    const manifest = check(Manifest, difference === 0 ? value : migrateLine(value, version));
    if (!manifest.ok) return manifest;
    const { hash, ...others } = manifest.value;
    this.#statedHash = hash;
    return difference === 0 ? manifest : { ...manifest, value: { ...others, schemaVersion } };
  }
}

function refused(rule: string): Result<never> {
  return { ok: false, issues: [shapeIssue(rule, '/schemaVersion')] };
}

/**
 * Reads one line of a dataset, a record or the manifest, written with the present version of the schemas. A
 * {@link LineReader} reads the lines of an older dataset.
 */
export function parseLine(text: string): LineResult {
  return new LineReader().read(text);
}

/** Writes a line of a dataset, without its line feed. */
export function formatLine(line: Line): string {
  return JSON.stringify(line);
}
