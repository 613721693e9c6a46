import { deterministicId, type Issue, pointer } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import type { FoundResource } from './found-resource.js';
import { isAddressKey, knownAddresses } from './known-addresses.js';
import type { Systems } from './systems.js';

interface JsonObject {
  readonly [key: string]: unknown;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * True for an object that says which type of resource it is, and whose id is one. Its other elements are not
 * judged: every reader of this package takes them as what they might be, and the model's schemas check what is
 * made of them.
 */
function looksLikeResource(value: unknown): value is FhirResource {
  if (!isObject(value) || typeof value['resourceType'] !== 'string') return false;
  return value['id'] === undefined || typeof value['id'] === 'string';
}

function notAResource(path: readonly PropertyKey[]): Issue {
  return {
    rule: 'fhir.not-a-resource',
    severity: 'error',
    path: pointer(path),
    message: {
      fr: "Ce n'est pas une ressource FHIR.",
      en: 'This is no FHIR resource.',
    },
    hint: {
      fr: 'Une ressource dit son type dans « resourceType » ; son « id » est un texte.',
      en: 'A resource says its type in "resourceType"; its "id" is a text.',
    },
  };
}

/** The resources that were found, and the issues of what is none. Their paths start from the list that was given. */
export interface FoundResources {
  readonly resources: readonly FoundResource[];
  readonly issues: readonly Issue[];
}

/** Bundles are seldom inside Bundles, and never as deep. */
const DEEPEST = 16;

/** No resource of R4 is nested as deep. What is deeper stays as it is. */
const DEEPEST_ELEMENT = 100;

interface Waiting {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
  readonly depth: number;
  /** The address of the Bundle's entry, and what those of its other entries are in the terms of references. */
  readonly fullUrl?: string;
  readonly literals: ReadonlyMap<string, string>;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** The id that a resource has, or that the address of its entry gives it: `urn:uuid:...` of one that is to be created. */
function idOf(resource: JsonObject, fullUrl: string | undefined): string | undefined {
  const { id } = resource;
  if (typeof id === 'string') return id;
  return fullUrl?.split(/[/:]/).at(-1);
}

/** A resource with an id: without one of its own, it has that of the address of its entry. */
function identified(resource: FhirResource, fullUrl: string | undefined): FhirResource {
  const id = idOf({ id: resource.id }, fullUrl);
  return id === undefined || resource.id !== undefined ? resource : { ...resource, id };
}

/** What the addresses of a Bundle's entries mean in the terms of references: `urn:uuid:...` is `Patient/...`. */
function literalsOf(entries: readonly unknown[]): ReadonlyMap<string, string> {
  const literals = new Map<string, string>();
  for (const entry of entries) {
    if (!isObject(entry) || typeof entry['fullUrl'] !== 'string') continue;
    const { fullUrl, resource } = entry;
    const id = isObject(resource) ? idOf(resource, fullUrl) : undefined;
    if (isObject(resource) && typeof resource['resourceType'] === 'string' && id !== undefined) {
      literals.set(fullUrl, `${resource['resourceType']}/${id}`);
    }
  }
  return literals;
}

/** The resources of the entries of a Bundle; an entry may stand for a request alone, without resource. */
function entriesOf(entries: readonly unknown[], { path, depth }: Waiting): Waiting[] {
  const literals = literalsOf(entries);
  return entries.flatMap((entry, index) => {
    if (isObject(entry) && entry['resource'] === undefined) return [];
    const value = isObject(entry) ? entry['resource'] : entry;
    const fullUrl = isObject(entry) ? entry['fullUrl'] : undefined;
    return [
      {
        value,
        path: [...path, 'entry', index, 'resource'],
        depth: depth + 1,
        literals,
        ...(typeof fullUrl === 'string' ? { fullUrl } : {}),
      },
    ];
  });
}

/** The same value with other texts; the value itself when none is another. */
function rewritten(
  value: unknown,
  change: (key: string, text: string) => string,
  key = '',
  depth = 0,
): unknown {
  if (typeof value === 'string') return change(key, value);
  if (typeof value !== 'object' || value === null || depth === DEEPEST_ELEMENT) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => rewritten(item, change, key, depth + 1));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  let changed: { [name: string]: unknown } | undefined;
  for (const [name, item] of Object.entries(value)) {
    const other = rewritten(item, change, name, depth + 1);
    if (other !== item) {
      changed ??= { ...value };
      Object.defineProperty(changed, name, { value: other, enumerable: true });
    }
  }
  return changed ?? value;
}

const LONGEST_ID = 64;

/** The id under which a contained resource is read: that of the resource around it, then its own. */
function liftedId(container: string | undefined, local: string): string {
  const id = `${container ?? ''}.${local}`;
  return id.length > LONGEST_ID ? deterministicId('contained', container ?? '', local) : id;
}

/** A resource, and those that it contains, each as one that stands alone. */
function* lifted(resource: FhirResource): Generator<FoundResource> {
  const contained: unknown = 'contained' in resource ? resource.contained : undefined;
  const inner = Array.isArray(contained) ? contained.filter(looksLikeResource) : [];
  if (inner.length === 0) {
    yield { resource, given: resource, within: resource, path: [], understood: new Set() };
    return;
  }
  const literals = new Map<string, string>(
    inner.flatMap(({ resourceType, id }) =>
      id === undefined ? [] : [[`#${id}`, `${resourceType}/${liftedId(resource.id, id)}`] as const],
    ),
  );
  const relink = (key: string, text: string): string =>
    (key === 'reference' && literals.get(text)) || text;
  const alone = (value: FhirResource): FhirResource => {
    const copy = rewritten(value, relink);
    return looksLikeResource(copy) ? copy : value;
  };
  const { contained: _contained, ...outer } = { contained, ...resource };
  const around = alone(outer);
  yield { resource: around, given: around, within: resource, path: [], understood: new Set() };
  for (const [index, value] of inner.entries()) {
    const read = alone(
      value.id === undefined ? value : { ...value, id: liftedId(resource.id, value.id) },
    );
    const place = Array.isArray(contained) ? contained.indexOf(value) : index;
    yield {
      resource: read,
      given: read,
      within: resource,
      path: ['contained', place],
      understood: new Set(),
    };
  }
}

/**
 * The resources in a series of JSON values: those given, the entries of Bundles, and those that others contain. Their
 * known addresses are in the form of the table, and references between them in the form `Patient/1`.
 */
export function resourcesIn(input: Iterable<unknown>, systems: Systems): FoundResources {
  const known = knownAddresses(systems);
  const resources: FoundResource[] = [];
  const issues: Issue[] = [];
  const waiting: Waiting[] = [...input].map((value, index) => ({
    value,
    path: [index],
    depth: 0,
    literals: NOTHING,
  }));
  waiting.reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path, depth, literals, fullUrl } = next;
    if (!looksLikeResource(value)) {
      issues.push(notAResource(path));
    } else if (value.resourceType !== 'Bundle') {
      const plain = rewritten(value, (key, text) => {
        if (key === 'reference') return literals.get(text) ?? text;
        return isAddressKey(key) ? known(text) : text;
      });
      if (looksLikeResource(plain)) resources.push(...lifted(identified(plain, fullUrl)));
    } else if (value.entry !== undefined) {
      const entries: unknown = value.entry;
      if (!Array.isArray(entries) || depth === DEEPEST)
        issues.push(notAResource([...path, 'entry']));
      else for (const entry of entriesOf(entries, next).reverse()) waiting.push(entry);
    }
  }
  return { resources, issues };
}
