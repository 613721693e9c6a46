import * as z from 'zod';
import type { Localised } from '../issue.js';
import { rule } from '../rule.js';
import { Text } from './text.js';

/** A concept of a code list. */
export interface Concept {
  readonly display: Localised;
  /** What the concept is, where its display does not suffice. */
  readonly definition?: Localised;
  /** The same notion in national nomenclatures, such as `{ system: 'TRE_R66', code: '603' }`. */
  readonly national?: readonly { readonly system: string; readonly code: string }[];
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

/** The codes of a list, in the list's order. */
export function codesOf<Code extends string>(list: CodeList<Code>): [Code, ...Code[]] {
  const [first, ...others] = Object.keys(list.concepts) as Code[];
  if (first === undefined) throw new Error(`Code list ${list.id} is empty.`);
  return [first, ...others];
}

/** A field that holds one code of a closed list. */
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
  return Coded.refine(
    ({ system, code }) =>
      system !== list.id || code === undefined || Object.hasOwn(list.concepts, code),
    rule('code.not-in-list', 'code'),
  );
}
