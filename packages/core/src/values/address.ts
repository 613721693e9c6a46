import * as z from 'zod';
import { CommuneCode, CountryCode } from '../identifiers/territory-codes.js';
import { notEmpty } from './not-empty.js';
import { Text } from './text.js';

/** A postal address. `commune` is the code of the code officiel géographique, not the postal code. */
export const Address = notEmpty(
  z.strictObject({
    lines: z.array(Text).min(1).optional(),
    postalCode: z
      .string()
      .regex(/^\d{5}$/)
      .optional(),
    city: Text.optional(),
    commune: CommuneCode.optional(),
    country: CountryCode.optional(),
  }),
);
/** A postal address. */
export type Address = z.infer<typeof Address>;
