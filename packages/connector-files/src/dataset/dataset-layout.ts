import {
  type AnyRecord,
  check,
  type Issue,
  Manifest,
  type Result,
  schemaVersion,
} from '@santeparticipative/core';
import type { Clock, Delivery } from '@santeparticipative/exchange';
import { fileIssue } from '../messages.js';
import { type Layout, laidOut, refused } from '../writing/layout.js';
import { DatasetText } from './dataset-text.js';

/** What a dataset that is written says of itself. */
export type StatedManifest = {
  readonly [field in 'namespace' | 'producer' | 'title' | 'created' | 'referenceLists']?:
    | Manifest[field]
    | undefined;
};

/** What a dataset needs to be laid out. */
export interface DatasetLayoutOptions {
  readonly path: string;
  readonly clock: Clock;
  /**
   * What the dataset says of itself. Unless told: its namespace is that of its first record, its producer is named by
   * the namespace, and it is made now.
   */
  readonly manifest?: StatedManifest | undefined;
}

/** The manifest of a dataset of a namespace. */
export function statedManifest(
  namespace: string,
  { manifest = {}, clock }: DatasetLayoutOptions,
): Result<Manifest> {
  const { producer = namespace, title, referenceLists } = manifest;
  const { created = new Date(clock.now()).toISOString() } = manifest;
  const stated = { type: 'manifest', namespace, schemaVersion, producer, created };
  return check(Manifest, {
    ...stated,
    ...(title !== undefined && { title }),
    ...(referenceLists !== undefined && { referenceLists }),
  });
}

/** Lays out records as the NDJSON of one dataset, between what it is and what it is with its counts. */
export class DatasetLayout implements Layout<AnyRecord> {
  #namespace: string | undefined;
  #text: DatasetText | undefined;

  constructor(readonly options: DatasetLayoutOptions) {
    this.#namespace = options.manifest?.namespace;
  }

  /** Goes on with a dataset that is begun. */
  continue(namespace: string, text: DatasetText): void {
    this.#namespace = namespace;
    this.#text = text;
  }

  add({ value, origin }: Delivery<AnyRecord>): Result<string> {
    const namespace = origin.namespace === '' ? this.#namespace : origin.namespace;
    if (namespace === undefined) return refused(this.#issue('file.no-namespace', value));
    this.#namespace ??= namespace;
    if (namespace !== this.#namespace) return refused(this.#issue('file.other-namespace', value));
    const opening = this.#begin(namespace);
    return opening.ok ? laidOut(opening.value + this.#line(value)) : opening;
  }

  end(): Result<string> {
    if (this.#namespace === undefined) {
      return refused(fileIssue('file.no-namespace', { file: this.options.path }));
    }
    const opening = this.#begin(this.#namespace);
    return opening.ok ? laidOut(opening.value + (this.#text?.closing() ?? '')) : opening;
  }

  /** The first line, the first time that it is asked for. */
  #begin(namespace: string): Result<string> {
    if (this.#text !== undefined) return laidOut('');
    const manifest = statedManifest(namespace, this.options);
    if (!manifest.ok) return manifest;
    this.#text = new DatasetText(manifest.value);
    return laidOut(this.#text.opening());
  }

  #line(record: AnyRecord): string {
    return this.#text?.record(record) ?? '';
  }

  #issue(rule: 'file.no-namespace' | 'file.other-namespace', { type, id }: AnyRecord): Issue {
    return { ...fileIssue(rule, { file: this.options.path }), record: { type, id } };
  }
}
