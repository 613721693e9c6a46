import type { Format } from '@santeparticipative/exchange';
import type { FileEnd } from '../file-end.js';
import type { ReadLimits } from '../reading/json-lines.js';
import { openBulk } from './bulk-session.js';
import { readBulk } from './read-bulk.js';

/** How an export on disk is read and written. */
export interface BulkFolderOptions<Value> extends ReadLimits {
  /** How the resources are read and written. Their keys are `Type/id`. */
  readonly format: Format<Value>;
  /**
   * The value that says of a resource that it is gone, by its address: `Patient/p-1`. Without it, each line of deletions
   * is rejected, for it cannot be passed on.
   */
  readonly deletion?: ((address: string) => Value) | undefined;
  /** What an export that is written answers (`request` of its manifest): `urn:santeparticipative:exchange` unless told. */
  readonly request?: string | undefined;
}

/**
 * A FHIR Bulk Data export in a folder: NDJSON files of resources by type, and `manifest.json`, which names them (FHIR Bulk
 * Data Access 2.0). The names must be those of files in the folder itself.
 *
 * Reading gives the resources, then the deletions; it rejects each error that the server exported, and fails where a
 * file has not as many lines as the manifest announces. Writing puts the files in place, then the manifest, then takes
 * the files of the earlier export away. A delivery that removes something is written as a deletion.
 *
 * @example
 * const from = bulkFolder('export', { format: resourceFormat, deletion: deletionOf });
 * await exchange({ from, to: fhirResources({ url, auth }) });
 */
export function bulkFolder<Value>(path: string, options: BulkFolderOptions<Value>): FileEnd<Value> {
  const { format, request = 'urn:santeparticipative:exchange' } = options;
  return {
    name: path,
    format,
    capabilities: { commits: 'whole', dryRun: true },
    read: (context) => readBulk(path, options, context),
    open: (context) => openBulk({ folder: path, format, request }, context),
  };
}
