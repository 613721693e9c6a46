import { type AnyRecord, type RecordOf, recordTypes } from '@santeparticipative/core';
import { recordChangesWriter } from '@santeparticipative/fhir';
import type { FhirResource } from 'fhir/r4.js';
import { contentHash } from '../fhir-server/index.js';
import type { Changes } from './changes.js';

type ResourcesOf = (record: AnyRecord) => readonly FhirResource[];

/** What a server is to have of records of a namespace, as the mapping alone says it. */
export function mapperOf(namespace: string): ResourcesOf {
  const changesOf = recordChangesWriter({ namespace });
  return (record) => {
    const changes = changesOf(record);
    if (!changes.ok) throw new Error(`A ${record.type} has no place in FHIR.`);
    return changes.value.resources;
  };
}

/** `Type/id`, under the ids that we give. */
export function addressOf({ resourceType, id = '' }: FhirResource): string {
  return `${resourceType}/${id}`;
}

/** The content of a resource, without what each server gives. */
function contentOf({ meta, ...resource }: FhirResource): string {
  const { versionId: _version, lastUpdated: _time, ...others } = meta ?? {};
  return contentHash({ ...resource, others });
}

const keyOf = ({ type, id }: Pick<AnyRecord, 'type' | 'id'>): string => `${type}/${id}`;

/**
 * The writes that changes need, as `create Basic/…`, `update CarePlan/…`, `delete Goal/…`: exactly the resources that
 * differ.
 */
export function expectedWrites(
  resourcesOf: ResourcesOf,
  before: readonly AnyRecord[],
  { changed, corrected, deleted }: Changes,
): string[] {
  const known = new Map(before.map((record) => [keyOf(record), record]));
  const partsBefore = (record: Pick<AnyRecord, 'type' | 'id'>): readonly FhirResource[] => {
    const earlier = known.get(keyOf(record));
    return earlier === undefined ? [] : resourcesOf(earlier);
  };
  const changedParts = [...changed, corrected].flatMap((record) =>
    difference(partsBefore(record), resourcesOf(record)),
  );
  const gone = deleted.flatMap((tombstone) => [
    ...difference([], resourcesOf(tombstone)),
    ...difference(partsBefore(targetOf(tombstone)), []),
  ]);
  return [...changedParts, ...gone];
}

function targetOf({ target: { type, id } }: RecordOf<'tombstone'>): Pick<AnyRecord, 'type' | 'id'> {
  if (!recordTypes.includes(type)) throw new Error('A tombstone of nothing.');
  return { type, id };
}

function difference(before: readonly FhirResource[], after: readonly FhirResource[]): string[] {
  const old = new Map(before.map((resource) => [addressOf(resource), contentOf(resource)]));
  const writes: string[] = [];
  for (const resource of after) {
    const address = addressOf(resource);
    const content = old.get(address);
    old.delete(address);
    if (content === undefined) writes.push(`create ${address}`);
    else if (content !== contentOf(resource)) writes.push(`update ${address}`);
  }
  return [...writes, ...[...old.keys()].map((address) => `delete ${address}`)];
}
