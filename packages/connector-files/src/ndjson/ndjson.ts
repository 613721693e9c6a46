import type { AnyRecord } from '@santeparticipative/core';
import {
  type Format,
  type OpenedSink,
  recordFormat,
  type SinkContext,
} from '@santeparticipative/exchange';
import type { AppendLayout } from '../appending/append-layout.js';
import { openAppending } from '../appending/appending-session.js';
import { DatasetLayout, type StatedManifest } from '../dataset/dataset-layout.js';
import { ENCRYPTED } from '../encryption/encryption.js';
import type { EncryptionOptions } from '../encryption/options.js';
import type { FileEnd } from '../file-end.js';
import { fileIssue } from '../messages.js';
import type { ReadLimits } from '../reading/json-lines.js';
import type { Layout } from '../writing/layout.js';
import { openReplacing } from '../writing/replacing-session.js';
import { DatasetLinesLayout } from './dataset-lines-layout.js';
import { readDatasetRecords } from './read-dataset.js';
import { readValues } from './read-values.js';
import { ValuesLayout } from './values-layout.js';

/** How an NDJSON file is read and written, whatever it holds. */
export interface NdjsonOptions extends ReadLimits, EncryptionOptions {
  /**
   * `replace`, unless told: the file is there whole or not at all, and replaces the old one. `append`: each batch is
   * added to the end, and stays.
   */
  readonly write?: 'replace' | 'append' | undefined;
}

/** How the NDJSON file of a dataset is read and written. */
export interface DatasetNdjsonOptions extends NdjsonOptions {
  readonly format?: undefined;
  /**
   * What a dataset that is written says of itself. Unless told: its namespace is that of its first record, its producer
   * is named by the namespace, and it is made now.
   */
  readonly manifest?: StatedManifest | undefined;
}

/** How an NDJSON file of values is read and written. */
export interface ValueNdjsonOptions<Value> extends NdjsonOptions {
  readonly format: Format<Value>;
  /** Makes the keys of the values unique in the world. Empty unless told. */
  readonly namespace?: string | undefined;
}

interface Layouts<Value> {
  readonly format: Format<Value>;
  readonly replacing: (context: SinkContext) => Layout<Value>;
  readonly appending: (context: SinkContext) => AppendLayout<Value>;
}

async function openSink<Value>(
  path: string,
  { write, recipients }: NdjsonOptions,
  { replacing, appending }: Layouts<Value>,
  context: SinkContext,
): Promise<OpenedSink<Value>> {
  if (write !== 'append') {
    return openReplacing({ path, layout: replacing(context), recipients }, context);
  }
  const isPlain = recipients === undefined && !path.endsWith('.gz') && !path.endsWith(ENCRYPTED);
  return isPlain
    ? openAppending({ path, layout: () => appending(context) }, context)
    : { ok: false, issues: [fileIssue('file.cannot-append', { file: path })] };
}

function fileOf<Value>(
  path: string,
  options: NdjsonOptions,
  layouts: Layouts<Value>,
  read: FileEnd<Value>['read'],
): FileEnd<Value> {
  return {
    name: path,
    format: layouts.format,
    capabilities: { commits: options.write === 'append' ? 'each' : 'whole', dryRun: true },
    read,
    open: (context) => openSink(path, options, layouts, context),
  };
}

function datasetFile(path: string, options: DatasetNdjsonOptions): FileEnd<AnyRecord> {
  const { manifest } = options;
  const layouts: Layouts<AnyRecord> = {
    format: recordFormat,
    replacing: ({ clock }) => new DatasetLayout({ path, clock, manifest }),
    appending: ({ clock }) => new DatasetLinesLayout({ path, clock, manifest }),
  };
  return fileOf(path, options, layouts, (context) => readDatasetRecords(path, options, context));
}

function valueFile<Value>(path: string, options: ValueNdjsonOptions<Value>): FileEnd<Value> {
  const { format } = options;
  const layout = () => new ValuesLayout(format);
  const layouts = { format, replacing: layout, appending: layout };
  return fileOf(path, options, layouts, (context) => readValues(path, options, context));
}

/**
 * An NDJSON file, one JSON value a line, read and written as a stream: a dataset, with its manifest, unless a format
 * says what else it holds. A name in `.gz` is compressed, one in `.age` or `.gz.age` encrypted.
 *
 * Reading rejects each bad line with its number, and reads on. It fails where the file is not there, is damaged, or is
 * not what its manifest announces. Writing leaves the old file until the new one is whole; it refuses the records of a
 * second dataset.
 *
 * @example
 * await exchange({ from: ndjson('activity.ndjson'), to: fhirServer({ url, auth }) });
 * await exchange({ from: ndjson('activity.ndjson'), to: ndjson('activity.ndjson.gz.age', { recipients }) });
 */
export function ndjson(path: string, options?: DatasetNdjsonOptions): FileEnd<AnyRecord>;
/**
 * An NDJSON file of values of a format, such as FHIR resources.
 *
 * @example
 * ndjson('Patient.ndjson', { format: resourceFormat });
 */
export function ndjson<Value>(path: string, options: ValueNdjsonOptions<Value>): FileEnd<Value>;
export function ndjson<Value>(
  path: string,
  options: DatasetNdjsonOptions | ValueNdjsonOptions<Value> = {},
): FileEnd<AnyRecord> | FileEnd<Value> {
  return options.format === undefined ? datasetFile(path, options) : valueFile(path, options);
}
