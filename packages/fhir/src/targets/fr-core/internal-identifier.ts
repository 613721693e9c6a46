import type { Identifier } from 'fhir/r4.js';
import type { Systems } from '../../systems.js';

/** Identifiers with a type each, which the guide wants of places and of encounters: those without one get this one. */
export function typed(
  identifiers: readonly Identifier[] | undefined,
  type: { readonly system: string; readonly code: string },
): Identifier[] {
  return (identifiers ?? []).map((identifier) => ({
    ...identifier,
    type: identifier.type ?? { coding: [type] },
  }));
}

/** The type of what a place is called by whoever keeps the data. */
export function internalPlace({ guides }: Systems): { system: string; code: string } {
  return {
    system: `${guides.frCore}/CodeSystem/fr-core-cs-location-identifier-type`,
    code: 'INTRN',
  };
}
