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

/** What the search for a resource by its identifier found; `undefined` when the answer is no page of a search. */
export function foundBySearch(resource: FhirResource | undefined, type: string): Found | undefined {
  const page = searchPage(resource, type);
  if (page === undefined) return undefined;
  const { resources } = page;
  if (resources.length > 1) return { kind: 'several' };
  return resources.length === 0 ? { kind: 'absent' } : foundResource(resources[0], type);
}
