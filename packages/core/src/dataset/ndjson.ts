import type { Dataset } from './dataset.js';
import { DatasetReader, type ReadDataset } from './dataset-reader.js';
import { formatLine, LineReader, type LineResult } from './line.js';

/** A line that was read, with its number, the first being 1. */
export interface ReadLine {
  readonly line: number;
  readonly result: LineResult;
}

/** Reads a line that stands somewhere in a file: its issues tell where. A blank line gives nothing. */
function readLine(lines: LineReader, text: string, line: number): ReadLine | undefined {
  const content = line === 1 ? text.replace(/^\ufeff/, '') : text;
  if (content.trim() === '') return undefined;
  const result = lines.read(content);
  if (result.ok) return { line, result };
  return {
    line,
    result: { ...result, issues: result.issues.map((issue) => ({ ...issue, at: { line } })) },
  };
}

/**
 * Reads the lines of a dataset one by one, in constant memory. Blank lines are skipped; a bad line gives issues
 * with its number, and the lines after it are read all the same.
 */
export async function* readNdjson(
  lines: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<ReadLine> {
  const reader = new LineReader();
  let line = 0;
  for await (const text of lines) {
    line += 1;
    const read = readLine(reader, text, line);
    if (read !== undefined) yield read;
  }
}

/** Reads a dataset from its NDJSON text. Good records are kept whatever the others are. */
export function parseNdjson(text: string): ReadDataset {
  const lines = new LineReader();
  const reader = new DatasetReader();
  text.split('\n').forEach((content, index) => {
    const read = readLine(lines, content, index + 1);
    if (read !== undefined) reader.add(read.result, read.line);
  });
  return reader.end(lines.sawManifest);
}

/** Writes a dataset as NDJSON: the manifest, then a record a line. */
export function formatNdjson({ manifest, records }: Dataset): string {
  return [manifest, ...records].map((line) => `${formatLine(line)}\n`).join('');
}
