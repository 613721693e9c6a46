import { LineReader, type ReadLine } from '@santeparticipative/core';
import { type ReadLimits, readLines } from '../reading/json-lines.js';
import { readDatasetLine } from './read-dataset-line.js';

/**
 * Reads a dataset in an `.ndjson` or `.ndjson.gz` file line by line, in constant memory. Lines end with LF or
 * CRLF; a byte order mark and blank lines are passed over. Each issue tells its file and line, and the lines
 * after it are read all the same. When the file itself cannot be read, or no further, one last line says so.
 *
 * @example
 * for await (const { line, result } of readDatasetLines('activity.ndjson')) {
 *   if (result.ok) use(result.value);
 *   else for (const { message } of result.issues) console.error(line, message.fr);
 * }
 */
export async function* readDatasetLines(
  path: string,
  limits: ReadLimits = {},
): AsyncGenerator<ReadLine> {
  const lines = new LineReader();
  const read = (text: string) => readDatasetLine(lines, text);
  for await (const together of readLines(path, read, limits)) {
    for (const { line, result } of together) yield { line, result };
  }
}
