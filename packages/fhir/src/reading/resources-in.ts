import { type Issue, pointer } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import type { Systems } from '../systems.js';
import { lifted } from './contained.js';
import type { FoundResource } from './found-resource.js';
import { isAddressKey, knownAddresses } from './known-addresses.js';
import { isObject, type JsonObject, looksLikeResource } from './looks-like-resource.js';
import { rewritten } from './rewritten.js';

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

/** An entry of a Bundle of which no resource is read, such as a deletion, or the answer to one. */
export interface FoundRequest {
  readonly bundle: FhirResource;
  /** Where the request, or the answer, stands in the Bundle. */
  readonly path: readonly (string | number)[];
  readonly request: unknown;
}

/** The resources that were found, and the issues of what is none. Their paths start from the list that was given. */
export interface FoundResources {
  readonly resources: readonly FoundResource[];
  readonly requests: readonly FoundRequest[];
  readonly issues: readonly Issue[];
}

/** Bundles are seldom inside Bundles, and never as deep. */
const DEEPEST = 16;

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

/** True for an entry that has its resource deleted, whether or not that is sent along. */
function isDeletion(entry: JsonObject): boolean {
  return isObject(entry['request']) && entry['request']['method'] === 'DELETE';
}

/** True for an entry of which no resource is read. */
const isBare = (entry: JsonObject): boolean => entry['resource'] === undefined || isDeletion(entry);

/** What the entries say of which no resource is read: what was asked for, else what was answered. */
function requestsOf(bundle: FhirResource, entries: readonly unknown[]): FoundRequest[] {
  return entries.flatMap((entry, index) => {
    if (!isObject(entry) || !isBare(entry)) return [];
    const said = ['request', 'response'].find((element) => entry[element] !== undefined);
    return said === undefined
      ? [{ bundle, path: ['entry', index], request: undefined }]
      : [{ bundle, path: ['entry', index, said], request: entry[said] }];
  });
}

/** True for a page of a search or a history that says that there are more. */
function hasMore(bundle: FhirResource): boolean {
  const links: unknown = Reflect.get(bundle, 'link');
  return (
    Array.isArray(links) && links.some((link) => isObject(link) && link['relation'] === 'next')
  );
}

function morePages(path: readonly PropertyKey[]): Issue {
  return {
    rule: 'fhir.more-pages',
    severity: 'warning',
    path: pointer([...path, 'link']),
    message: {
      fr: "Ce Bundle est une page parmi d'autres : il annonce une suite.",
      en: 'This Bundle is one page of several: it says that there is a next one.',
    },
    hint: {
      fr: 'Demandez les pages suivantes au serveur, et donnez-les toutes ensemble.',
      en: 'Ask the server for the next pages, and give all of them together.',
    },
  };
}

/** The resources of the entries of a Bundle; an entry may stand for a request alone, without resource. */
function entriesOf(entries: readonly unknown[], { path, depth }: Waiting): Waiting[] {
  const literals = literalsOf(entries);
  return entries.flatMap((entry, index) => {
    if (isObject(entry) && isBare(entry)) return [];
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

/** The places of what a resource contains beside resources: none of it can be read. */
function unreadableContained(resource: FhirResource): number[] {
  const contained: unknown = 'contained' in resource ? resource.contained : undefined;
  return Array.isArray(contained)
    ? contained.flatMap((value, index) => (looksLikeResource(value) ? [] : [index]))
    : [];
}

/**
 * The resources in a series of JSON values: those given, the entries of Bundles, and those that others contain. Their
 * known addresses are in the form of the table, and references between them in the form `Patient/1`.
 */
export function resourcesIn(input: Iterable<unknown>, systems: Systems): FoundResources {
  const known = knownAddresses(systems);
  const resources: FoundResource[] = [];
  const requests: FoundRequest[] = [];
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
      if (!looksLikeResource(plain)) continue;
      for (const resource of lifted(identified(plain, fullUrl))) resources.push(resource);
      for (const index of unreadableContained(plain)) {
        issues.push(notAResource([...path, 'contained', index]));
      }
    } else if (value.entry !== undefined) {
      if (hasMore(value)) issues.push(morePages(path));
      const entries: unknown = value.entry;
      if (!Array.isArray(entries) || depth === DEEPEST) {
        issues.push(notAResource([...path, 'entry']));
      } else {
        for (const request of requestsOf(value, entries)) requests.push(request);
        for (const entry of entriesOf(entries, next).reverse()) waiting.push(entry);
      }
    }
  }
  return { resources, requests, issues };
}
