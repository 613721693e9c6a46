import { pointer } from '@santeparticipative/core';
import { dequal } from 'dequal/lite';
import type { FhirResource } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import type { FoundResource } from './found-resource.js';
import { identifiersOf } from './resource-set.js';

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

/**
 * What a reference leads to, whether it says so by an identifier or by a literal that a record writes anew with
 * another id: the end of either. `undefined` for an object that is no reference.
 */
function target(value: object): string | undefined {
  const identifier: unknown = Reflect.get(value, 'identifier');
  const id: unknown =
    typeof identifier === 'object' && identifier !== null && !Array.isArray(identifier)
      ? Reflect.get(identifier, 'value')
      : Reflect.get(value, 'reference');
  return typeof id === 'string' ? id.split('/_history/')[0]?.split('/').at(-1) : undefined;
}

function* leavesOf(value: unknown, path: readonly (string | number)[] = []): Generator<Leaf> {
  if (path.length === DEEPEST) {
    yield { path, value: undefined };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leavesOf(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    // The resource itself may have one identifier, and is no reference.
    const leadsTo = path.length === 0 ? undefined : target(value);
    if (leadsTo !== undefined) yield { path: [...path, 'reference'], value: leadsTo };
    for (const [key, item] of Object.entries(value)) {
      const said = leadsTo !== undefined && (key === 'reference' || key === 'identifier');
      if (!said) yield* leavesOf(item, [...path, key]);
    }
  } else if (value !== null) {
    yield { path, value };
  }
}

/** An element's place whatever its position in lists: a record may give lists back in another order. */
function place({ path }: Leaf): string {
  return path.filter((segment) => typeof segment === 'string').join('/');
}

function trace(leaf: Leaf): string {
  return `${place(leaf)} ${JSON.stringify(leaf.value)}`;
}

/** How many times each element is given. */
function tally(resource: FhirResource | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  for (const leaf of leavesOf(resource)) {
    const key = trace(leaf);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The elements of a resource that say something, and that no national guide's reader understood. */
function elementsOf({ given, understood }: FoundResource): Leaf[] {
  return [...leavesOf(given)].filter(
    (leaf) => !IGNORED.has(place(leaf)) && !isUnderstood(leaf, understood),
  );
}

/** Those elements that a twin has not, each as often as it is given. */
function onlyIn(elements: readonly Leaf[], twin: FhirResource | undefined): Set<Leaf> {
  const left = tally(twin);
  return new Set(
    elements.filter((leaf) => {
      const key = trace(leaf);
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count <= 0;
    }),
  );
}

/** True for a leaf that is, or stands within, an element that was understood. */
function isUnderstood({ path }: Leaf, understood: ReadonlySet<string>): boolean {
  return (
    understood.size > 0 &&
    path.some((_, index) => understood.has(pointer(path.slice(0, index + 1))))
  );
}

/**
 * True when a resource that was written stands for the one that was read: they have the same id, or, where the
 * source is foreign, the record or its part took that id.
 */
function isTwin(read: FhirResource, written: FhirResource, mapping: Mapping): boolean {
  if (read.resourceType !== written.resourceType) return false;
  return (
    read.id === written.id ||
    identifiersOf(written, mapping).some(({ value }) => value?.split('/').at(-1) === read.id)
  );
}

/** The resource of a form that stands for each one that was read. They are paired by id, else by type, in order. */
function twinsIn(
  form: readonly FhirResource[],
  read: readonly FoundResource[],
  mapping: Mapping,
): ReadonlyMap<FoundResource, FhirResource | undefined> {
  const remaining = [...form];
  const take = (index: number): FhirResource | undefined =>
    index === -1 ? undefined : remaining.splice(index, 1)[0];
  const twins = new Map(
    read.map((found) => [
      found,
      take(remaining.findIndex((resource) => isTwin(found.resource, resource, mapping))),
    ]),
  );
  return new Map(
    read.map((found) => {
      const { resourceType } = found.resource;
      const twin =
        twins.get(found) ??
        take(remaining.findIndex((resource) => resource.resourceType === resourceType));
      return [found, twin];
    }),
  );
}

/**
 * The elements of the resources that were read for a record which the record, written again in any of its forms, does
 * not give back: exactly what it could not hold. The first form is that of R4; others, those of national guides, are
 * only asked for while something is left.
 */
export function unmappedElements(
  read: readonly FoundResource[],
  forms: Iterable<readonly FhirResource[]>,
  mapping: Mapping,
): UnmappedElement[] {
  const elements = new Map<FoundResource, readonly Leaf[]>();
  const left = new Map<FoundResource, readonly Leaf[]>();
  for (const form of forms) {
    const twins = twinsIn(form, read, mapping);
    for (const found of read) {
      const twin = twins.get(found);
      if (left.get(found)?.length === 0) continue;
      if (dequal(found.given, twin)) {
        left.set(found, []);
        continue;
      }
      const all = elements.get(found) ?? elementsOf(found);
      elements.set(found, all);
      const only = onlyIn(all, twin);
      left.set(
        found,
        (left.get(found) ?? all).filter((leaf) => only.has(leaf)),
      );
    }
    if ([...left.values()].every(({ length }) => length === 0)) return [];
  }
  return read.flatMap((found) => {
    const { id, resourceType: type } = found.within;
    return (left.get(found) ?? elementsOf(found)).map(({ path }) => ({
      resource: id === undefined ? { type } : { type, id },
      path: pointer([...found.path, ...path]),
    }));
  });
}
