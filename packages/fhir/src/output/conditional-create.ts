import type { FhirResource, Identifier, Provenance } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { identityFrom } from '../identity.js';
import { identifierQuery } from './search-token.js';

/** The identifiers that a server searches by: those of the element, not of our extension. */
function searchable(resource: FhirResource): readonly Identifier[] {
  const identifiers = 'identifier' in resource ? [resource.identifier ?? []].flat() : [];
  return identifiers.filter(({ system, value }) => system !== undefined && value !== undefined);
}

/** R4 gives a Provenance no identifier: there is one of a record, recorded at its time. */
function provenanceQuery({ target, recorded }: Provenance): string | undefined {
  const [about] = target;
  const type = about?.reference?.split('/')[0];
  if (about?.identifier === undefined || type === undefined) return undefined;
  const query = identifierQuery(about.identifier, `target:${type}.identifier`);
  return `${query}&recorded=${encodeURIComponent(recorded)}`;
}

/**
 * The search that finds a resource on a server where it was created before: by the identifier of its record or part,
 * else by the first that it has. `undefined` for one that no search tells from others.
 */
export function existenceQuery(resource: FhirResource, mapping: Mapping): string | undefined {
  if (resource.resourceType === 'Provenance') return provenanceQuery(resource);
  const identifiers = searchable(resource);
  const own = identifiers.find((identifier) => identityFrom(identifier, mapping) !== undefined);
  const identifier = own ?? identifiers[0];
  return identifier === undefined ? undefined : identifierQuery(identifier);
}
