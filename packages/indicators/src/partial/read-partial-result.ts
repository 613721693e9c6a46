import {
  checkRecordOf,
  firstIssues,
  type Issue,
  issuesOf,
  parseJsonText,
  type Result,
} from '@santeparticipative/core';
import { canonicalize } from 'json-canonicalize';
import type * as z from 'zod';
import type { PartialResult, PartialStratum } from '../evaluation/partial-result.js';
import { partialIssue } from './messages.js';
import { PartialResultSchema, PartialStratumSchema } from './partial-result-schema.js';
import { sanityIssues } from './sanity.js';

/** Of so many wrong strata on, no other is looked at. */
const MOST_ISSUES = 100;

function parse<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  ...base: readonly PropertyKey[]
): Result<Value> {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success
    ? { ok: true, value: parsed.data, issues: [] }
    : { ok: false, issues: firstIssues(issuesOf(parsed.error, base)) };
}

/** True of a release, and of one of its results. */
function isPublished(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (
    ('kind' in value && value.kind === 'release') ||
    ('type' in value && value.type === 'indicator-result')
  );
}

function parseStrata(strata: readonly unknown[]): Result<PartialStratum[]> {
  const issues: Issue[] = [];
  const read: PartialStratum[] = [];
  for (const [index, stratum] of strata.entries()) {
    const parsed = parse(PartialStratumSchema, stratum, 'strata', index);
    if (parsed.ok) read.push(parsed.value);
    else issues.push(...parsed.issues);
    if (issues.length > MOST_ISSUES) break;
  }
  return issues.length === 0
    ? { ok: true, value: read, issues: [] }
    : { ok: false, issues: firstIssues(issues) };
}

/**
 * Checks that a value is a partial result: its shape, and that its figures can be true together. Strata that are
 * not in the order of the definition are accepted. Never throws on what JSON can hold.
 *
 * Issues: the rules of core on shape; `partial.release` for what is published; `partial.hash` when the definition is
 * not the one that the hash names; the other rules of `partial` for figures that contradict each other.
 */
export function checkPartialResult(value: unknown): Result<PartialResult> {
  if (isPublished(value)) return { ok: false, issues: [partialIssue('partial.release', '')] };
  const head = parse(PartialResultSchema, value);
  if (!head.ok) return head;
  const definition = checkRecordOf('indicator-definition', head.value.definition);
  if (!definition.ok) {
    const under = definition.issues.map((issue) => ({
      ...issue,
      path: `/definition${issue.path}`,
    }));
    return { ok: false, issues: under };
  }
  const strata = parseStrata(head.value.strata);
  if (!strata.ok) return strata;
  const partial = { ...head.value, definition: definition.value, strata: strata.value };
  const issues = firstIssues(sanityIssues(partial));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: partial, issues: [] };
}

/** Reads a partial result from its JSON text. Issues: those of {@link checkPartialResult}, and of text that is no JSON. */
export function readPartialResult(text: string): Result<PartialResult> {
  const json = parseJsonText(text);
  return json.ok ? checkPartialResult(json.value) : json;
}

/**
 * Writes a partial result as canonical JSON (RFC 8785): the same result is always the same text. CONFIDENTIAL, as the
 * result is: for a named recipient, encrypted or over an authenticated channel.
 *
 * @example
 * const read = readPartialResult(writePartialResult(partial));
 */
export function writePartialResult(partial: PartialResult): string {
  return canonicalize(partial);
}
