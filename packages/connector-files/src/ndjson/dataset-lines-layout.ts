import {
  type AnyRecord,
  formatLine,
  type Issue,
  LineReader,
  type Result,
  schemaVersion,
  shapeIssue,
} from '@santeparticipative/core';
import type { Delivery } from '@santeparticipative/exchange';
import type { AppendLayout } from '../appending/append-layout.js';
import { DatasetLayout, type DatasetLayoutOptions } from '../dataset/dataset-layout.js';
import { DatasetText } from '../dataset/dataset-text.js';
import { fileIssue } from '../messages.js';
import type { ByteLine } from '../reading/byte-lines.js';

/** Lays out records as further lines of a dataset, whose own manifest says what it is. */
export class DatasetLinesLayout implements AppendLayout<AnyRecord> {
  readonly #layout: DatasetLayout;
  readonly #reader = new LineReader();
  #text: DatasetText | undefined;

  constructor(readonly options: DatasetLayoutOptions) {
    this.#layout = new DatasetLayout(options);
  }

  line(record: AnyRecord): string {
    return `${formatLine(record)}\n`;
  }

  add(delivery: Delivery<AnyRecord>): Result<string> {
    return this.#layout.add(delivery);
  }

  end(): Result<string> {
    return this.#layout.end();
  }

  resume({ bytes, line }: ByteLine): Issue | undefined {
    const at = { file: this.options.path, line };
    const text = bytes?.toString('utf8') ?? '';
    // Blank lines belong to nothing: whoever verifies the hash passes over them too.
    if (bytes !== undefined && text.trim() === '') return undefined;
    const read = this.#reader.read(line === 1 ? text.replace(/^\ufeff/, '') : text);
    if (this.#text === undefined) {
      if (!read.ok || read.value.type !== 'manifest')
        return shapeIssue('dataset.no-manifest', '', { at });
      const { namespace } = read.value;
      const stated = this.options.manifest?.namespace ?? namespace;
      if (stated !== namespace) return fileIssue('file.other-namespace', at);
      this.#text = new DatasetText(read.value);
      this.#layout.continue(namespace, this.#text);
      return isOfThisVersion(text) ? undefined : fileIssue('file.other-version', at);
    }
    if (read.ok && read.value.type === 'manifest') return undefined;
    this.#text.count(
      read.ok && read.value.type !== 'manifest' ? read.value.type : undefined,
      bytes ?? '',
    );
    return undefined;
  }
}

/** True for the line of a manifest which states the present version: what is read of it is brought to it in any case. */
function isOfThisVersion(line: string): boolean {
  const manifest: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
  return Reflect.get(Object(manifest), 'schemaVersion') === schemaVersion;
}
