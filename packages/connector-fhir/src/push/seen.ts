import { identifierQuery } from '@santeparticipative/fhir';
import type { FhirResource } from 'fhir/r4.js';
import * as z from 'zod';
import { isFhirResource } from '../http/fhir-resource.js';
import type { Found } from './change.js';
import { identityOf } from './server-identity.js';

const Page = z.object({
  resourceType: z.literal('Bundle'),
  type: z.literal('searchset'),
  total: z.number().optional(),
  link: z.array(z.object({ relation: z.string() })).optional(),
  entry: z
    .array(
      z.object({
        resource: z.custom<FhirResource>(isFhirResource).optional(),
        search: z.object({ mode: z.string().optional() }).optional(),
      }),
    )
    .optional(),
});

const Identifier = z.object({ system: z.string().optional(), value: z.string().optional() });

/** The page of a search. */
export interface SearchPage {
  /** Those of the type that was searched. */
  readonly resources: readonly FhirResource[];
  /** How many there are on all pages, where the server says it. */
  readonly total: number | undefined;
  readonly hasNext: boolean;
}

/** Reads the page of a search for resources of a type; `undefined` when it is none. */
export function searchPage(page: FhirResource | undefined, type: string): SearchPage | undefined {
  const { data } = Page.safeParse(page);
  if (data === undefined) return undefined;
  const resources = (data.entry ?? []).flatMap(({ resource, search }) =>
    resource?.resourceType === type && search?.mode !== 'include' ? [resource] : [],
  );
  const hasNext = (data.link ?? []).some(({ relation }) => relation === 'next');
  return { resources, total: data.total, hasNext };
}

/** A resource that the server gave, where it was asked for. */
export function foundResource(
  resource: FhirResource | undefined,
  type: string,
  asked?: string,
): Extract<Found, { kind: 'found' }> | undefined {
  const identity = identityOf(resource);
  if (resource === undefined || identity?.type !== type) return undefined;
  const { id, version } = identity;
  return asked === undefined || asked === id ? { kind: 'found', resource, id, version } : undefined;
}

/**
 * What the search for a resource by its identifier found; `undefined` when the answer is no page of a search, or holds a
 * resource with another identifier: it answers another search, and what is written over it would be lost; or shows
 * none of those that it counts.
 */
export function foundBySearch(
  resource: FhirResource | undefined,
  type: string,
  search: string | undefined,
): Found | undefined {
  const page = searchPage(resource, type);
  if (page === undefined) return undefined;
  const { resources, total = 0 } = page;
  // It says that there are some, and shows none.
  if (resources.length === 0 && total > 0) return undefined;
  if (!resources.every((one) => isAnswerTo(one, search))) return undefined;
  if (resources.length > 1) return { kind: 'several' };
  return resources.length === 0 ? { kind: 'absent' } : foundResource(resources[0], type);
}

/** Whether a resource has the identifier of a search, where the search is by one. */
function isAnswerTo(resource: FhirResource, search: string | undefined): boolean {
  if (search === undefined || !search.startsWith('identifier=')) return true;
  const identifiers: readonly unknown[] =
    'identifier' in resource ? [resource.identifier].flat() : [];
  return identifiers.some((identifier) => {
    const { data } = Identifier.safeParse(identifier);
    return data !== undefined && identifierQuery(data) === search;
  });
}
