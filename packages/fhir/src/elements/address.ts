import type { Address } from '@santeparticipative/core';
import type { Address as FhirAddress } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { addressesOf } from './addresses.js';
import { readCommune } from './commune.js';
import { compact } from './compact.js';
import { writeFields } from './extension.js';
import { code } from './primitives.js';

export const official = { commune: code };

/** A postal address, with the commune's code in an extension of its own. */
export function writeAddress(address: Address, mapping: Mapping): FhirAddress {
  return compact({
    extension: writeFields<Pick<Address, 'commune'>>(
      address,
      official,
      mapping,
      addressesOf('address', mapping),
    ),
    line: address.lines,
    city: address.city,
    postalCode: address.postalCode,
    country: address.country,
  });
}

/** The postal address that an element holds. */
export function readAddress(address: FhirAddress | undefined, mapping: Mapping): unknown {
  if (address === undefined) return undefined;
  return compact({
    commune: readCommune(address, mapping),
    lines: address.line,
    city: address.city,
    postalCode: address.postalCode,
    country: address.country,
  });
}
