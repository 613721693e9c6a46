import type { Reference as FhirReference, FhirResource, Identifier } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { identityFrom, literalOf, recordIdentifierUrl } from '../identity.js';
import { unlessMalformed } from './unless-malformed.js';

type ResourceOf<Type extends FhirResource['resourceType']> = Extract<
  FhirResource,
  { resourceType: Type }
>;

/** The references by which a resource says what it belongs to. */
export type Links = (resource: FhirResource, mapping: Mapping) => readonly FhirReference[];

/**
 * The identifiers of a resource, whether its type allows one, many or none: where it has no place for ours, or a
 * national guide takes that place, ours is an extension. Those without system and value, or with something else in
 * their place, are left out.
 */
export function identifiersOf(
  resource: FhirResource,
  mapping: Pick<Mapping, 'systems'>,
): readonly Identifier[] {
  const url = recordIdentifierUrl(mapping);
  const extensions: unknown = 'extension' in resource ? resource.extension : undefined;
  const inExtensions = Array.isArray(extensions)
    ? extensions
        .filter((extension) => typeof extension === 'object' && extension !== null)
        .flatMap((extension) => (extension.url === url ? (extension.valueIdentifier ?? []) : []))
    : [];
  return [...inExtensions, ...[('identifier' in resource && resource.identifier) || []].flat()]
    .filter((identifier) => typeof identifier === 'object' && identifier !== null)
    .filter(({ system, value }) => typeof system === 'string' && typeof value === 'string');
}

const identifierKey = ({ system, value }: Identifier): string => `${system}|${value}`;

/** Resources that were given together, in any order, with the means to follow references between them. */
export class ResourceSet {
  readonly #byIdentifier = new Map<string, FhirResource[]>();
  readonly #byLiteral = new Map<string, FhirResource[]>();
  readonly #byLinks = new Map<Links, ReadonlyMap<string, readonly FhirResource[]>>();
  readonly #followed = new Set<FhirResource>();
  #version: string | undefined;

  constructor(
    readonly resources: readonly FhirResource[],
    readonly mapping: Mapping,
  ) {
    for (const resource of resources) {
      const { resourceType, id } = resource;
      if (id !== undefined) add(this.#byLiteral, `${resourceType}/${id}`, resource);
      for (const identifier of identifiersOf(resource, mapping)) {
        add(this.#byIdentifier, identifierKey(identifier), resource);
      }
    }
  }

  /** Begins to read the record that a resource carries: of its parts, those of the same version are its own. */
  startFrom(carrier: FhirResource): void {
    this.#followed.clear();
    this.#followed.add(carrier);
    this.#version = carrier.meta?.versionId;
  }

  /** The resource of a type that a reference names: by its identifier, else by its literal reference. */
  resolve<Type extends FhirResource['resourceType']>(
    resourceType: Type,
    reference: FhirReference,
  ): ResourceOf<Type> | undefined {
    const literal = literalOf(reference);
    const { identifier } = reference;
    const candidates =
      (identifier === undefined ? undefined : this.#byIdentifier.get(identifierKey(identifier))) ??
      (literal === undefined ? undefined : this.#byLiteral.get(literal)) ??
      [];
    const found =
      candidates.find(({ meta }) => meta?.versionId === this.#version) ?? candidates.at(-1);
    if (!isResource(resourceType, found)) return undefined;
    this.#followed.add(found);
    return found;
  }

  /**
   * The resources of a type that refer to a carrier by one of their links. A part of a record of ours is one of its
   * version: those of others are what the record was, or will be. A server counts versions in its own way: where none
   * has the carrier's, those are taken that `isOfVersion` knows by something else.
   */
  referringTo<Type extends FhirResource['resourceType']>(
    resourceType: Type,
    carrier: FhirResource,
    links: Links,
    isOfVersion: (resource: ResourceOf<Type>) => boolean = () => false,
  ): readonly ResourceOf<Type>[] {
    const index = this.#linked(links);
    const keys = [
      `${carrier.resourceType}/${carrier.id}`,
      ...identifiersOf(carrier, this.mapping).map(identifierKey),
    ];
    const linked = [...new Set(keys.flatMap((key) => index.get(key) ?? []))].filter((resource) =>
      isResource(resourceType, resource),
    );
    const current = linked.filter(
      (resource) => !this.#isOurs(resource) || resource.meta?.versionId === this.#version,
    );
    const found = current.length === 0 ? linked.filter(isOfVersion) : current;
    for (const resource of found) this.#followed.add(resource);
    return found;
  }

  /** The carrier that reading started from, then the resources that were found from it since, in order. */
  followed(): readonly FhirResource[] {
    return [...this.#followed];
  }

  #isOurs(resource: FhirResource): boolean {
    return identifiersOf(resource, this.mapping).some(
      (identifier) => identityFrom(identifier, this.mapping) !== undefined,
    );
  }

  #linked(links: Links): ReadonlyMap<string, readonly FhirResource[]> {
    const known = this.#byLinks.get(links);
    if (known !== undefined) return known;
    const index = new Map<string, FhirResource[]>();
    for (const resource of this.resources) {
      for (const reference of linksIn(resource, links, this.mapping)) {
        const literal = literalOf(reference);
        if (literal !== undefined) add(index, literal, resource);
        if (reference.identifier) add(index, identifierKey(reference.identifier), resource);
      }
    }
    this.#byLinks.set(links, index);
    return index;
  }
}

/** The links of a resource; none where it is malformed, for it must not keep others from being read. */
function linksIn(resource: FhirResource, links: Links, mapping: Mapping): readonly FhirReference[] {
  const found = unlessMalformed(() =>
    links(resource, mapping).filter((reference) => literalOf(reference) ?? reference.identifier),
  );
  return found ?? [];
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
): resource is ResourceOf<Type> {
  return resource?.resourceType === resourceType;
}
