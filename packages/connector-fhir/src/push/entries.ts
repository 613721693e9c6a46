import type { FhirResource } from 'fhir/r4.js';
import * as z from 'zod';
import { isFhirResource } from '../http/fhir-resource.js';
import { parseETag, parseResourceAddress, type ResourceAddress } from '../resource-address.js';
import { identityOf } from './server-identity.js';

/** What the server says of an entry of a Bundle. */
export interface EntryAnswer {
  readonly status: number;
  /** What the entry is about, where the server says it: by the location, else by the resource. */
  readonly about: Pick<ResourceAddress, 'type' | 'id'> | undefined;
  readonly version: string | undefined;
  readonly resource: FhirResource | undefined;
}

const Entry = z.object({
  resource: z.custom<FhirResource>(isFhirResource).optional(),
  response: z.object({
    status: z.string().regex(/^[1-5]\d\d(?: |$)/),
    location: z.string().optional(),
    etag: z.string().optional(),
  }),
});

const Answers = z.object({
  resourceType: z.literal('Bundle'),
  type: z.enum(['transaction-response', 'batch-response']),
  entry: z.array(Entry),
});

function entryAnswer({ response, resource }: z.infer<typeof Entry>): EntryAnswer {
  const about = parseResourceAddress(response.location) ?? identityOf(resource);
  const version = parseETag(response.etag) ?? about?.version ?? identityOf(resource)?.version;
  return { status: Number(response.status.slice(0, 3)), about, version, resource };
}

/**
 * What the server says of each entry, in the order that they were sent; `undefined` when its answer is not the Bundle
 * that it should be, or does not speak of every entry: nothing of it is then to be believed.
 */
export function entryAnswers(
  resource: FhirResource | undefined,
  type: z.infer<typeof Answers>['type'],
  sent: number,
): readonly EntryAnswer[] | undefined {
  const { data } = Answers.safeParse(resource);
  return data?.type === type && data.entry.length === sent
    ? data.entry.map(entryAnswer)
    : undefined;
}
