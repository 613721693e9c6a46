import type { Reference as FhirReference, FhirResource, Identifier } from 'fhir/r4.js';

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
  readonly #byIdentifier = new Map<string, FhirResource>();
  readonly #byLiteral = new Map<string, FhirResource>();
  readonly #followed: FhirResource[] = [];

  constructor(readonly resources: readonly FhirResource[]) {
    for (const resource of resources) {
      if (resource.id !== undefined)
        this.#byLiteral.set(`${resource.resourceType}/${resource.id}`, resource);
      for (const identifier of identifiersOf(resource)) {
        this.#byIdentifier.set(identifierKey(identifier), resource);
      }
    }
  }

  /** The resource of a type that a reference names: by its identifier, else by its literal reference. */
  resolve<Type extends FhirResource['resourceType']>(
    resourceType: Type,
    { identifier, reference }: FhirReference,
  ): Extract<FhirResource, { resourceType: Type }> | undefined {
    const literal = reference?.split('/').slice(-2).join('/');
    const found =
      (identifier === undefined ? undefined : this.#byIdentifier.get(identifierKey(identifier))) ??
      (literal === undefined ? undefined : this.#byLiteral.get(literal));
    if (!isResource(resourceType, found)) return undefined;
    this.#followed.push(found);
    return found;
  }

  /** The resources that were resolved since the last call, in order. */
  takeFollowed(): readonly FhirResource[] {
    return this.#followed.splice(0);
  }
}

/** True when a resource is of the given type. */
export function isResource<Type extends FhirResource['resourceType']>(
  resourceType: Type,
  resource: FhirResource | undefined,
): resource is Extract<FhirResource, { resourceType: Type }> {
  return resource?.resourceType === resourceType;
}
