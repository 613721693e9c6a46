import * as z from 'zod';
import { AdeliRang, hasRppsRangCheckDigit, RppsRang } from './cabinet-identifiers.js';
import { Adeli, hasRppsCheckDigit, Rpps } from './professional-identifiers.js';
import {
  Finess,
  hasFinessCheckDigit,
  hasSirenCheckDigit,
  hasSiretCheckDigit,
  Siren,
  Siret,
} from './structure-identifiers.js';

/**
 * The digit that an idNat_PS starts with, for each number that it can hold (nomenclature TRE_G08).
 * The digits of an idNat_Struct differ: the FINESS number, 3 here, is 1 there.
 *
 * TRE_G08 also has 10, the address of a secure mailbox, which is no number and is left out, and 2 and 9,
 * which were retired in 2020.
 */
export const idNatPsPrefixes = {
  adeli: '0',
  adeliRang: '1',
  finess: '3',
  siren: '4',
  siret: '5',
  rppsRang: '6',
  rpps: '8',
} as const;

/** What a structure calls one of its professionals: printable ASCII characters, without space or slash. */
export const InternalId = z
  .string()
  .regex(/^[!-.0-~]+$/)
  .brand<'InternalId'>();
/** What a structure calls one of its professionals. See {@link InternalId:var}. */
export type InternalId = z.infer<typeof InternalId>;

/**
 * The national identifier of a professional (idNat_PS): a prefix, then the professional's own number
 * (`810000001916`), or the number of a structure, a slash and what that structure calls the professional
 * (`3730000007/mediation-1`), which is how somebody without an RPPS number is identified.
 */
export const IdNatPs = z
  .string()
  .regex(
    /^(?:0\d[0-9AB]\d{7}|8\d{11}|(?:1\d[0-9AB]\d{9}|3\d[0-9AB]\d{7}|4\d{9}|5\d{14}|6\d{13,14})\/[!-.0-~]+)$/,
  )
  .brand<'IdNatPs'>();
/** The national identifier of a professional. See {@link IdNatPs:var}. */
export type IdNatPs = z.infer<typeof IdNatPs>;

/** What an idNat_PS is made of: which number, the number itself and, where it is a structure's, the internal id. */
export type IdNatPsParts =
  | { readonly kind: 'adeli'; readonly number: Adeli }
  | { readonly kind: 'rpps'; readonly number: Rpps }
  | { readonly kind: 'adeliRang'; readonly number: AdeliRang; readonly internalId: InternalId }
  | { readonly kind: 'finess'; readonly number: Finess; readonly internalId: InternalId }
  | { readonly kind: 'siren'; readonly number: Siren; readonly internalId: InternalId }
  | { readonly kind: 'siret'; readonly number: Siret; readonly internalId: InternalId }
  | { readonly kind: 'rppsRang'; readonly number: RppsRang; readonly internalId: InternalId };

/**
 * The parts of an idNat_PS.
 *
 * @example
 * partsOfIdNatPs(IdNatPs.parse('3730000007/mediation-1'));
 * // { kind: 'finess', number: '730000007', internalId: 'mediation-1' }
 */
export function partsOfIdNatPs(idNat: IdNatPs): IdNatPsParts {
  const [number = '', internal] = idNat.slice(1).split('/');
  const prefix = idNat.charAt(0);
  if (prefix === idNatPsPrefixes.adeli) return { kind: 'adeli', number: Adeli.parse(number) };
  if (prefix === idNatPsPrefixes.rpps) return { kind: 'rpps', number: Rpps.parse(number) };
  const internalId = InternalId.parse(internal);
  switch (prefix) {
    case idNatPsPrefixes.adeliRang:
      return { kind: 'adeliRang', number: AdeliRang.parse(number), internalId };
    case idNatPsPrefixes.finess:
      return { kind: 'finess', number: Finess.parse(number), internalId };
    case idNatPsPrefixes.siren:
      return { kind: 'siren', number: Siren.parse(number), internalId };
    case idNatPsPrefixes.siret:
      return { kind: 'siret', number: Siret.parse(number), internalId };
    default:
      return { kind: 'rppsRang', number: RppsRang.parse(number), internalId };
  }
}

/** The idNat_PS of a professional's number, or of a structure's number and an internal id. */
export function idNatPsOf(parts: IdNatPsParts): IdNatPs {
  const number = `${idNatPsPrefixes[parts.kind]}${parts.number}`;
  const isOwn = parts.kind === 'adeli' || parts.kind === 'rpps';
  return IdNatPs.parse(isOwn ? number : `${number}/${parts.internalId}`);
}

/** True when the number inside an idNat_PS has its check digit. An ADELI number has none, and passes. */
export function hasIdNatPsCheckDigit(idNat: IdNatPs): boolean {
  const { kind, number } = partsOfIdNatPs(idNat);
  switch (kind) {
    case 'adeli':
    case 'adeliRang':
      return true;
    case 'rpps':
      return hasRppsCheckDigit(number);
    case 'rppsRang':
      return hasRppsRangCheckDigit(number);
    case 'finess':
      return hasFinessCheckDigit(number);
    case 'siren':
      return hasSirenCheckDigit(number);
    case 'siret':
      return hasSiretCheckDigit(number);
  }
}
