import { type AnyRecord, History, type Issue, ReferenceMap } from '@santeparticipative/core';
import type { Bundle, BundleEntry, FhirResource } from 'fhir/r4.js';
import { type Mapping, type MappingContext, mappingOf } from '../context.js';
import type { Target } from '../targets/target.js';
import { fhirWriter } from '../to-fhir.js';
import { existenceQuery } from './conditional-create.js';
import { type ChangeReference, changeReferences, logical } from './references.js';
import { addressesOf, addressOf, carrierAddresses, isRemoved } from './removed.js';
import { identifierQuery } from './search-token.js';

/**
 * How a transaction writes:
 * - `put`: each resource under its own id, which is always the same, so that it can be sent again, and corrects what
 *   was sent before. The server must take ids from its clients.
 * - `if-none-exist`: the server gives ids, and creates what it does not have yet. It corrects and removes nothing.
 */
export type TransactionWriting = 'put' | 'if-none-exist';

/** How a transaction is made. */
export interface TransactionOptions {
  /** Unless told, what the target takes: `if-none-exist` for TDDUI, `put` for the others. */
  readonly writing?: TransactionWriting;
  /** The address of the server, for the full addresses of what is put: unless told, `systems.canonical`. */
  readonly server?: string;
  /**
   * With `if-none-exist`, what refers to a resource that is not in the transaction does: `logical`, unless told, names
   * it by its identifier alone; `conditional` has the server look it up, and refuse the whole if it is not there.
   */
  readonly outside?: 'logical' | 'conditional';
}

/** A transaction, and what the target has to say: why records that are not in it were refused, or what they lost. */
export interface Transaction {
  readonly bundle: Bundle;
  readonly issues: readonly Issue[];
}

const WRITING: { readonly [target in Target]: TransactionWriting } = {
  r4: 'put',
  'fr-core': 'put',
  'tddui@2.4': 'if-none-exist',
};

/** What a server is to have, and to have no more, by address. */
interface Change {
  readonly kept: ReadonlyMap<string, FhirResource>;
  readonly removed: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/** The latest version of each record. Of two contents of one version one is taken, always the same. */
function latestOf(records: readonly AnyRecord[], history: History): ReadonlySet<AnyRecord> {
  const latest = new ReferenceMap<AnyRecord>();
  for (const record of records) {
    if (!history.isLatest(record)) continue;
    const other = latest.get(record);
    if (other === undefined || JSON.stringify(record) > JSON.stringify(other)) {
      latest.set(record, record);
    }
  }
  return new Set(latest.values());
}

function changeOf(
  records: readonly AnyRecord[],
  context: MappingContext,
  mapping: Mapping,
): Change {
  const history = new History();
  for (const record of records) history.add(record);
  const latest = latestOf(records, history);
  const write = fhirWriter(context);
  const kept = new Map<string, FhirResource>();
  const issues: Issue[] = [];
  const past: AnyRecord[] = [];
  const removed = new Set<string>();
  const refused = new ReferenceMap<true>();
  for (const record of records) {
    if (!latest.has(record) || isRemoved(record, history)) {
      past.push(record);
      continue;
    }
    const written = write(record);
    issues.push(...written.issues);
    if (written.ok) for (const resource of written.value) kept.set(addressOf(resource), resource);
    else refused.set(record, true);
    if (record.type === 'tombstone' && isRemoved(record.target, history)) {
      for (const address of carrierAddresses(record.target, mapping)) removed.add(address);
    }
  }
  // A part that an earlier version had, and the latest has not, would come back with the plan that it names.
  for (const record of past.filter((earlier) => !refused.has(earlier))) {
    for (const address of addressesOf(record, write, context)) removed.add(address);
  }
  for (const address of kept.keys()) removed.delete(address);
  return { kept, removed, issues };
}

function put({ kept, removed }: Change, server: string): BundleEntry[] {
  const change: ChangeReference = (reference) =>
    removed.has(reference.reference) ? logical(reference) : reference;
  return [
    ...[...removed].map((url) => ({ request: { method: 'DELETE' as const, url } })),
    ...[...kept].map(([url, resource]) => ({
      fullUrl: `${server}/${url}`,
      resource: changeReferences(resource, change),
      request: { method: 'PUT' as const, url },
    })),
  ];
}

/** A literal reference to a resource that has an address of its own, not one inside another or elsewhere. */
const RELATIVE = /^([A-Z][A-Za-z]+)\/[A-Za-z0-9.-]{1,64}$/;

function create({ kept }: Change, isConditional: boolean, mapping: Mapping): BundleEntry[] {
  const fullUrlOf = (resource: FhirResource): string => `urn:uuid:${resource.id ?? ''}`;
  const change: ChangeReference = (reference) => {
    const inside = kept.get(reference.reference);
    if (inside !== undefined) return { ...reference, reference: fullUrlOf(inside) };
    const type = RELATIVE.exec(reference.reference)?.[1];
    const { identifier } = reference;
    if (type === undefined || identifier === undefined) return reference;
    return isConditional
      ? { ...reference, reference: `${type}?${identifierQuery(identifier)}` }
      : logical(reference);
  };
  return [...kept.values()].map((resource) => {
    // The server gives the id.
    const { id: _id, ...created } = resource;
    const ifNoneExist = existenceQuery(resource, mapping);
    return {
      fullUrl: fullUrlOf(resource),
      resource: changeReferences(created, change),
      request: {
        method: 'POST' as const,
        url: resource.resourceType,
        ...(ifNoneExist === undefined ? {} : { ifNoneExist }),
      },
    };
  });
}

/**
 * Writes records as one FHIR transaction: the server takes all of it, or nothing. Each resource is in it once, in the
 * latest version of its record; deletions come first.
 *
 * What a tombstone took away is deleted: the resource that carried it, and the parts that earlier records among those
 * given had; a Basic says why. So are the parts that a correction left out. Give the records that are gone too, if they
 * are at hand: nothing of them is written but the addresses.
 *
 * A transaction is held in memory, and is one request: servers take some thousands of entries. Of a large dataset, make
 * one for some hundreds of records at a time, in the order of `recordTypes`, so that what is referred to comes first;
 * or write `bulkLines`.
 *
 * @example
 * const { bundle, issues } = transactionBundle(records, { namespace, target: 'fr-core', identities });
 */
export function transactionBundle(
  records: Iterable<AnyRecord>,
  context: MappingContext,
  options: TransactionOptions = {},
): Transaction {
  const mapping = mappingOf(context);
  const {
    writing = WRITING[mapping.target],
    server = mapping.systems.canonical,
    outside = 'logical',
  } = options;
  const change = changeOf([...records], context, mapping);
  const entry =
    writing === 'put' ? put(change, server) : create(change, outside === 'conditional', mapping);
  return { bundle: { resourceType: 'Bundle', type: 'transaction', entry }, issues: change.issues };
}
