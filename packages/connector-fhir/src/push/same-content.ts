import { changeFhirReferences, logicalReference } from '@santeparticipative/fhir';
import type { FhirResource } from 'fhir/r4.js';
import { canonicalize } from 'json-canonicalize';
import { isTooDeep } from './nesting.js';

/** How two resources are compared. */
export interface Comparison {
  /** The base address of the server: it may give back as absolute what it was sent as relative, or the reverse. */
  readonly base: string;
  /** True when the server gives the ids: references are then compared by their identifiers. */
  readonly givesIds: boolean;
}

/**
 * True when a server stores what it was sent, whatever servers do to every resource. Left aside are: the id, which the
 * address says; `meta`, but for the profiles, in any order; the narrative, which some make and others clean; the order
 * of contained resources; the base of a reference to the server itself, and the version that a reference names, which
 * HAPI takes off.
 */
export function isSameContent(
  sent: FhirResource,
  stored: FhirResource,
  comparison: Comparison,
): boolean {
  if (isTooDeep(stored)) return false;
  return comparable(sent, comparison) === comparable(stored, comparison);
}

function comparable(resource: FhirResource, { base, givesIds }: Comparison): string {
  const fields = new Map<string, unknown>(Object.entries(resource));
  for (const name of ['id', 'text', 'meta']) fields.delete(name);
  const profile: unknown = resource.meta?.profile ?? [];
  const contained = fields.get('contained');
  if (Array.isArray(contained))
    fields.set('contained', contained.map((one) => canonicalize(one)).sort());
  const plain = changeFhirReferences(Object.fromEntries(fields), (reference) => {
    if (givesIds && reference.identifier !== undefined) return logicalReference(reference);
    return { ...reference, reference: relative(reference.reference, base) };
  });
  return canonicalize({ ...plain, meta: Array.isArray(profile) ? profile.toSorted() : profile });
}

function relative(reference: string, base: string): string {
  const local = reference.startsWith(`${base}/`) ? reference.slice(base.length + 1) : reference;
  return local.split('/_history/')[0] ?? local;
}
