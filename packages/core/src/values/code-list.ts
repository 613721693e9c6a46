import * as z from 'zod';
import { withCondition } from '../condition.js';
import type { Localised } from '../issue.js';
import { rule } from '../rule.js';
import { Text } from './text.js';

/** A code of a national nomenclature that says what a concept says, or something near. */
export interface NationalCode {
  /** The nomenclature: a key of {@link nationalSystems}, such as `TRE_R66`. */
  readonly system: string;
  readonly code: string;
  /**
   * How the national notion relates to the concept, in the terms of FHIR R4's ConceptMap: it covers more
   * (`wider`) or less (`narrower`). Absent where the two are the same.
   */
  readonly equivalence?: 'wider' | 'narrower';
  /** Since when the nomenclature no longer uses the code: a day. It is still found in data from before. */
  readonly retired?: string;
}

/** A concept of a code list. */
export interface Concept {
  readonly display: Localised;
  /** What the concept is, where its display does not suffice. */
  readonly definition?: Localised;
  /** The same notion in national nomenclatures, such as `{ system: 'TRE_R66', code: '603' }`. */
  readonly national?: readonly NationalCode[];
  /** Since when the concept is no longer to be used: a partial date. Data that hold it are still read. */
  readonly retired?: string;
  /** The concept to use instead of a retired one. */
  readonly replacedBy?: string;
}

/** A versioned list of codes, with displays in French and English. */
export interface CodeList<Code extends string = string> {
  readonly id: string;
  readonly version: string;
  readonly title: Localised;
  readonly concepts: { readonly [code in Code]: Concept };
}

/** A concept from its French and English displays, for lists that need nothing more. */
export function concept(fr: string, en: string, more: Omit<Concept, 'display'> = {}): Concept {
  return { display: { fr, en }, ...more };
}

/** The codes of a list, in the list's order, those that are retired included. */
export function codesOf<Code extends string>(list: CodeList<Code>): [Code, ...Code[]] {
  const [first, ...others] = Object.keys(list.concepts) as Code[];
  if (first === undefined) throw new Error(`Code list ${list.id} is empty.`);
  return [first, ...others];
}

/** A field that holds one code of a closed list. A retired code is taken too: old data stay readable. */
export function codeOf<Code extends string>(
  list: CodeList<Code>,
): z.ZodEnum<{ [code in Code]: code }> {
  return z.enum(codesOf(list));
}

/**
 * A notion of an open list, such as "kinés, infirmières, pharmaciens...". `system` names the list, ours
 * or a national nomenclature (`TRE_R66`); `code` is absent when no list has the notion; `display` keeps
 * the words that were used.
 */
export const Coded = z.strictObject({
  system: z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/),
  code: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
    .optional(),
  display: Text,
});
/** A notion of an open list. See {@link Coded:var}. */
export type Coded = z.infer<typeof Coded>;

/** A {@link Coded:var} whose code, when its system is the given list, is one that the list has. */
export function codedIn(list: CodeList): typeof Coded {
  return withCondition(
    Coded,
    ({ system, code }) =>
      system !== list.id || code === undefined || Object.hasOwn(list.concepts, code),
    rule('code.not-in-list', 'code'),
    {
      if: { properties: { system: { const: list.id } } },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: { properties: { code: { enum: codesOf(list) } } },
    },
  );
}
