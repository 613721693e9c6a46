import { join } from 'node:path';
import type { Result } from '@santeparticipative/core';
import * as z from 'zod';
import { fileIssue } from '../messages.js';
import { readJson } from '../reading/read-json.js';

/** What the manifest of an export on disk is called. */
export const MANIFEST = 'manifest.json';

const BulkFile = z.looseObject({
  type: z.string().regex(/^[A-Z][A-Za-z]{0,63}$/),
  url: z.string(),
  count: z.int().nonnegative().optional(),
});

/** A file of an export, as its manifest names it. */
export type BulkFile = Pick<z.infer<typeof BulkFile>, 'type' | 'url' | 'count'>;

/** The manifest of an export (FHIR Bulk Data Access 2.0, "Response - Complete Status"). */
const BulkManifest = z.looseObject({
  transactionTime: z.string(),
  request: z.string().optional(),
  requiresAccessToken: z.boolean().optional(),
  output: z.array(BulkFile),
  deleted: z.array(BulkFile).optional(),
  error: z.array(BulkFile).optional(),
});
export type BulkManifest = z.infer<typeof BulkManifest>;

/** Names that Windows keeps for devices, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const FILE_NAME =
  /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}(?:\.[A-Za-z0-9_-]{1,32}){0,3}\.ndjson(?:\.gz)?$/;

/**
 * True for the name of a file that stands in the folder itself: no address, no other folder, nothing that a system takes
 * for something else than a file.
 */
export function isLocalName(url: string): boolean {
  return FILE_NAME.test(url) && !DEVICE.test(url);
}

/** Reads the manifest of an export on disk, whose files must all be in its folder. */
export async function readBulkManifest(folder: string): Promise<Result<BulkManifest>> {
  const path = join(folder, MANIFEST);
  const json = await readJson(path, { followLinks: false });
  if (!json.ok) return json;
  const manifest = BulkManifest.safeParse(json.value);
  if (!manifest.success) return { ok: false, issues: [fileIssue('bulk.manifest', { file: path })] };
  const { output, deleted = [], error = [] } = manifest.data;
  const named = [...output, ...deleted, ...error];
  return named.every(({ url }) => isLocalName(url))
    ? { ok: true, value: manifest.data, issues: [] }
    : { ok: false, issues: [fileIssue('bulk.file-name', { file: path })] };
}
