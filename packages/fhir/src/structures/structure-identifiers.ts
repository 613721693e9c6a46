import type { Structure } from '@santeparticipative/core';
import type { Identifier } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { compact } from '../elements/compact.js';
import type { Systems } from '../systems.js';

type Official = NonNullable<Structure['identifiers']>;

/**
 * The system and the type (FR Core) of each official number. SIREN and SIRET share a system, and so do the
 * two FINESS numbers: only the type tells them apart.
 */
function kinds({ identifiers }: Systems): {
  readonly [name in keyof Required<Official>]: { system: string; type: string };
} {
  return {
    finessEj: { system: identifiers.finess, type: 'FINEJ' },
    finessEt: { system: identifiers.finess, type: 'FINEG' },
    siren: { system: identifiers.sirene, type: 'SIREN' },
    siret: { system: identifiers.sirene, type: 'SIRET' },
    rna: { system: identifiers.rna, type: 'RNA' },
  };
}

/** The official numbers of a structure, as identifiers of an Organization. */
export function writeOfficial(numbers: Official | undefined, { systems }: Mapping): Identifier[] {
  if (numbers === undefined) return [];
  const known = kinds(systems);
  return (['finessEj', 'finessEt', 'siren', 'siret', 'rna'] as const).flatMap((name) => {
    const value = numbers[name];
    const { system, type } = known[name];
    return value === undefined
      ? []
      : [{ type: { coding: [{ system: systems.identifierTypes, code: type }] }, system, value }];
  });
}

/** The official numbers that the identifiers of an Organization hold. */
export function readOfficial(
  identifiers: readonly Identifier[] | undefined,
  { systems }: Mapping,
): unknown {
  const numbers = Object.entries(kinds(systems)).map(([name, { system, type }]) => {
    const found = identifiers?.find(
      (identifier) =>
        identifier.system === system && identifier.type?.coding?.some(({ code }) => code === type),
    );
    return [name, found?.value] as const;
  });
  const official = compact(Object.fromEntries(numbers));
  return Object.keys(official).length === 0 ? undefined : official;
}
