import assert from 'node:assert/strict';
import { changeFhirReferences } from '@santeparticipative/fhir';
import type { StoredResource, Write } from '../../fhir-server/index.js';
import type { Version } from '../oracle.js';

/**
 * What a server that gives the ids stored, as if it had taken ours: each resource is found by its identifier, whose
 * value is our id, and references are told as we write them. Fails when one identifier has two resources, or a
 * reference leads to another resource than its identifier names.
 */
export function underOurIds(writes: readonly Write[]): Write[] {
  const ours = new Map<string, string>();
  for (const { type, id, resource } of writes) {
    if (resource !== undefined) ours.set(`${type}/${id}`, `${type}/${identifierOf(resource)}`);
  }
  const { size } = new Set(ours.values());
  assert.equal(ours.size, size, `${ours.size - size} resources are doubled`);
  return writes.map(({ resource, ...write }) => {
    const id = ours.get(`${write.type}/${write.id}`)?.split('/')[1] ?? write.id;
    return resource === undefined
      ? { ...write, id }
      : { ...write, id, resource: { ...withOurReferences(resource, ours), id } };
  });
}

function identifierOf(resource: Version): string {
  const { identifier } = { identifier: undefined, ...resource };
  const first: unknown = Array.isArray(identifier) ? identifier[0] : identifier;
  return identifierValue(first);
}

function identifierValue(identifier: unknown): string {
  const isOne = typeof identifier === 'object' && identifier !== null && 'value' in identifier;
  assert.ok(isOne && typeof identifier.value === 'string', 'a resource has no identifier');
  return identifier.value;
}

function withOurReferences(
  resource: StoredResource,
  ours: ReadonlyMap<string, string>,
): StoredResource {
  const named = changeFhirReferences(resource, (reference) => {
    const to = ours.get(reference.reference);
    assert.ok(to !== undefined, 'a reference leads nowhere');
    assert.equal(
      to.split('/')[1],
      identifierValue(reference.identifier),
      'a reference leads elsewhere',
    );
    return { ...reference, reference: to };
  });
  const subject: unknown = named['subject'];
  // A reference by the identifier alone says the same.
  return typeof subject === 'object' && subject !== null && !('reference' in subject)
    ? { ...named, subject: { reference: `Patient/${logicalValue(subject)}`, ...subject } }
    : named;
}

function logicalValue(subject: object): string {
  return identifierValue('identifier' in subject ? subject.identifier : undefined);
}
