import * as z from 'zod';
import { passesLuhn } from './luhn.js';

const LA_POSTE = '356000000';
const LA_POSTE_HEAD_OFFICE = '35600000000048';

/**
 * A FINESS number, of a legal carrier (entité juridique) or of a site (entité géographique): 9 characters,
 * the second of which is A or B in Corsica. The schema checks the form; {@link hasFinessCheckDigit} the digit.
 */
export const Finess = z
  .string()
  .regex(/^[0-9][0-9AB][0-9]{7}$/)
  .brand<'Finess'>();
/** A FINESS number. See {@link Finess:var}. */
export type Finess = z.infer<typeof Finess>;

/** True when a FINESS number ends with its Luhn digit, A counting as 1 and B as 2. */
export function hasFinessCheckDigit(finess: string): boolean {
  return passesLuhn(finess.replace('A', '1').replace('B', '2'));
}

/** A SIREN number of a legal unit: 9 digits. */
export const Siren = z
  .string()
  .regex(/^\d{9}$/)
  .brand<'Siren'>();
/** A SIREN number. See {@link Siren:var}. */
export type Siren = z.infer<typeof Siren>;

/** True when a SIREN number ends with its Luhn digit. */
export function hasSirenCheckDigit(siren: string): boolean {
  return passesLuhn(siren);
}

/** A SIRET number of an establishment: 14 digits, the SIREN first. */
export const Siret = z
  .string()
  .regex(/^\d{14}$/)
  .brand<'Siret'>();
/** A SIRET number. See {@link Siret:var}. */
export type Siret = z.infer<typeof Siret>;

/**
 * True when a SIRET number and the SIREN inside it end with their Luhn digits. La Poste numbers its offices
 * by a digit sum that is a multiple of 5, its head office aside.
 */
export function hasSiretCheckDigit(siret: string): boolean {
  if (siret.startsWith(LA_POSTE) && siret !== LA_POSTE_HEAD_OFFICE) {
    return [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
  }
  return passesLuhn(siret) && passesLuhn(siret.slice(0, 9));
}

/** A number of the répertoire national des associations: W, the département (`9R` overseas) and seven digits. */
export const Rna = z
  .string()
  .regex(/^W[0-9][0-9A-Z][0-9]{7}$/)
  .brand<'Rna'>();
/** A number of the répertoire national des associations. */
export type Rna = z.infer<typeof Rna>;
