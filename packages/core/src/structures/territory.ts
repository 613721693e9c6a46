import * as z from 'zod';
import { withCondition } from '../condition.js';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { rule } from '../rule.js';
import { codeOf, codesOf } from '../values/code-list.js';
import { referenceTo } from '../values/id.js';
import { Text } from '../values/text.js';
import { territoryKinds } from './code-lists.js';
import { codeIsOfKind, codePatterns } from './conditions.js';

const fields = record(
  z.strictObject({
    type: z.literal('territory'),
    ...recordBase,
    kind: codeOf(territoryKinds),
    code: z.string().optional(),
    /** The year of the geography that the code belongs to: `2024`. */
    vintage: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    name: Text,
    aliases: z.array(Text).min(1).optional(),
    partOf: referenceTo('territory').optional(),
  }),
);

/**
 * A commune, quartier, QPV, IRIS, département, région or country. A quartier has a name and no code;
 * only a quartier prioritaire (QPV) has one.
 */
export const Territory = withCondition(fields, codeIsOfKind, rule('territory.code', 'code'), {
  allOf: codesOf(territoryKinds).map((kind) => {
    const pattern = codePatterns[kind]?.source;
    return {
      if: { properties: { kind: { const: kind } } },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: { properties: { code: pattern === undefined ? false : { pattern } } },
    };
  }),
});
/** A commune, quartier, QPV, IRIS, département, région or country. See {@link Territory:var}. */
export type Territory = z.infer<typeof Territory>;
