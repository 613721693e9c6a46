import { isDeepStrictEqual } from 'node:util';
import type { AnyRecord, AnyReference } from '@santeparticipative/core';
import { collectionBundle, fromFhir, type MappingContext, toFhir } from '@santeparticipative/fhir';
import type { MappingReport } from './report.js';

type Resource = ReturnType<typeof toFhir>[number];

/** Records as FHIR resources, gathered as they are written: in one bundle, and by type. */
export interface MappedRecords {
  /** The JSON of a collection Bundle of all the resources. */
  readonly bundle: string;
  readonly byType: ReadonlyMap<string, readonly Resource[]>;
}

/** Writes records as FHIR resources. */
export function mapRecords(records: Iterable<AnyRecord>, context: MappingContext): MappedRecords {
  const resources = [...records].flatMap((record) => toFhir(record, context));
  const byType = new Map<string, Resource[]>();
  for (const resource of resources) {
    const same = byType.get(resource.resourceType);
    if (same === undefined) byType.set(resource.resourceType, [resource]);
    else same.push(resource);
  }
  return { bundle: `${JSON.stringify(collectionBundle(resources))}\n`, byType };
}

const versionKey = ({ type, id, meta }: AnyRecord): string => `${type}/${id}/${meta.version}`;

/** The records that are not among those that came back, equal in every field. */
function notAmong(records: readonly AnyRecord[], back: readonly AnyRecord[]): AnyReference[] {
  const waiting = new Map<string, AnyRecord[]>();
  for (const record of back) {
    const key = versionKey(record);
    waiting.set(key, [...(waiting.get(key) ?? []), record]);
  }
  return records.flatMap((record) => {
    const candidates = waiting.get(versionKey(record)) ?? [];
    const twin = candidates.findIndex((candidate) => isDeepStrictEqual(candidate, record));
    if (twin === -1) return [{ type: record.type, id: record.id }];
    candidates.splice(twin, 1);
    return [];
  });
}

/** Reads the bundle again, and says which records did not come back equal, and what found no place. */
export function readBack(
  records: readonly AnyRecord[],
  { bundle, byType }: MappedRecords,
  context: MappingContext,
): MappingReport {
  const back = fromFhir([JSON.parse(bundle)], context);
  return {
    resources: new Map([...byType].map(([type, resources]) => [type, resources.length])),
    notEqual: notAmong(records, back.records),
    unmapped: back.unmapped.length,
  };
}
