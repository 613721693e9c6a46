import type { Issue } from '../issue.js';
import type { AnyRecord } from '../record.js';
import { shapeIssue } from '../shape-issue.js';
import type { LineResult } from './line.js';
import type { Manifest } from './manifest.js';
import type { AnyReference } from './record-base.js';
import type { RecordType } from './record-types.js';

/** A dataset as it could be read: the good records, and the issues of the others. */
export interface ReadDataset {
  readonly manifest: Manifest | undefined;
  readonly records: readonly AnyRecord[];
  /** The records that were refused, and so are not in `records`, where they say well which ones they are. */
  readonly refused: readonly AnyReference[];
  readonly issues: readonly Issue[];
}

/**
 * Gathers what was read into a dataset that fits in memory; or, told what to do with a record, gives it each one and
 * holds none.
 */
export class DatasetReader {
  #manifest: Manifest | undefined;
  readonly #records: AnyRecord[] = [];
  readonly #counts: { [type in RecordType]?: number } = {};
  readonly #take: (record: AnyRecord) => void;
  readonly #refused: AnyReference[] = [];
  readonly #issues: Issue[] = [];

  constructor(take?: (record: AnyRecord) => void) {
    this.#take = take ?? ((record) => this.#records.push(record));
  }

  /** How many records of each type were good. Types that do not occur are left out. */
  get counts(): Partial<Record<RecordType, number>> {
    return this.#counts;
  }

  /** Takes a record or a manifest that was read, and the number of its line where it has one. */
  add(result: LineResult, line?: number): void {
    // One by one: a hostile line has more issues than a call takes arguments.
    for (const issue of result.issues) this.#issues.push(issue);
    if (!result.ok) {
      if (result.refused !== undefined) this.#refused.push(result.refused);
      return;
    }
    if (result.value.type !== 'manifest') {
      const { type } = result.value;
      this.#counts[type] = (this.#counts[type] ?? 0) + 1;
      this.#take(result.value);
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

  /** The dataset, once everything was given. A manifest that was there but wrong has issues of its own. */
  end(sawManifest = this.#manifest !== undefined): ReadDataset {
    const issues = [...this.#issues];
    if (!sawManifest) issues.unshift(shapeIssue('dataset.no-manifest'));
    return { manifest: this.#manifest, records: this.#records, refused: this.#refused, issues };
  }
}
