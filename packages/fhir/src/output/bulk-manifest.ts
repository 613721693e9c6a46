import type { Instant } from '@santeparticipative/core';
import type { ResourceType } from '../resource-identity.js';
import type { BulkFile } from './bulk-lines.js';

/** A file of a bulk export, as its manifest names it. */
export interface BulkManifestFile {
  /** The type of the resources in it: `Bundle` for deletions, `OperationOutcome` for errors. */
  readonly type: ResourceType;
  readonly url: string;
  /** How many resources are in it. */
  readonly count: number;
}

/** The manifest of a bulk export, as FHIR Bulk Data Access 2.0 has it. */
export interface BulkManifest {
  /** Everything up to that time is in the export. */
  readonly transactionTime: Instant;
  /** What the export answers: the address that was asked, or what stands for it. */
  readonly request: string;
  readonly requiresAccessToken: boolean;
  readonly output: readonly BulkManifestFile[];
  readonly deleted: readonly BulkManifestFile[];
  readonly error: readonly BulkManifestFile[];
}

/** What a manifest is made of. */
export interface BulkExport extends Pick<BulkManifest, 'transactionTime' | 'request'> {
  /** False unless told. */
  readonly requiresAccessToken?: boolean;
  readonly files: readonly (BulkManifestFile & { readonly file: BulkFile | 'error' })[];
}

/** The manifest of a bulk export whose files were written: the last thing to write, for it says what there is. */
export function bulkManifest({
  transactionTime,
  request,
  requiresAccessToken = false,
  files,
}: BulkExport): BulkManifest {
  const those = (wanted: BulkFile | 'error'): BulkManifestFile[] =>
    files
      .filter(({ file }) => file === wanted)
      .map(({ type, url, count }) => ({ type, url, count }));
  return {
    transactionTime,
    request,
    requiresAccessToken,
    output: those('output'),
    deleted: those('deleted'),
    error: those('error'),
  };
}
