import * as z from 'zod';
import { instantOf } from '../server-time.js';

const File = z.object({
  type: z.string(),
  url: z.string(),
  count: z.int().nonnegative().nullish(),
});

const Files = z
  .array(File)
  .nullish()
  .transform((files) => files ?? []);

const Manifest = z.object({
  transactionTime: z.string(),
  requiresAccessToken: z.boolean().nullish(),
  output: z.array(File),
  deleted: Files,
  error: Files,
});

/** A file of an export. */
export type ExportFile = z.infer<typeof File>;

/** What an export gave, as FHIR Bulk Data Access 2.0 has it. */
export interface ExportManifest {
  /** Everything up to then is in the export, in the server's time; absent where it is not readable. */
  readonly time: number | undefined;
  readonly requiresAccessToken: boolean;
  readonly output: readonly ExportFile[];
  readonly deleted: readonly ExportFile[];
  readonly error: readonly ExportFile[];
}

/** Reads a manifest; `undefined` where it is none. */
export function manifestOf(json: unknown): ExportManifest | undefined {
  const { data } = Manifest.safeParse(json);
  if (data === undefined) return undefined;
  const { transactionTime, requiresAccessToken, ...files } = data;
  return {
    time: instantOf(transactionTime),
    requiresAccessToken: requiresAccessToken ?? false,
    ...files,
  };
}
