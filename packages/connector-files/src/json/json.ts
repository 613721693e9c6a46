import type { AnyRecord } from '@santeparticipative/core';
import {
  type Format,
  type Read,
  recordFormat,
  type SinkContext,
  type SourceContext,
} from '@santeparticipative/exchange';
import type { StatedManifest } from '../dataset/dataset-layout.js';
import type { EncryptionOptions } from '../encryption/options.js';
import type { FileEnd } from '../file-end.js';
import { DEFAULT_SIZE, readText } from '../reading/read-text.js';
import type { Layout } from '../writing/layout.js';
import { openReplacing } from '../writing/replacing-session.js';
import { bundleFrame, datasetJsonLayout, JsonLayout, listFrame } from './json-layout.js';
import { readDatasetJson } from './read-dataset-json.js';
import { readValuesJson } from './read-values-json.js';

/** How a JSON file is read and written, whatever it holds. */
export interface JsonOptions extends EncryptionOptions {
  /** The most bytes of the file, which is read at once; 256 MiB unless told. */
  readonly maxSize?: number | undefined;
}

/** How the JSON file of a dataset is read and written. */
export interface DatasetJsonOptions extends JsonOptions {
  readonly format?: undefined;
  /** What a dataset that is written says of itself, as for {@link ndjson}. */
  readonly manifest?: StatedManifest | undefined;
}

/** How a JSON file of values is read and written. */
export interface ValueJsonOptions<Value> extends JsonOptions {
  readonly format: Format<Value>;
  /** Makes the keys of the values unique in the world. Empty unless told. */
  readonly namespace?: string | undefined;
  /** What is written: a list, unless told, or a FHIR Bundle that collects resources. Both are read. */
  readonly shape?: 'list' | 'bundle' | undefined;
}

type ReadText<Value> = (text: string) => Iterable<Read<Value>>;

async function* readWhole<Value>(
  path: string,
  { maxSize, identity }: JsonOptions,
  { signal }: SourceContext,
  read: ReadText<Value>,
): AsyncGenerator<Read<Value>> {
  const text = await readText(path, maxSize, { identity });
  if (signal.aborted) return;
  if (text.ok) yield* read(text.value);
  else yield { kind: 'failed', issues: text.issues };
}

function fileOf<Value>(
  path: string,
  options: JsonOptions,
  format: Format<Value>,
  read: ReadText<Value>,
  layout: (context: SinkContext) => Layout<Value>,
): FileEnd<Value> {
  const { recipients } = options;
  return {
    name: path,
    format,
    capabilities: { commits: 'whole', dryRun: true },
    read: (context) => readWhole(path, options, context, read),
    open: (context) => openReplacing({ path, layout: layout(context), recipients }, context),
  };
}

function datasetFile(path: string, options: DatasetJsonOptions): FileEnd<AnyRecord> {
  const { manifest, maxSize = DEFAULT_SIZE } = options;
  const read: ReadText<AnyRecord> = (text) => readDatasetJson(path, text);
  return fileOf(path, options, recordFormat, read, ({ clock }) =>
    datasetJsonLayout({ path, clock, manifest }, maxSize),
  );
}

function valueFile<Value>(path: string, options: ValueJsonOptions<Value>): FileEnd<Value> {
  const { format, namespace = '', shape = 'list', maxSize = DEFAULT_SIZE } = options;
  const frame = shape === 'list' ? listFrame(format) : bundleFrame(format);
  const read: ReadText<Value> = (text) => readValuesJson(path, text, format, namespace);
  return fileOf(
    path,
    options,
    format,
    read,
    () => new JsonLayout(path, maxSize, () => ({ ok: true, value: frame, issues: [] })),
  );
}

/**
 * A JSON file that is read at once: a small dataset, `{ "manifest": ..., "records": [...] }`, unless a format says what
 * else it holds. A name in `.age` is encrypted. It is written as a stream, whole or not at all.
 *
 * @example
 * await exchange({ from: json('lille.json'), to: ndjson('lille.ndjson') });
 */
export function json(path: string, options?: DatasetJsonOptions): FileEnd<AnyRecord>;
/**
 * A JSON file of values of a format: a list of them, or a FHIR Bundle.
 *
 * @example
 * json('bundle.json', { format: resourceFormat, shape: 'bundle' });
 */
export function json<Value>(path: string, options: ValueJsonOptions<Value>): FileEnd<Value>;
export function json<Value>(
  path: string,
  options: DatasetJsonOptions | ValueJsonOptions<Value> = {},
): FileEnd<AnyRecord> | FileEnd<Value> {
  return options.format === undefined ? datasetFile(path, options) : valueFile(path, options);
}
