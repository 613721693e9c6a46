import type { Finess } from '@santeparticipative/core';
import type { Identifier } from 'fhir/r4.js';
import type { Mapping } from '../../context.js';
import { businessSystem } from './addresses.js';

/**
 * What the guide has business identifiers for: the name that its identifier system holds, and the letters in the
 * middle of its values.
 */
export const businessKinds = {
  projetpersonnalise: 'PPER',
  attente: 'ATTE',
  objectif: 'OBJE',
  besoin: 'BESO',
  action: 'ACTI',
  bilan: 'BILA',
  evenement: 'EVN',
} as const;

/** Something that the guide has business identifiers for. */
export type BusinessKind = keyof typeof businessKinds;

/** The structure and the person that a business identifier starts with. */
export interface BusinessOwner {
  readonly finess: Finess;
  /** The id of the Patient. */
  readonly person: string;
}

/** The id of a resource as the local part of a business identifier, which has letters and digits alone. */
export function localPart(resourceId: string): string {
  return resourceId.replaceAll(/[^A-Za-z0-9]/g, '');
}

/**
 * The business identifier of a resource: `3` (TRE_G08: the number that follows is a FINESS), the structure's FINESS,
 * what the structure calls the person, the kind of thing, and what it calls this one. Ours come from the ids of the
 * resources, so that the same record always has the same.
 */
export function businessIdentifier(
  kind: BusinessKind,
  { finess, person }: BusinessOwner,
  resourceId: string,
  { systems }: Mapping,
): Identifier {
  return {
    system: businessSystem(systems, kind),
    value: `3${finess}/${localPart(person)}-${businessKinds[kind]}-${localPart(resourceId)}`,
  };
}

/** True for the value of a business identifier that this package made for a resource: it only repeats ids. */
export function isOwnBusinessValue(value: string, resourceId: string): boolean {
  const [, local] = /^3[0-9][0-9AB][0-9]{7}\/[A-Za-z0-9]+-[A-Z]+-([A-Za-z0-9]+)$/.exec(value) ?? [];
  return local !== undefined && local === localPart(resourceId);
}
