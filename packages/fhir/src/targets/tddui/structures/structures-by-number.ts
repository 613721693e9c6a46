import { Finess } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import type { Mapping } from '../../../context.js';
import { businessSystem } from '../addresses.js';
import { businessKinds } from '../business-identifier.js';
import { literalIn, objectsIn, textIn } from '../reading/json.js';

/** The FINESS number that the business identifiers of a resource start with. */
export function finessIn(resource: FhirResource, { systems }: Mapping): Finess | undefined {
  const known = new Set(Object.keys(businessKinds).map((kind) => businessSystem(systems, kind)));
  return objectsIn(Reflect.get(resource, 'identifier'))
    .filter(({ item }) => known.has(textIn(item, 'system') ?? ''))
    .flatMap(({ item }) => {
      const number = /^3([0-9AB]{9})\//.exec(textIn(item, 'value') ?? '')?.[1];
      return Finess.safeParse(number).data ?? [];
    })[0];
}

/** The structures among resources, by their FINESS numbers. */
export function structuresByFiness(
  resources: readonly FhirResource[],
  { systems: { identifiers } }: Mapping,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const resource of resources) {
    if (resource.resourceType !== 'Organization' || resource.id === undefined) continue;
    for (const { item } of objectsIn(Reflect.get(resource, 'identifier'))) {
      const value = textIn(item, 'value') ?? '';
      const system = textIn(item, 'system');
      // In an idNat_Struct, 1 says that a FINESS number follows.
      const national = system === identifiers.nationalStructure ? /^1(.{9})$/.exec(value)?.[1] : '';
      const number = system === identifiers.finess ? value : national;
      if (Finess.safeParse(number).success)
        found.set(String(number), `Organization/${resource.id}`);
    }
  }
  return found;
}

/** Who is responsible for each person among resources, where it is a structure. */
export function managersOf(resources: readonly FhirResource[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const resource of resources) {
    if (resource.resourceType !== 'Patient' || resource.id === undefined) continue;
    const manager = literalIn(resource.managingOrganization);
    if (manager?.startsWith('Organization/') === true) found.set(`Patient/${resource.id}`, manager);
  }
  return found;
}
