import { type AnyRecord, formatLine, type Issue, type Result } from '@santeparticipative/core';
import type { Delivery, Format } from '@santeparticipative/exchange';
import { type DatasetLayoutOptions, statedManifest } from '../dataset/dataset-layout.js';
import { fileIssue } from '../messages.js';
import { type Layout, laidOut, refused } from '../writing/layout.js';

/** What stands around the items of a JSON file. */
export interface Frame<Value> {
  /** What comes before the items: asked once. */
  readonly before: string;
  readonly item: (value: Value) => string;
  readonly after: string;
}

/** Around values of a format: a list. */
export function listFrame<Value>(format: Format<Value>): Frame<Value> {
  return { before: '[\n', item: (value) => format.write(value), after: '\n]\n' };
}

/** Around FHIR resources: a Bundle that collects them (R4, Bundle.type `collection`). */
export function bundleFrame<Value>(format: Format<Value>): Frame<Value> {
  return {
    before: '{"resourceType":"Bundle","type":"collection","entry":[\n',
    item: (value) => `{"resource":${format.write(value)}}`,
    after: '\n]}\n',
  };
}

/** Lays out values as one JSON text of a size that can be read again. */
export class JsonLayout<Value> implements Layout<Value> {
  #size = 0;
  #items = 0;
  #frame: Frame<Value> | undefined;

  constructor(
    readonly path: string,
    readonly maxSize: number,
    /** The frame for a file whose first delivery is this one; or for one that has none. */
    readonly frameOf: (first: Delivery<Value> | undefined) => Result<Frame<Value>>,
    /** Why a delivery has no place in this file, if it has none. */
    readonly refusal: (delivery: Delivery<Value>) => Issue | undefined = () => undefined,
  ) {}

  add(delivery: Delivery<Value>): Result<string> {
    const begun = this.#begin(delivery);
    if (!begun.ok) return begun;
    const issue = this.refusal(delivery);
    if (issue !== undefined) return refused(issue);
    const { before, item, after } = begun.value;
    const text = `${this.#items === 0 ? before : ',\n'}${item(delivery.value)}`;
    const size = this.#size + Buffer.byteLength(text);
    if (size + Buffer.byteLength(after) > this.maxSize) {
      return refused(fileIssue('file.too-big', { file: this.path }));
    }
    this.#size = size;
    this.#items += 1;
    return laidOut(text);
  }

  end(): Result<string> {
    const begun = this.#begin(undefined);
    if (!begun.ok) return begun;
    return laidOut(this.#items === 0 ? begun.value.before + begun.value.after : begun.value.after);
  }

  #begin(first: Delivery<Value> | undefined): Result<Frame<Value>> {
    if (this.#frame !== undefined) return { ok: true, value: this.#frame, issues: [] };
    const frame = this.frameOf(first);
    if (frame.ok) this.#frame = frame.value;
    return frame;
  }
}

/** Lays out records as one JSON object, with what the dataset says of itself. */
export function datasetJsonLayout(
  options: DatasetLayoutOptions,
  maxSize: number,
): Layout<AnyRecord> {
  let namespace = options.manifest?.namespace;
  const frameOf = (first: Delivery<AnyRecord> | undefined): Result<Frame<AnyRecord>> => {
    const own = first?.origin.namespace || undefined;
    namespace ??= own;
    if (namespace === undefined) {
      return { ok: false, issues: [fileIssue('file.no-namespace', { file: options.path })] };
    }
    const manifest = statedManifest(namespace, options);
    if (!manifest.ok) return manifest;
    const before = `{"manifest":${formatLine(manifest.value)},"records":[\n`;
    return { ok: true, value: { before, item: formatLine, after: '\n]}\n' }, issues: [] };
  };
  return new JsonLayout(options.path, maxSize, frameOf, ({ origin, value: { type, id } }) =>
    origin.namespace === '' || origin.namespace === namespace
      ? undefined
      : { ...fileIssue('file.other-namespace', { file: options.path }), record: { type, id } },
  );
}
