import { pointer } from '@santeparticipative/core';
import { dequal } from 'dequal/lite';
import type { FhirResource } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { identityFrom, literalOf } from '../identity.js';
import type { ResourceIdentity } from '../resource-identity.js';
import type { FoundResource } from './found-resource.js';
import { isObject } from './looks-like-resource.js';
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

/** The end of an address or of an identifier: what a record holds of it as an id. */
function endOf(text: string): string | undefined {
  return text.split('/_history/')[0]?.split('/').at(-1);
}

/** The record, or the part of one, that the identifier of a reference names, where it is ours. */
function identityOf(value: object, mapping: Mapping): ResourceIdentity | undefined {
  const identifier: unknown = Reflect.get(value, 'identifier');
  return isObject(identifier) ? identityFrom(identifier, mapping) : undefined;
}

/** True when the literal of a reference leads to a resource that stands for something else than its identifier says. */
function contradicts(literal: string, named: ResourceIdentity, { standsFor }: Mapping): boolean {
  const led = standsFor.get(literalOf({ reference: literal }) ?? '');
  return led !== undefined && !dequal(led, named);
}

/** What tells where references lead. */
interface Leading {
  readonly mapping: Mapping;
  /** What a record holds foreign resources as, by their literal: a team that is the only one has no id of its own there. */
  readonly heldAs: ReadonlyMap<string, string>;
}

/**
 * What a reference leads to, as one leaf: a record writes it anew with another literal, and an identifier of ours. Where
 * both stand the literal only repeats, whatever id a server gave the resource, unless it leads to another record.
 */
function leafOfReference(
  value: object,
  path: readonly (string | number)[],
  { mapping, heldAs }: Leading,
): { readonly leaves: readonly Leaf[]; readonly said: ReadonlySet<string> } | undefined {
  const literal: unknown = Reflect.get(value, 'reference');
  const named = identityOf(value, mapping);
  const place = [...path, 'reference'];
  if (named !== undefined) {
    const leaves = [{ path: place, value: named.of?.local ?? named.id }];
    return typeof literal === 'string' && contradicts(literal, named, mapping)
      ? { leaves: [...leaves, { path: place, value: literal }], said: OWN_REFERENCE }
      : { leaves, said: OWN_REFERENCE };
  }
  return typeof literal === 'string'
    ? {
        leaves: [
          {
            path: place,
            value: heldAs.get(literalOf({ reference: literal }) ?? '') ?? endOf(literal),
          },
        ],
        said: LITERAL_REFERENCE,
      }
    : undefined;
}

/** What {@link leafOfReference} says of a reference that has an identifier of ours, or a literal alone. */
const OWN_REFERENCE: ReadonlySet<string> = new Set([
  'reference',
  'identifier/system',
  'identifier/value',
]);
const LITERAL_REFERENCE: ReadonlySet<string> = new Set(['reference']);

function* leavesOf(
  value: unknown,
  context: Leading,
  path: readonly (string | number)[] = [],
): Generator<Leaf> {
  if (path.length === DEEPEST) {
    yield { path, value: undefined };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leavesOf(item, context, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    // The resource itself may have one identifier, and is no reference.
    const reference = path.length === 0 ? undefined : leafOfReference(value, path, context);
    if (reference !== undefined) yield* reference.leaves;
    for (const [key, item] of Object.entries(value)) {
      const leaves = leavesOf(item, context, [...path, key]);
      if (reference === undefined) yield* leaves;
      else {
        for (const leaf of leaves) {
          if (!reference.said.has(leaf.path.slice(path.length).join('/'))) yield leaf;
        }
      }
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
function tally(resource: FhirResource | undefined, context: Leading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const leaf of leavesOf(resource, context)) {
    const key = trace(leaf);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The elements of a resource that say something, and that no national guide's reader understood. */
function elementsOf({ given, understood }: FoundResource, context: Leading): Leaf[] {
  return [...leavesOf(given, context)].filter(
    (leaf) => !IGNORED.has(place(leaf)) && !isUnderstood(leaf, understood),
  );
}

/** Those elements that a twin has not, each as often as it is given. */
function onlyIn(
  elements: readonly Leaf[],
  twin: FhirResource | undefined,
  context: Leading,
): Set<Leaf> {
  const left = tally(twin, context);
  return new Set(
    elements.filter((leaf) => {
      const key = trace(leaf);
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count <= 0;
    }),
  );
}

/**
 * What an element that was understood says, below it: a code with its words, or the value of an extension or an input.
 * Anything else in it, a second coding or an extension, is something that nobody read.
 */
const SAID_WITHIN =
  /^(?:|url|value[A-Z]\w*|valueReference\/reference|valueCoding\/(?:system|code|display)|extension\/0\/(?:url|valueCode)|(?:type\/|(?:extension\/0\/)?valueCodeableConcept\/)?(?:coding\/0\/(?:system|code|display)|text))$/;

/** True for a leaf that is, or says what is said by, an element that was understood. */
function isUnderstood({ path }: Leaf, understood: ReadonlySet<string>): boolean {
  return (
    understood.size > 0 &&
    path.some(
      (_, index) =>
        understood.has(pointer(path.slice(0, index + 1))) &&
        SAID_WITHIN.test(path.slice(index + 1).join('/')),
    )
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

/** What the twins of resources stand for, by the literal of each resource. */
function heldIn(
  twins: ReadonlyMap<FoundResource, FhirResource | undefined>,
  mapping: Mapping,
): ReadonlyMap<string, string> {
  return new Map(
    [...twins].flatMap(([{ resource }, twin]) => {
      const [identity] =
        twin === undefined
          ? []
          : identifiersOf(twin, mapping).flatMap((one) => identityFrom(one, mapping) ?? []);
      return identity === undefined
        ? []
        : [[`${resource.resourceType}/${resource.id}`, identity.of?.local ?? identity.id] as const];
    }),
  );
}

/** Where an element of what was given stands in the resource around it. */
function placeIn(
  { elements }: FoundResource,
  path: readonly (string | number)[],
): readonly (string | number)[] {
  for (const [name, there] of elements ?? []) {
    const { length } = name.split('/');
    if (path.slice(0, length).join('/') === name) return [...there, ...path.slice(length)];
  }
  return path;
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
  let context: Leading = { mapping, heldAs: new Map() };
  for (const form of forms) {
    const twins = twinsIn(form, read, mapping);
    // The first form has all that a record holds: the others say it in their own ways.
    if (elements.size === 0) context = { mapping, heldAs: heldIn(twins, mapping) };
    for (const found of read) {
      const twin = twins.get(found);
      if (left.get(found)?.length === 0) continue;
      if (dequal(found.given, twin)) {
        left.set(found, []);
        continue;
      }
      const all = elements.get(found) ?? elementsOf(found, context);
      elements.set(found, all);
      const only = onlyIn(all, twin, context);
      left.set(
        found,
        (left.get(found) ?? all).filter((leaf) => only.has(leaf)),
      );
    }
    if ([...left.values()].every(({ length }) => length === 0)) return [];
  }
  return read.flatMap((found) => {
    const { id, resourceType: type } = found.within;
    return (left.get(found) ?? elementsOf(found, context)).map(({ path }) => ({
      resource: id === undefined ? { type } : { type, id },
      path: pointer([...found.path, ...placeIn(found, path)]),
    }));
  });
}
