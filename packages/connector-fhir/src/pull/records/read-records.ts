import type { AnyRecord, Issue } from '@santeparticipative/core';
import type { Read } from '@santeparticipative/exchange';
import { fromFhir, type MappingContext, type UnmappedElement } from '@santeparticipative/fhir';
import type { FhirResource } from 'fhir/r4.js';
import type { RecordPullOptions } from '../pull-options.js';
import type { Whole } from './complete.js';
import { byNamespace } from './namespace.js';

type RecordRead = Read<AnyRecord>;

const keyOf = ({ type, id }: { readonly type: string; readonly id: string }): string =>
  `${type}/${id}`;

/**
 * Reads records from the resources of a server, of each namespace by itself. What only tells which records others name is
 * not given.
 */
export function* readRecords(
  { members, context }: Whole,
  server: string,
  reading: RecordPullOptions,
  warn: (issues: readonly Issue[]) => void,
): Generator<RecordRead> {
  const { namespace: told, onUnmapped, systems, receivedAt } = reading;
  const others = {
    ...(systems === undefined ? {} : { systems }),
    ...(receivedAt === undefined ? {} : { receivedAt }),
  };
  const isContext = new Set(context);
  const groups = byNamespace([...members, ...context], told, server);
  for (const { namespace, resources } of groups) {
    const mapping: MappingContext = { namespace, ...others };
    const around = resources.filter((resource) => isContext.has(resource));
    const known = fromFhir(around, mapping);
    const left = new Set([
      ...known.records.map(keyOf),
      ...known.issues.flatMap(({ record }) => (record === undefined ? [] : [keyOf(record)])),
    ]);
    const { records, issues, unmapped } = fromFhir(resources, mapping);
    yield* rejectedIn(issues, left, warn);
    for (const value of records) {
      if (!left.has(keyOf(value))) yield { kind: 'value', value, origin: { namespace } };
    }
    const lost = unmapped.filter(({ resource }) => !isAmong(resource, around));
    if (lost.length > 0) onUnmapped?.(lost);
  }
}

function isAmong(
  { type, id }: UnmappedElement['resource'],
  resources: readonly FhirResource[],
): boolean {
  return resources.some((resource) => resource.resourceType === type && resource.id === id);
}

/** What could not be read, one for each record, or for what is none. */
function* rejectedIn(
  issues: readonly Issue[],
  left: ReadonlySet<string>,
  warn: (issues: readonly Issue[]) => void,
): Generator<RecordRead> {
  const refused = new Map<string, Issue[]>();
  const warnings: Issue[] = [];
  for (const [index, issue] of issues.entries()) {
    const { record, severity } = issue;
    if (record !== undefined && left.has(keyOf(record))) continue;
    if (severity !== 'error') {
      warnings.push(issue);
      continue;
    }
    const key = record === undefined ? `${index}` : keyOf(record);
    const others = refused.get(key);
    if (others === undefined) refused.set(key, [issue]);
    else others.push(issue);
  }
  if (warnings.length > 0) warn(warnings);
  for (const found of refused.values()) yield { kind: 'rejected', issues: found };
}
