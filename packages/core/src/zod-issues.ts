import type * as z from 'zod';
import { type Issue, pointer } from './issue.js';
import { shapeIssue } from './shape-issue.js';

const RULE_BY_EXPECTED: { readonly [expected: string]: string } = {
  string: 'field.text-expected',
  number: 'field.number-expected',
  int: 'field.whole-number-expected',
  boolean: 'field.boolean-expected',
  array: 'field.list-expected',
  object: 'field.object-expected',
  record: 'field.object-expected',
};

function ruleOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'field.required'
        : (RULE_BY_EXPECTED[issue.expected] ?? 'field.type');
    case 'invalid_value':
      return issue.input === undefined ? 'field.required' : 'field.not-allowed';
    case 'unrecognized_keys':
      return 'field.unknown';
    case 'invalid_format':
      return 'field.format';
    case 'too_small':
      if (issue.origin !== 'array') return 'field.too-small';
      return issue.minimum === 1 ? 'field.empty-list' : 'field.too-few';
    case 'too_big':
      return issue.origin === 'array' ? 'field.too-many' : 'field.too-big';
    case 'custom':
      return typeof issue.params?.['rule'] === 'string' ? issue.params['rule'] : 'field.format';
    default:
      return 'field.format';
  }
}

/** The codes that are permitted, which are the model's and no data. A long list is to be looked up. */
const MOST_CODES = 40;

function hintOf(issue: z.core.$ZodIssue): Pick<Issue, 'hint'> {
  if (issue.code !== 'invalid_value' || issue.values.length > MOST_CODES) return {};
  const codes = issue.values.map(String).join(', ');
  return issue.values.length === 1
    ? { hint: { fr: `Écrivez « ${codes} ».`, en: `Write "${codes}".` } }
    : {
        hint: {
          fr: `Écrivez l’un de ces codes : ${codes}.`,
          en: `Write one of these codes: ${codes}.`,
        },
      };
}

type Alternative = readonly z.core.$ZodIssue[];

/** True when an alternative asks for an object where none is. */
function wantsObject(alternative: Alternative): boolean {
  const [first] = alternative;
  return first?.code === 'invalid_type' && first.expected === 'object' && first.path.length === 0;
}

/** What is no object was not meant as one: the alternatives that it can have been meant for. */
function ofItsKind(alternatives: readonly Alternative[], input: unknown): readonly Alternative[] {
  if (typeof input === 'object' || input === undefined) return alternatives;
  const others = alternatives.filter((alternative) => !wantsObject(alternative));
  return others.length === 0 ? alternatives.slice(0, 1) : others;
}

/** True when a value does not even say why it is missing: it was not meant as a missing value. */
function isMissingReasonAbsent(alternative: Alternative): boolean {
  return alternative.some(
    ({ path, input }) => path.length === 1 && path[0] === 'missing' && input === undefined,
  );
}

/** The alternative of a union that a value was meant for: the one with the fewest issues, all inside the value. */
function closest(alternatives: readonly Alternative[]): Alternative | undefined {
  const meant = alternatives.filter(
    (issues) => issues.some(({ path }) => path.length > 0) && !isMissingReasonAbsent(issues),
  );
  const [best, next] = meant.sort((a, b) => a.length - b.length);
  return best !== undefined && best.length !== next?.length ? best : undefined;
}

/**
 * The issues of a failed parse, in the project's form: our rules, our words, and no value of the data.
 * The names of unknown fields are data too, and are left out.
 */
export function issuesOf(error: z.core.$ZodError, base: readonly PropertyKey[] = []): Issue[] {
  return error.issues.flatMap((issue) => fromZod(issue, base));
}

function unionRule({ discriminator, input }: z.core.$ZodIssueInvalidUnion): string {
  if (discriminator === undefined)
    return input === undefined ? 'field.required' : 'field.no-alternative';
  const said: unknown =
    typeof input === 'object' && input !== null ? Reflect.get(input, discriminator) : undefined;
  return said === undefined ? 'field.required' : 'field.not-allowed';
}

function fromZod(issue: z.core.$ZodIssue, base: readonly PropertyKey[]): Issue[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'invalid_union') {
    const nested = closest(issue.errors);
    if (nested !== undefined) return nested.flatMap((inner) => fromZod(inner, path));
    // A value that fits only one alternative by its kind is judged by that one.
    const alternatives = ofItsKind(issue.errors, issue.input);
    const [only] =
      alternatives.length === 1
        ? alternatives
        : alternatives.filter((errors) => errors.every(({ code }) => code !== 'invalid_type'));
    if (only !== undefined && only.length > 0) return only.flatMap((inner) => fromZod(inner, path));
    return [shapeIssue(unionRule(issue), pointer(path))];
  }
  const rule = ruleOf(issue);
  return [shapeIssue(rule, pointer(path), rule === 'field.not-allowed' ? hintOf(issue) : {})];
}
