import * as z from 'zod';
import { AdeliRang, hasRppsRangCheckDigit, RppsRang } from './cabinet-identifiers.js';
import {
  Finess,
  hasFinessCheckDigit,
  hasSirenCheckDigit,
  hasSiretCheckDigit,
  Siren,
  Siret,
} from './structure-identifiers.js';

/**
 * The digit that an idNat_Struct starts with, for each number that it can hold (nomenclature TRE_G07).
 * A FINESS number has the same digit for a legal carrier and for a site. The digits of an idNat_PS differ.
 */
export const idNatStructPrefixes = {
  adeliRang: '0',
  finess: '1',
  siren: '2',
  siret: '3',
  rppsRang: '4',
} as const;

/** The national identifier of a structure (idNat_Struct): a prefix, then the structure's number. `1730000007` */
export const IdNatStruct = z
  .string()
  .regex(/^(?:0\d[0-9AB]\d{9}|1\d[0-9AB]\d{7}|2\d{9}|3\d{14}|4\d{13,14})$/)
  .brand<'IdNatStruct'>();
/** The national identifier of a structure. See {@link IdNatStruct:var}. */
export type IdNatStruct = z.infer<typeof IdNatStruct>;

/** What an idNat_Struct is made of: which number, and the number itself. */
export type IdNatStructParts =
  | { readonly kind: 'adeliRang'; readonly number: AdeliRang }
  | { readonly kind: 'finess'; readonly number: Finess }
  | { readonly kind: 'siren'; readonly number: Siren }
  | { readonly kind: 'siret'; readonly number: Siret }
  | { readonly kind: 'rppsRang'; readonly number: RppsRang };

/**
 * The parts of an idNat_Struct.
 *
 * @example
 * partsOfIdNatStruct(IdNatStruct.parse('1730000007')); // { kind: 'finess', number: '730000007' }
 */
export function partsOfIdNatStruct(idNat: IdNatStruct): IdNatStructParts {
  const number = idNat.slice(1);
  switch (idNat.charAt(0)) {
    case idNatStructPrefixes.adeliRang:
      return { kind: 'adeliRang', number: AdeliRang.parse(number) };
    case idNatStructPrefixes.finess:
      return { kind: 'finess', number: Finess.parse(number) };
    case idNatStructPrefixes.siren:
      return { kind: 'siren', number: Siren.parse(number) };
    case idNatStructPrefixes.siret:
      return { kind: 'siret', number: Siret.parse(number) };
    default:
      return { kind: 'rppsRang', number: RppsRang.parse(number) };
  }
}

/** The idNat_Struct of a structure's number. */
export function idNatStructOf({ kind, number }: IdNatStructParts): IdNatStruct {
  return IdNatStruct.parse(`${idNatStructPrefixes[kind]}${number}`);
}

/** True when the number inside an idNat_Struct has its check digit. An ADELI number has none, and passes. */
export function hasIdNatStructCheckDigit(idNat: IdNatStruct): boolean {
  const { kind, number } = partsOfIdNatStruct(idNat);
  switch (kind) {
    case 'adeliRang':
      return true;
    case 'finess':
      return hasFinessCheckDigit(number);
    case 'siren':
      return hasSirenCheckDigit(number);
    case 'siret':
      return hasSiretCheckDigit(number);
    case 'rppsRang':
      return hasRppsRangCheckDigit(number);
  }
}
