import type { Address } from 'fhir/r4.js';
import type { Mapping } from '../../context.js';
import { communeExtension, readCommune } from '../../elements/commune.js';

/** An address with the code of its commune where FR Core has it, beside ours. */
export function withCommune(address: Address, mapping: Mapping): Address {
  const commune = readCommune(address, mapping);
  return commune === undefined
    ? address
    : {
        ...address,
        extension: [...(address.extension ?? []), communeExtension(commune, mapping)],
      };
}
