import type { AnyRecord, AnyReference, History, Issue, Result } from '@santeparticipative/core';
import type { Bundle, FhirResource } from 'fhir/r4.js';
import { type Mapping, type MappingContext, mappingOf } from '../context.js';
import type { ResourceType } from '../resource-identity.js';
import type { RecordResources } from '../targets/guide.js';
import { fhirWriter } from '../to-fhir.js';
import { changeReferences, logical } from './references.js';
import { addressesOf, carrierAddresses, isRemoved } from './removed.js';

/** The files of a bulk export: of resources, and of Bundles that say which resources are gone. */
export type BulkFile = 'output' | 'deleted';

/** A line of a file of a bulk export, without its line feed. */
export interface BulkLine {
  readonly file: BulkFile;
  /** The type of the resource that the line holds: `Bundle` for deletions. */
  readonly type: ResourceType;
  readonly line: string;
}

/** What the target has to say of a record: why it refused it, or what it lost. */
export interface BulkIssues {
  readonly file: 'error';
  readonly issues: readonly Issue[];
}

/** What a bulk export gives: lines to write, and issues. */
export type BulkItem = BulkLine | BulkIssues;

/** How a bulk export is made. */
export interface BulkOptions {
  /**
   * The history of the records, where they may have several versions or tombstones: the latest versions of those that
   * are not gone are written. Without it, every record is.
   */
  readonly history?: History;
}

function deletions(addresses: readonly string[]): BulkLine {
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: addresses.map((url) => ({ request: { method: 'DELETE', url } })),
  };
  return { file: 'deleted', type: 'Bundle', line: JSON.stringify(bundle) };
}

/**
 * Writes records as the lines of a Bulk Data export (FHIR Bulk Data Access), as they come: those of a record together,
 * for to wait for each by itself would cost as much as to map it. It holds one record at a time, and takes the next when
 * its reader asks for it. What a tombstone took away is a deletion: of the resource that carried it, and of those of the
 * record itself where it comes too.
 *
 * @example
 * const history = new History();
 * for await (const record of read()) history.add(record);
 * for await (const items of bulkLines(read(), { namespace }, { history })) {
 *   for (const item of items) await files.write(item);
 * }
 */
export async function* bulkLines(
  records: Iterable<AnyRecord> | AsyncIterable<AnyRecord>,
  context: MappingContext,
  { history }: BulkOptions = {},
): AsyncGenerator<readonly BulkItem[]> {
  const mapping = mappingOf(context);
  const write = fhirWriter(context);
  for await (const record of records) {
    if (history !== undefined && isRemoved(record, history)) {
      yield [deletions(addressesOf(record, write, context))];
    } else if (history === undefined || history.isLatest(record)) {
      yield itemsOf(write(record), goneBy(record, history), mapping);
    }
  }
}

function itemsOf(
  written: Result<RecordResources>,
  gone: AnyReference | undefined,
  mapping: Mapping,
): BulkItem[] {
  const { issues } = written;
  const items: BulkItem[] = issues.length === 0 ? [] : [{ file: 'error', issues }];
  if (!written.ok) return items;
  const addresses = gone === undefined ? [] : carrierAddresses(gone, mapping);
  if (addresses.length > 0) items.push(deletions(addresses));
  for (const resource of written.value) {
    const kept = addresses.length === 0 ? resource : withoutLinksTo(addresses, resource);
    items.push({ file: 'output', type: kept.resourceType, line: JSON.stringify(kept) });
  }
  return items;
}

function withoutLinksTo(addresses: readonly string[], resource: FhirResource): FhirResource {
  return changeReferences(resource, (reference) =>
    addresses.includes(reference.reference) ? logical(reference) : reference,
  );
}

/** The record that a tombstone took away: without a history, what an active one names. */
function goneBy(record: AnyRecord, history: History | undefined): AnyReference | undefined {
  if (record.type !== 'tombstone') return undefined;
  const isGone =
    history === undefined ? record.meta.status === 'active' : isRemoved(record.target, history);
  return isGone ? record.target : undefined;
}
