import * as z from 'zod';
import { check } from '../check.js';
import type { Result } from '../issue.js';
import type { Dataset } from './dataset.js';
import { DatasetReader, type ReadDataset } from './dataset-reader.js';
import { parseJsonText } from './json-text.js';
import { type Line, LineReader } from './line.js';

/**
 * Reads a small dataset from one JSON object, `{ "manifest": ..., "records": [...] }`. Paths of issues start
 * from its root.
 */
export function parseDatasetJson(text: string): ReadDataset {
  const json = parseJsonText(text.replace(/^\ufeff/, ''));
  if (!json.ok) return { manifest: undefined, records: [], issues: json.issues };
  const document = check(
    z.looseObject({ manifest: z.unknown().optional(), records: z.array(z.unknown()) }),
    json.value,
  );
  if (!document.ok) return { manifest: undefined, records: [], issues: document.issues };
  const { manifest, records } = document.value;
  const lines = new LineReader();
  const reader = new DatasetReader();
  if (manifest !== undefined) reader.add(under('/manifest', lines.check(manifest)));
  records.forEach((record, index) => {
    reader.add(under(`/records/${index}`, lines.check(record)));
  });
  return reader.end(lines.sawManifest);
}

function under(path: string, result: Result<Line>): Result<Line> {
  if (result.ok) return result;
  return {
    ok: false,
    issues: result.issues.map((issue) => ({ ...issue, path: path + issue.path })),
  };
}

/** Writes a small dataset as one JSON object that people can read. */
export function formatDatasetJson({ manifest, records }: Dataset): string {
  return `${JSON.stringify({ manifest, records }, null, 2)}\n`;
}
