import {
  type AnyRecord,
  type Issue,
  type Line,
  LineReader,
  type Manifest,
  type RecordType,
  shapeIssue,
} from '@santeparticipative/core';
import type { Read, SourceContext } from '@santeparticipative/exchange';
import { Content, issueOfCounts } from '../dataset/content.js';
import { readDatasetLine } from '../dataset/read-dataset-line.js';
import { type LineOptions, type LocatedLine, readLines } from '../reading/json-lines.js';
import { issueOfFile } from '../reading/read-json.js';

type Stop = { readonly kind: 'failed'; readonly issues: readonly Issue[] };

/** Reads the lines of a dataset's file as what an exchange takes. */
class DatasetReading {
  readonly #lines = new LineReader();
  readonly #content = new Content();
  readonly #counts: { [type in RecordType]?: number } = {};
  #refused = 0;
  #manifest: Manifest | undefined;

  constructor(readonly path: string) {}

  readonly parse = (text: string) => {
    const sawManifest = this.#lines.sawManifest;
    const read = readDatasetLine(this.#lines, text);
    this.#manifestRefused ||= !read.ok && !sawManifest && this.#lines.sawManifest;
    return read;
  };

  /** True when the first manifest is wrong: nothing then tells what the records are. */
  #manifestRefused = false;

  /** What a line gives: nothing when it is the manifest. */
  take(located: LocatedLine<Line>): Read<AnyRecord> | undefined {
    const { result, stopped, line } = located;
    if (stopped || this.#manifestRefused) return this.#stop(...result.issues);
    this.#content.add(located);
    const at = { file: this.path, line };
    if (!result.ok) return this.#rejected(result.issues);
    const { value } = result;
    if (value.type !== 'manifest') {
      if (this.#manifest === undefined) {
        const { type, id } = value;
        return this.#rejected([
          shapeIssue('dataset.no-manifest', '', { at, record: { type, id } }),
        ]);
      }
      this.#counts[value.type] = (this.#counts[value.type] ?? 0) + 1;
      return { kind: 'value', value, origin: { namespace: this.#manifest.namespace, at } };
    }
    if (this.#manifest !== undefined && this.#manifest.namespace !== value.namespace) {
      return this.#stop(shapeIssue('dataset.two-manifests', '/namespace', { at }));
    }
    this.#manifest = value;
    return undefined;
  }

  /** What is wrong with the file as a whole, once all of it was read. */
  end(): Stop | undefined {
    const issues = [
      issueOfCounts(this.#manifest, this.#counts, this.#refused),
      this.#content.issueOfHash(this.#lines.statedHash),
    ].filter((issue) => issue !== undefined);
    return issues.length === 0 ? undefined : this.#stop(...issues);
  }

  #rejected(issues: readonly Issue[]): Read<AnyRecord> {
    this.#refused += 1;
    return { kind: 'rejected', issues };
  }

  #stop(...issues: readonly Issue[]): Stop {
    return { kind: 'failed', issues: issues.map((issue) => issueOfFile(issue, this.path)) };
  }
}

/**
 * Reads the records of a dataset's NDJSON file, in constant memory. Records that come before any manifest are rejected;
 * reading fails where the file is not what its manifest announces, or is two datasets.
 */
export async function* readDatasetRecords(
  path: string,
  options: LineOptions,
  { signal }: SourceContext,
): AsyncGenerator<Read<AnyRecord>> {
  const reading = new DatasetReading(path);
  for await (const lines of readLines(path, reading.parse, options)) {
    if (signal.aborted) return;
    for (const line of lines) {
      const read = reading.take(line);
      if (read !== undefined) yield read;
      if (read?.kind === 'failed') return;
    }
  }
  const failed = reading.end();
  if (failed !== undefined) yield failed;
}
