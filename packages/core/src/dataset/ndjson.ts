import { parse as parseJson } from 'secure-json-parse';
import * as z from 'zod';
import { check, checkRecord, shapeIssue } from '../check.js';
import type { Issue, Result } from '../issue.js';
import type { AnyRecord } from '../record.js';
import type { Dataset } from './dataset.js';
import { Manifest, schemaVersion } from './manifest.js';

/** What a line of a dataset holds. */
export type Line = AnyRecord | Manifest;

function isNewer(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [ourMajor = 0, ourMinor = 0] = schemaVersion.split('.').map(Number);
  return major > ourMajor || (major === ourMajor && minor > ourMinor);
}

/** No record is nested as deep. What is deeper would exhaust the stack of whoever walks it. */
const DEEPEST = 64;

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeperThan(inner, depth - 1));
}

/** Reads a JSON text as data: a syntax error, a key such as `__proto__` or endless nesting is an issue. */
export function parseJsonText(text: string): Result<unknown> {
  try {
    const value: unknown = parseJson(text);
    return isDeeperThan(value, DEEPEST)
      ? { ok: false, issues: [shapeIssue('json.too-deep')] }
      : { ok: true, value, issues: [] };
  } catch (error) {
    // The two errors differ by their message alone; neither message is passed on, for it quotes the text.
    const forbidden =
      error instanceof SyntaxError && error.message.startsWith('Object contains forbidden');
    return {
      ok: false,
      issues: [shapeIssue(forbidden ? 'json.forbidden-key' : 'json.syntax')],
    };
  }
}

/** What a manifest of any version says of its version. */
const Versioned = z.looseObject({
  type: z.literal('manifest'),
  schemaVersion: Manifest.shape.schemaVersion,
});

function checkLine(value: unknown): Result<Line> {
  const manifest = z.looseObject({ type: z.literal('manifest') }).safeParse(value);
  if (!manifest.success) return checkRecord(value);
  // The version comes first: a newer manifest may have fields that this version does not know.
  const versioned = Versioned.safeParse(value);
  return versioned.success && isNewer(versioned.data.schemaVersion)
    ? { ok: false, issues: [shapeIssue('dataset.newer-schema', '/schemaVersion')] }
    : check(Manifest, value);
}

/** Reads one line of a dataset: a record or the manifest. */
export function parseLine(text: string): Result<Line> {
  const json = parseJsonText(text);
  return json.ok ? checkLine(json.value) : json;
}

/** A line that was read, with its number, the first being 1. */
export interface ReadLine {
  readonly line: number;
  readonly result: Result<Line>;
}

/** Reads a line that stands somewhere in a file: its issues tell where. A blank line gives nothing. */
function readLine(text: string, line: number): ReadLine | undefined {
  const content = line === 1 ? text.replace(/^\ufeff/, '') : text;
  if (content.trim() === '') return undefined;
  const result = parseLine(content);
  if (result.ok) return { line, result };
  return {
    line,
    result: { ok: false, issues: result.issues.map((issue) => ({ ...issue, at: { line } })) },
  };
}

/**
 * Reads the lines of a dataset one by one, in constant memory. Blank lines are skipped; a bad line gives issues
 * with its number, and the lines after it are read all the same.
 */
export async function* readNdjson(
  lines: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<ReadLine> {
  let line = 0;
  for await (const text of lines) {
    line += 1;
    const read = readLine(text, line);
    if (read !== undefined) yield read;
  }
}

/** A dataset as it could be read: the good records, and the issues of the others. */
export interface ReadDataset {
  readonly manifest: Manifest | undefined;
  readonly records: readonly AnyRecord[];
  readonly issues: readonly Issue[];
}

/** Gathers what was read into a dataset that fits in memory. */
export class DatasetReader {
  #manifest: Manifest | undefined;
  readonly #records: AnyRecord[] = [];
  readonly #issues: Issue[] = [];

  /** Takes a record or a manifest that was read, and the number of its line where it has one. */
  add(result: Result<Line>, line?: number): void {
    // One by one: a hostile line has more issues than a call takes arguments.
    for (const issue of result.issues) this.#issues.push(issue);
    if (!result.ok) return;
    if (result.value.type !== 'manifest') {
      this.#records.push(result.value);
      return;
    }
    // A writer that streams repeats the manifest at the end, with counts and hash: the last one stands.
    if (this.#manifest !== undefined && this.#manifest.namespace !== result.value.namespace) {
      this.#issues.push(
        shapeIssue(
          'dataset.two-manifests',
          '/namespace',
          line === undefined ? {} : { at: { line } },
        ),
      );
    }
    this.#manifest = result.value;
  }

  /** The dataset, once everything was given. */
  end(): ReadDataset {
    const issues = [...this.#issues];
    if (this.#manifest === undefined) issues.unshift(shapeIssue('dataset.no-manifest'));
    return { manifest: this.#manifest, records: this.#records, issues };
  }
}

/** Reads a dataset from its NDJSON text. Good records are kept whatever the others are. */
export function parseNdjson(text: string): ReadDataset {
  const reader = new DatasetReader();
  text.split('\n').forEach((content, index) => {
    const read = readLine(content, index + 1);
    if (read !== undefined) reader.add(read.result, read.line);
  });
  return reader.end();
}

/**
 * Reads a small dataset from one JSON object, `{ "manifest": ..., "records": [...] }`. Paths of issues start
 * from its root.
 */
export function parseDatasetJson(text: string): ReadDataset {
  const json = parseJsonText(text.replace(/^\ufeff/, ''));
  if (!json.ok) return { manifest: undefined, records: [], issues: json.issues };
  const document = check(
    z.looseObject({ manifest: z.unknown().optional(), records: z.array(z.unknown()) }),
    json.value,
  );
  if (!document.ok) return { manifest: undefined, records: [], issues: document.issues };
  const { manifest, records } = document.value;
  const reader = new DatasetReader();
  if (manifest !== undefined) reader.add(under('/manifest', checkLine(manifest)));
  records.forEach((record, index) => {
    reader.add(under(`/records/${index}`, checkLine(record)));
  });
  return reader.end();
}

function under(path: string, result: Result<Line>): Result<Line> {
  if (result.ok) return result;
  return {
    ok: false,
    issues: result.issues.map((issue) => ({ ...issue, path: path + issue.path })),
  };
}

/** Writes a line of a dataset, without its line feed. */
export function formatLine(line: Line): string {
  return JSON.stringify(line);
}

/** Writes a dataset as NDJSON: the manifest, then a record a line. */
export function formatNdjson({ manifest, records }: Dataset): string {
  return [manifest, ...records].map((line) => `${formatLine(line)}\n`).join('');
}

/** Writes a small dataset as one JSON object that people can read. */
export function formatDatasetJson({ manifest, records }: Dataset): string {
  return `${JSON.stringify({ manifest, records }, null, 2)}\n`;
}
