import type { Address, Extension } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { addressesOf } from './addresses.js';

function communeUrl({ systems }: Mapping): string {
  return `${systems.guides.frCore}/StructureDefinition/fr-core-address-insee-code`;
}

/** FR Core's extension of an address for the code of its commune. */
export function communeExtension(commune: string, mapping: Mapping): Extension {
  return {
    url: communeUrl(mapping),
    valueCoding: { system: mapping.systems.identifiers.commune, code: commune },
  };
}

/** The code of the commune of an address: in our extension, else in FR Core's. */
export function readCommune(
  { extension = [] }: Pick<Address, 'extension'>,
  mapping: Mapping,
): string | undefined {
  const own = addressesOf('address', mapping)('commune');
  return (
    extension.find(({ url }) => url === own)?.valueCode ??
    extension.find(({ url }) => url === communeUrl(mapping))?.valueCoding?.code
  );
}
