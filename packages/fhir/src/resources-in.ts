import { type Issue, pointer } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
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
  readonly resources: readonly FhirResource[];
  readonly issues: readonly Issue[];
}

/** Bundles are seldom inside Bundles, and never as deep. */
const DEEPEST = 16;

interface Waiting {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
  readonly depth: number;
}

/** The resources of the entries of a Bundle; an entry may stand for a request alone, without resource. */
function entriesOf(entries: readonly unknown[], { path, depth }: Waiting): Waiting[] {
  return entries.flatMap((entry, index) => {
    if (isObject(entry) && entry['resource'] === undefined) return [];
    const value = isObject(entry) ? entry['resource'] : entry;
    return [{ value, path: [...path, 'entry', index, 'resource'], depth: depth + 1 }];
  });
}

/** The resources in a series of JSON values: those given, and the entries of Bundles. */
export function resourcesIn(input: Iterable<unknown>): FoundResources {
  const resources: FhirResource[] = [];
  const issues: Issue[] = [];
  const waiting: Waiting[] = [...input].map((value, index) => ({ value, path: [index], depth: 0 }));
  waiting.reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (!looksLikeResource(value)) {
      issues.push(notAResource(path));
    } else if (value.resourceType !== 'Bundle') {
      resources.push(value);
    } else if (value.entry !== undefined) {
      const entries: unknown = value.entry;
      if (!Array.isArray(entries) || depth === DEEPEST)
        issues.push(notAResource([...path, 'entry']));
      else for (const entry of entriesOf(entries, next).reverse()) waiting.push(entry);
    }
  }
  return { resources, issues };
}
