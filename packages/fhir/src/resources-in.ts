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

/** The resources in a series of JSON values: those given, and the entries of Bundles, to any depth. */
export function resourcesIn(input: Iterable<unknown>): FoundResources {
  const resources: FhirResource[] = [];
  const issues: Issue[] = [];
  const waiting = [...input].map((value, index) => ({ value, path: [index] as PropertyKey[] }));
  waiting.reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (!looksLikeResource(value)) issues.push(notAResource(path));
    else if (value.resourceType !== 'Bundle') resources.push(value);
    else if (Array.isArray(value.entry)) {
      const entries: unknown[] = value.entry;
      for (const [index, entry] of [...entries.entries()].reverse()) {
        // An entry may stand for a request alone, without resource.
        if (isObject(entry) && entry['resource'] === undefined) continue;
        const resource = isObject(entry) ? entry['resource'] : entry;
        waiting.push({ value: resource, path: [...path, 'entry', index, 'resource'] });
      }
    }
  }
  return { resources, issues };
}
