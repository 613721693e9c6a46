import * as z from 'zod';
import { hasRppsCheckDigit } from './professional-identifiers.js';

/** The number of a cabinet by the ADELI number of its professional (ADELI-rang): 9 characters, then a rank of 2 digits. */
export const AdeliRang = z
  .string()
  .regex(/^[0-9][0-9AB][0-9]{9}$/)
  .brand<'AdeliRang'>();
/** The number of a cabinet by the ADELI number of its professional. See {@link AdeliRang:var}. */
export type AdeliRang = z.infer<typeof AdeliRang>;

/** The number of a cabinet by the RPPS number of its professional (RPPS-rang): 11 digits, then a rank of 2 or 3 digits. */
export const RppsRang = z
  .string()
  .regex(/^\d{13,14}$/)
  .brand<'RppsRang'>();
/** The number of a cabinet by the RPPS number of its professional. See {@link RppsRang:var}. */
export type RppsRang = z.infer<typeof RppsRang>;

/** True when the RPPS number inside ends with its Luhn digit. The rank has none. */
export function hasRppsRangCheckDigit(rppsRang: string): boolean {
  return hasRppsCheckDigit(rppsRang.slice(0, 11));
}
