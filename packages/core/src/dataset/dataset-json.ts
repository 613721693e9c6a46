import * as z from 'zod';
import { issuesOf } from '../zod-issues.js';
import type { Dataset } from './dataset.js';
import { DatasetReader, type ReadDataset } from './dataset-reader.js';
import { parseJsonText } from './json-text.js';
import { LineReader, type LineResult } from './line.js';

/**
 * Reads a small dataset from one JSON object, `{ "manifest": ..., "records": [...] }`. Paths of issues start
 * from its root.
 */
export function parseDatasetJson(text: string): ReadDataset {
  const json = parseJsonText(text.replace(/^\ufeff/, ''));
  if (!json.ok) return { manifest: undefined, records: [], refused: [], issues: json.issues };
  // The envelope alone: each record is checked by itself, and one that is wrong takes no other with it.
  const envelope = z
    .looseObject({ manifest: z.unknown().optional(), records: z.array(z.unknown()) })
    .safeParse(json.value, { reportInput: true });
  if (!envelope.success) {
    return { manifest: undefined, records: [], refused: [], issues: issuesOf(envelope.error) };
  }
  const { manifest, records } = envelope.data;
  const lines = new LineReader();
  const reader = new DatasetReader();
  if (manifest !== undefined) reader.add(under('/manifest', lines.check(manifest)));
  records.forEach((record, index) => {
    reader.add(under(`/records/${index}`, lines.check(record)));
  });
  return reader.end(lines.sawManifest);
}

function under(path: string, result: LineResult): LineResult {
  if (result.ok) return result;
  return {
    ...result,
    issues: result.issues.map((issue) => ({ ...issue, path: path + issue.path })),
  };
}

/** Writes a small dataset as one JSON object that people can read. */
export function formatDatasetJson({ manifest, records }: Dataset): string {
  return `${JSON.stringify({ manifest, records }, null, 2)}\n`;
}
