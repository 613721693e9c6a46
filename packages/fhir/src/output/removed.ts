import type { AnyRecord, AnyReference, History } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import type { Mapping, MappingContext } from '../context.js';
import { resourceId } from '../identity.js';
import { mappers } from '../mappers.js';
import { toFhir, type Writer } from '../to-fhir.js';

/** The address of a resource on its server: `Patient/1`. */
export function addressOf({ resourceType, id }: FhirResource): string {
  return `${resourceType}/${id ?? ''}`;
}

/** Where the resource of a record may stand: at one address for each type of resource that may carry it. */
export function carrierAddresses(record: AnyReference, mapping: Mapping): string[] {
  return mappers[record.type].carriers.map((type) => `${type}/${resourceId(record, mapping)}`);
}

/** True when a tombstone says that a record is gone. One that another record replaced is not: it is told as history. */
export function isRemoved(record: AnyReference, history: History): boolean {
  return history.goneSince(record) !== undefined;
}

/** Where the resources of a record stand. What the target refuses to write, it may have taken before: then as R4. */
export function addressesOf(record: AnyRecord, write: Writer, context: MappingContext): string[] {
  const written = write(record);
  const plain = { ...context, target: 'r4' } as const;
  return (written.ok ? written : toFhir(record, plain)).value.map(addressOf);
}
