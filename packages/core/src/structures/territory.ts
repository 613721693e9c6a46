import * as z from 'zod';
import { withCondition } from '../condition.js';
import { recordBase } from '../dataset/record-base.js';
import { territoryPatterns } from '../identifiers/territory-codes.js';
import { rule } from '../rule.js';
import { codeOf, codesOf } from '../values/code-list.js';
import { referenceTo } from '../values/id.js';
import { Text } from '../values/text.js';
import { territoryKinds } from './code-lists.js';

/** What the code of a territory looks like, by its kind. A kind that is not here has no code. */
const patternOf: { readonly [kind in keyof typeof territoryKinds.concepts]?: RegExp } = {
  commune: territoryPatterns.commune,
  qpv: territoryPatterns.qpv,
  iris: territoryPatterns.iris,
  departement: territoryPatterns.departement,
  region: territoryPatterns.region,
  pays: territoryPatterns.country,
};

const fields = z.strictObject({
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
});

/** True when a territory has no code, or one of its kind. */
export function codeIsOfKind({ kind, code }: z.infer<typeof fields>): boolean {
  return code === undefined || patternOf[kind]?.test(code) === true;
}

/**
 * A commune, quartier, QPV, IRIS, département, région or country. A quartier has a name and no code;
 * only a quartier prioritaire (QPV) has one.
 */
export const Territory = withCondition(fields, codeIsOfKind, rule('territory.code', 'code'), {
  allOf: codesOf(territoryKinds).map((kind) => {
    const pattern = patternOf[kind]?.source;
    return {
      if: { properties: { kind: { const: kind } } },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: { properties: { code: pattern === undefined ? false : { pattern } } },
    };
  }),
});
/** A commune, quartier, QPV, IRIS, département, région or country. See {@link Territory:var}. */
export type Territory = z.infer<typeof Territory>;
