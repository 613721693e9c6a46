import * as z from 'zod';
import { passesLuhn } from './luhn.js';

/** A number of the répertoire partagé des professionnels de santé (RPPS): 11 digits. */
export const Rpps = z
  .string()
  .regex(/^\d{11}$/)
  .brand<'Rpps'>();
/** A number of the répertoire partagé des professionnels de santé. */
export type Rpps = z.infer<typeof Rpps>;

/** True when an RPPS number ends with its Luhn digit. Some published samples do not. */
export function hasRppsCheckDigit(rpps: string): boolean {
  return passesLuhn(rpps);
}

/** An ADELI number: 9 characters. It is being replaced by the RPPS number. */
export const Adeli = z
  .string()
  .regex(/^[0-9][0-9AB][0-9]{7}$/)
  .brand<'Adeli'>();
/** An ADELI number. See {@link Adeli:var}. */
export type Adeli = z.infer<typeof Adeli>;
