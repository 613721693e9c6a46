import { isDeepStrictEqual } from 'node:util';
import {
  type AnyRecord,
  type AnyReference,
  type Issue,
  type SharingOptions,
  shareable,
} from '@santeparticipative/core';
import {
  collectionBundle,
  fhirWriter,
  fromFhir,
  type MappingContext,
  type RecordResources,
} from '@santeparticipative/fhir';
import type { MappingReport } from './report.js';

type Resource = RecordResources[number];

/** Records as FHIR resources, gathered as they are written: in one bundle, and by type. */
export interface MappedRecords {
  /** The records that were written: what people oppose to sharing, and what is gone, is not among them. */
  readonly shared: readonly AnyRecord[];
  /** How many records were not written, because of people who oppose to sharing. */
  readonly withheld: number;
  /** What the target has to say of records: why it refused them, or what they lost. */
  readonly issues: readonly Issue[];
  /** The JSON of a collection Bundle of all the resources. */
  readonly bundle: string;
  readonly byType: ReadonlyMap<string, readonly Resource[]>;
}

/**
 * Writes records as FHIR resources, for others to read: what people oppose to sharing is left out. History goes
 * with the rest, so that those who received a record learn that it was corrected, taken back or removed.
 */
export function mapRecords(
  records: Iterable<AnyRecord>,
  context: MappingContext,
  sharing: SharingOptions = {},
): MappedRecords {
  const { records: shared, withheld } = shareable(records, sharing);
  const write = fhirWriter(context);
  const issues: Issue[] = [];
  const resources = shared.flatMap((record): readonly Resource[] => {
    const written = write(record);
    issues.push(...written.issues);
    return written.ok ? written.value : [];
  });
  const byType = new Map<string, Resource[]>();
  for (const resource of resources) {
    const same = byType.get(resource.resourceType);
    if (same === undefined) byType.set(resource.resourceType, [resource]);
    else same.push(resource);
  }
  return {
    shared,
    withheld: Object.values(withheld).reduce((sum, count) => sum + count, 0),
    issues,
    bundle: `${JSON.stringify(collectionBundle(resources))}\n`,
    byType,
  };
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

/** Reads the bundle again, and says which of its records did not come back equal, and what found no place. */
export function readBack(
  { shared, withheld, bundle, byType }: MappedRecords,
  context: MappingContext,
): MappingReport {
  const back = fromFhir([JSON.parse(bundle)], context);
  return {
    resources: new Map([...byType].map(([type, resources]) => [type, resources.length])),
    withheld,
    notEqual: notAmong(shared, back.records),
    unmapped: back.unmapped.length,
  };
}
