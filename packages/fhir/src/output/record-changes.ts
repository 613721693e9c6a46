import type { AnyRecord, AnyReference, Result } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import { type MappingContext, mappingOf } from '../context.js';
import { PROVENANCE } from '../dataset/provenance.js';
import { identityFrom, literalOf, recordIdentifier, resourceId } from '../identity.js';
import { fhirWriter } from '../to-fhir.js';
import { existenceQuery } from './conditional-create.js';
import { changeReferences, logical } from './references.js';
import { carrierAddresses } from './removed.js';
import { identifierQuery } from './search-token.js';

/** A resource that a server is to have no more. */
export interface RemovedResource {
  /** Where it stands on a server that takes ids from its clients: `CarePlan/…`. */
  readonly address: string;
  /** The query that finds it among those of its type on a server that gives the ids, where there is one. */
  readonly search?: string;
}

/** What a server is to have because of a record, and what it is to have no more. */
export interface RecordChanges {
  /**
   * The resources of the record, the one that carries it first. Parts that an earlier version had, and that are not
   * here, are to go.
   */
  readonly resources: readonly FhirResource[];
  /**
   * Where the carrier of what a tombstone takes away may stand, one for each type of resource that may carry it, and
   * its Provenance. Its parts stand where its own resources did when it was written; where nobody remembers that, the
   * carrier names them: see {@link partsNamedBy}.
   */
  readonly removed: readonly RemovedResource[];
}

/**
 * Gives what tells the changes that records make on a server, one record at a time: for those who send them by
 * themselves, in the order that they came. Of many records at once, `transactionBundle` makes one request.
 *
 * A tombstone takes away what it names even where the target has no place for the tombstone itself: its result then
 * has no resource, and the issues say why.
 *
 * @example
 * const changesOf = recordChangesWriter({ namespace: 'https://msp.example/dataset' });
 * const changes = changesOf(record);
 * if (changes.ok) for (const resource of changes.value.resources) put(resource);
 */
export function recordChangesWriter(
  context: MappingContext,
): (record: AnyRecord) => Result<RecordChanges> {
  const mapping = mappingOf(context);
  const write = fhirWriter(context);
  return (record) => {
    const written = write(record);
    const { issues } = written;
    if (record.type !== 'tombstone' || record.meta.status !== 'active') {
      return written.ok
        ? { ok: true, value: { resources: written.value, removed: [] }, issues }
        : written;
    }
    const gone = carrierAddresses(record.target, mapping);
    const search = identifierQuery(recordIdentifier(record.target, mapping));
    const removed = [
      ...gone.map((address) => ({ address, search })),
      { address: `Provenance/${resourceId({ ...record.target, of: PROVENANCE }, mapping)}` },
    ];
    const resources = (written.ok ? written.value : []).map((resource) =>
      changeReferences(resource, (reference) =>
        gone.includes(reference.reference) ? logical(reference) : reference,
      ),
    );
    return { ok: true, value: { resources, removed }, issues };
  };
}

/**
 * The parts of a record that the resource of its carrier names: what goes with the record, where nothing else tells
 * which resources it had.
 */
export function partsNamedBy(
  carrier: FhirResource,
  record: AnyReference,
  context: Pick<MappingContext, 'namespace'>,
): readonly RemovedResource[] {
  const mapping = mappingOf(context);
  const parts = new Map<string, RemovedResource>();
  changeReferences(carrier, (reference) => {
    const address = literalOf(reference);
    const identity = identityFrom(reference.identifier, mapping);
    const isPart = identity?.type === record.type && identity.id === record.id && identity.of;
    if (isPart && address !== undefined && reference.identifier !== undefined) {
      parts.set(address, { address, search: identifierQuery(reference.identifier) });
    }
    return reference;
  });
  return [...parts.values()];
}

/**
 * The query that finds a resource among those of its type on a server that gave it an id of its own:
 * `identifier=…`, by the identifier of its record or part, else by its first; a Provenance by that of its target and
 * by its time. `undefined` where nothing tells it from others.
 */
export function resourceSearch(
  resource: FhirResource,
  { namespace }: Pick<MappingContext, 'namespace'>,
): string | undefined {
  // A program without types may give a text, which an error would quote.
  return typeof resource === 'object'
    ? existenceQuery(resource, mappingOf({ namespace }))
    : undefined;
}
