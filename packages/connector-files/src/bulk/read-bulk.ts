import { join } from 'node:path';
import type { Issue, Result } from '@santeparticipative/core';
import type { Format, Read, SourceContext } from '@santeparticipative/exchange';
import { gatherFailures } from '../folder/gather-failures.js';
import { fileIssue } from '../messages.js';
import { type ReadLimits, readLines } from '../reading/json-lines.js';
import { type BulkFile, readBulkManifest } from './bulk-manifest.js';
import { deletedAddresses } from './deletions.js';

/** How an export is read. */
export interface ReadBulkOptions<Value> extends ReadLimits {
  readonly format: Format<Value>;
  /** The value that says of a resource that it is gone, by its address: `Patient/p-1`. */
  readonly deletion?: ((address: string) => Value) | undefined;
}

/** What the lines of a file mean: values, or issues for each that is none. */
type ReadLine<Value> = (text: string) => Result<readonly Value[]>;

function refusing<Value>(issue: Issue): Result<readonly Value[]> {
  return { ok: false, issues: [issue] };
}

async function* readFile<Value>(
  path: string,
  { count }: BulkFile,
  readLine: ReadLine<Value>,
  { maxLineLength }: ReadLimits,
  { signal }: SourceContext,
): AsyncGenerator<Read<Value>> {
  let lines = 0;
  for await (const together of readLines(path, readLine, { maxLineLength, followLinks: false })) {
    if (signal.aborted) return;
    for (const { line, result, stopped } of together) {
      if (stopped) {
        yield { kind: 'failed', issues: result.issues };
        return;
      }
      lines += 1;
      const origin = { namespace: '', at: { file: path, line } };
      if (!result.ok) yield { kind: 'rejected', issues: result.issues };
      else for (const value of result.value) yield { kind: 'value', value, origin };
    }
  }
  if (count !== undefined && count !== lines) {
    yield { kind: 'failed', issues: [fileIssue('bulk.count', { file: path })] };
  }
}

function resources<Value>({ format }: ReadBulkOptions<Value>, { type }: BulkFile): ReadLine<Value> {
  return (text) => {
    const read = format.parse(text);
    if (!read.ok) return read;
    return format.identify(read.value).key.startsWith(`${type}/`)
      ? { ...read, value: [read.value] }
      : refusing(fileIssue('bulk.type', {}));
  };
}

function deletions<Value>({ deletion }: ReadBulkOptions<Value>): ReadLine<Value> {
  return (text) => {
    const addresses = deletedAddresses(text);
    if (addresses === undefined) return refusing(fileIssue('bulk.deletion-form', {}));
    return deletion === undefined
      ? { ok: false, issues: addresses.map(() => fileIssue('bulk.deletion', {})) }
      : { ok: true, value: addresses.map((address) => deletion(address)), issues: [] };
  };
}

function exportErrors<Value>(): ReadLine<Value> {
  return () => refusing(fileIssue('bulk.export-error', {}));
}

/** Reads the files of an export on disk: resources, then what is gone, then what the server could not export. */
export async function* readBulk<Value>(
  folder: string,
  options: ReadBulkOptions<Value>,
  context: SourceContext,
): AsyncGenerator<Read<Value>> {
  const manifest = await readBulkManifest(folder);
  if (!manifest.ok) {
    yield { kind: 'failed', issues: manifest.issues };
    return;
  }
  const { output, deleted = [], error = [] } = manifest.value;
  const read = (file: BulkFile, readLine: ReadLine<Value>) =>
    readFile(join(folder, file.url), file, readLine, options, context);
  yield* gatherFailures([
    ...output.map((file) => read(file, resources(options, file))),
    ...deleted.map((file) => read(file, deletions(options))),
    ...error.map((file) => read(file, exportErrors<Value>())),
  ]);
}
