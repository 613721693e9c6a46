import type { FhirResource } from 'fhir/r4.js';
import { canonicalize } from 'json-canonicalize';
import { isTooDeep } from '../nesting.js';

/** How two resources are compared. */
export interface Comparison {
  /** The base address of the server: it may give back as absolute what it was sent as relative, or the reverse. */
  readonly base: string;
  /** True when the server gives the ids: a reference that has an identifier is then compared by it alone. */
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
  return !isTooDeep(stored) && isSame(comparable(sent), comparable(stored), comparison);
}

function comparable(resource: FhirResource): object {
  const { id: _id, meta, ...elements } = resource;
  const profile: unknown = meta?.profile ?? [];
  const profiles = Array.isArray(profile) ? profile.toSorted() : profile;
  const contained: unknown = 'contained' in elements ? elements.contained : undefined;
  const sorted = Array.isArray(contained) ? contained.map((one) => canonicalize(one)).sort() : [];
  return { ...elements, text: undefined, meta: profiles, contained: sorted };
}

function isSame(one: unknown, other: unknown, comparison: Comparison): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => isSame(item, other[index], comparison));
  }
  const fields = fieldsOf(one, comparison);
  const others = fieldsOf(other, comparison);
  if (fields.size !== others.size) return false;
  for (const [key, value] of fields) {
    if (!others.has(key) || !isSame(value, others.get(key), comparison)) return false;
  }
  return true;
}

/** The elements of an object; of a reference, where it leads, without the server and the version. */
function fieldsOf(value: object, { base, givesIds }: Comparison): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>(Object.entries(value));
  const reference = fields.get('reference');
  if (typeof reference !== 'string') return fields;
  if (givesIds && fields.has('identifier')) fields.delete('reference');
  else fields.set('reference', relative(reference, base));
  return fields;
}

function relative(reference: string, base: string): string {
  const local = reference.startsWith(`${base}/`) ? reference.slice(base.length + 1) : reference;
  return local.split('/_history/')[0] ?? local;
}
