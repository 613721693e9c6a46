import { deterministicId } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import type { FoundResource } from './found-resource.js';
import { looksLikeResource } from './looks-like-resource.js';
import { rewritten } from './rewritten.js';

const LONGEST_ID = 64;

/** The id under which a contained resource is read: that of the resource around it, then its own. */
function liftedId(container: string | undefined, local: string): string {
  const id = `${container ?? ''}.${local}`;
  return id.length > LONGEST_ID ? deterministicId('contained', container ?? '', local) : id;
}

/** A resource, and those that it contains, each as one that stands alone. */
export function* lifted(resource: FhirResource): Generator<FoundResource> {
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
