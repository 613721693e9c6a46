import { pointer } from '@santeparticipative/core';
import { dequal } from 'dequal/lite';
import type { FhirResource } from 'fhir/r4.js';

/** An element of a resource that found no place in any record. */
export interface UnmappedElement {
  /** The type and id of the resource, where it has one. */
  readonly resource: { readonly type: string; readonly id?: string };
  /** JSON Pointer to the element. */
  readonly path: string;
}

interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Elements that say nothing about the record: a server sets them, or they repeat what the type says. */
const IGNORED = new Set([
  'resourceType',
  'id',
  'meta/versionId',
  'meta/lastUpdated',
  'meta/profile',
]);

/** No resource of R4 is nested as deep; what is deeper is listed as one element. */
const DEEPEST = 100;

function* leavesOf(value: unknown, path: readonly (string | number)[] = []): Generator<Leaf> {
  if (path.length === DEEPEST) {
    yield { path, value: undefined };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leavesOf(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* leavesOf(item, [...path, key]);
  } else if (value !== null) {
    yield { path, value };
  }
}

/** An element's place whatever its position in lists: a record may give lists back in another order. */
function place({ path }: Leaf): string {
  return path.filter((segment) => typeof segment === 'string').join('/');
}

function trace(leaf: Leaf): string {
  const where = place(leaf);
  // A literal reference is written anew with the id that the record gives; that one is written is what counts.
  return where.endsWith('reference') ? where : `${where} ${JSON.stringify(leaf.value)}`;
}

/**
 * The elements of the resources that were read for a record which the record, written again, does not give
 * back: exactly what it could not hold. Resources are paired by type, in order.
 */
export function unmappedElements(
  read: readonly FhirResource[],
  written: readonly FhirResource[],
): UnmappedElement[] {
  const remaining = [...written];
  return read.flatMap((resource) => {
    const index = remaining.findIndex(({ resourceType }) => resourceType === resource.resourceType);
    const [twin] = index === -1 ? [] : remaining.splice(index, 1);
    if (dequal(resource, twin)) return [];
    const given = new Set([...leavesOf(twin)].map(trace));
    const { resourceType: type, id } = resource;
    return [...leavesOf(resource)]
      .filter((leaf) => !IGNORED.has(place(leaf)) && !given.has(trace(leaf)))
      .map(({ path }) => ({
        resource: id === undefined ? { type } : { type, id },
        path: pointer(path),
      }));
  });
}
