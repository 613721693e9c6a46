import * as z from 'zod';
import { referenceTo } from './id.js';
import { notEmpty } from './not-empty.js';
import { Text } from './text.js';

/** Where something happens: at a structure, in a territory, or in words. */
export const Place = notEmpty(
  z.strictObject({
    structure: referenceTo('structure').optional(),
    territory: referenceTo('territory').optional(),
    description: Text.optional(),
  }),
);
/** Where something happens. */
export type Place = z.infer<typeof Place>;
