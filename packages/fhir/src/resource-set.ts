import type { Reference as FhirReference, FhirResource, Identifier } from 'fhir/r4.js';
import { literalOf } from './identity.js';

/**
 * The identifiers of a resource, whether its type allows one or many. Those without system and value, or with
 * something else in their place, are left out.
 */
export function identifiersOf(resource: FhirResource): readonly Identifier[] {
  if (!('identifier' in resource)) return [];
  return [resource.identifier]
    .flat()
    .filter((identifier) => typeof identifier === 'object' && identifier !== null)
    .filter(({ system, value }) => typeof system === 'string' && typeof value === 'string');
}

const identifierKey = ({ system, value }: Identifier): string => `${system}|${value}`;

/** Resources that were given together, in any order, with the means to follow references between them. */
export class ResourceSet {
  readonly #byIdentifier = new Map<string, FhirResource[]>();
  readonly #byLiteral = new Map<string, FhirResource[]>();
  #followed: FhirResource[] = [];
  #version: string | undefined;

  constructor(readonly resources: readonly FhirResource[]) {
    for (const resource of resources) {
      const { resourceType, id } = resource;
      if (id !== undefined) add(this.#byLiteral, `${resourceType}/${id}`, resource);
      for (const identifier of identifiersOf(resource)) {
        add(this.#byIdentifier, identifierKey(identifier), resource);
      }
    }
  }

  /** Begins to read the record that a resource carries: of its parts, those of the same version are its own. */
  startFrom(carrier: FhirResource): void {
    this.#followed = [carrier];
    this.#version = carrier.meta?.versionId;
  }

  /** The resource of a type that a reference names: by its identifier, else by its literal reference. */
  resolve<Type extends FhirResource['resourceType']>(
    resourceType: Type,
    reference: FhirReference,
  ): Extract<FhirResource, { resourceType: Type }> | undefined {
    const literal = literalOf(reference);
    const { identifier } = reference;
    const candidates =
      (identifier === undefined ? undefined : this.#byIdentifier.get(identifierKey(identifier))) ??
      (literal === undefined ? undefined : this.#byLiteral.get(literal)) ??
      [];
    const found =
      candidates.find(({ meta }) => meta?.versionId === this.#version) ?? candidates.at(-1);
    if (!isResource(resourceType, found)) return undefined;
    this.#followed.push(found);
    return found;
  }

  /** The carrier that reading started from, then the resources that were resolved since, in order. */
  followed(): readonly FhirResource[] {
    return this.#followed;
  }
}

function add(map: Map<string, FhirResource[]>, key: string, resource: FhirResource): void {
  const others = map.get(key);
  if (others === undefined) map.set(key, [resource]);
  else others.push(resource);
}

/** True when a resource is of the given type. */
export function isResource<Type extends FhirResource['resourceType']>(
  resourceType: Type,
  resource: FhirResource | undefined,
): resource is Extract<FhirResource, { resourceType: Type }> {
  return resource?.resourceType === resourceType;
}
