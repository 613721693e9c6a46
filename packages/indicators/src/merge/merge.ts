import type { CivilDate, Id, Issue, Result } from '@santeparticipative/core';
import type { PartialResult } from '../evaluation/partial-result.js';
import { latestDefinition } from './latest-definition.js';
import { isExactlyWritten, mergeCells } from './merge-cells.js';
import { mergeStrata } from './merge-strata.js';
import { mergeIssue } from './messages.js';

/** Why results are not of one definition, one period, one exactness and structures apart. */
function* refusals(first: PartialResult, others: readonly PartialResult[]): Generator<Issue> {
  const met = new Set<Id>(first.subject);
  if (others.length > 0 && first.subject.length === 0) {
    yield mergeIssue('merge.unknown-subject', '/0/subject');
  }
  for (const [index, { hash, period, exactness, subject }] of others.entries()) {
    const path = `/${index + 1}`;
    if (hash !== first.hash) yield mergeIssue('merge.different-definition', `${path}/hash`);
    if (period.start !== first.period.start || period.end !== first.period.end) {
      yield mergeIssue('merge.different-period', `${path}/period`);
    }
    if (exactness !== first.exactness) {
      yield mergeIssue('merge.mixed-exactness', `${path}/exactness`);
    }
    if (subject.length === 0) yield mergeIssue('merge.unknown-subject', `${path}/subject`);
    if (subject.some((id) => met.has(id))) {
      yield mergeIssue('merge.overlapping-subjects', `${path}/subject`);
    }
    for (const id of subject) met.add(id);
  }
}

/** The scopes of the pseudonyms: a scope under another key gives others. */
function distinctScopes(
  partials: readonly PartialResult[],
): NonNullable<PartialResult['sharedScope']>[] {
  const scopes = partials.flatMap(({ sharedScope }) => sharedScope ?? []);
  return scopes.filter(
    ({ scope, keyId }, index) =>
      scopes.findIndex((other) => other.scope === scope && other.keyId === keyId) === index,
  );
}

function earliest(days: readonly CivilDate[]): CivilDate | undefined {
  const [first] = [...days].sort();
  return first;
}

/**
 * Merges results of one definition and one period, of structures apart, as if their records had been counted
 * together. Confidential, as they are.
 *
 * Counts, sums, largest values, means, proportions, shares, medians, quantiles and ratios are exact, because what they
 * rest on adds up. Numbers of distinct people and values are exact where they rest on pseudonyms of one scope, else
 * bounds: from the largest to the sum. A stratum that a result has not counts nothing there. The order of the results
 * does not matter, nor whether they are merged by groups first; but where only some have pseudonyms, or where they
 * have several scopes, the bounds may then be wider or narrower, and are true either way.
 *
 * `asOf` becomes the earliest day that one states, because the whole is no more recent than its
 * oldest part; of definitions that mean the same, the latest stands, and
 * is sensitive where one is.
 *
 * That this equals counting all records together holds where the file of each structure has all that tells of what it
 * counts. It does not:
 *
 * - for what two structures do together, which is in both files: a session or a process with two hosts, a partnership
 *   (`partners-involved`, `partnerships-formalised`). Both results then name both structures, and are refused;
 * - where only another structure's file tells something: a contact about this one's pathway (`pathway-contacts-mean`),
 *   an assessment of its person (`regular-doctor-at-entry`, `-at-exit` and `-gained`, `rights-opened`,
 *   `rights-renewed`, the `epices` ones), a home or a year of birth (`qpv-residents`, breakdowns by gender, age and
 *   territory), the meeting that a recommendation comes from (`recommendations-adopted`). The files together know
 *   more than each;
 * - where a later version of a record, or what erases it, is in another file: it counts in both, and once together.
 *
 * Issues: `merge.nothing`, `merge.different-definition` (of another hash), `merge.different-period`,
 * `merge.mixed-exactness`, `merge.unknown-subject`, `merge.overlapping-subjects`, and `merge.too-large` when a sum is
 * above what a JSON number holds exactly. Each points into the list.
 *
 * @example
 * const region = merge([ofFirstStructure, ofSecondStructure]);
 * if (region.ok) publish([region.value], { recordedAt: '2026-01-15T08:00:00Z' });
 */
export function merge(partials: readonly PartialResult[]): Result<PartialResult> {
  const [first, ...others] = partials;
  if (first === undefined) return { ok: false, issues: [mergeIssue('merge.nothing', '')] };
  const refused = [...refusals(first, others)];
  if (refused.length > 0) return { ok: false, issues: refused };

  const [sharedScope, ...otherScopes] = distinctScopes(partials);
  const oneScope = otherScopes.length === 0;
  const definition = latestDefinition(
    first.definition,
    others.map((other) => other.definition),
  );
  const asOf = earliest(partials.flatMap((partial) => partial.asOf ?? []));
  const unplacedNumerators = partials.flatMap(({ unplacedNumerator }) => unplacedNumerator ?? []);
  const merged: PartialResult = {
    kind: 'partial',
    definition,
    hash: first.hash,
    period: first.period,
    subject: [...new Set(partials.flatMap(({ subject }) => subject))].sort(),
    exactness: first.exactness,
    ...(asOf !== undefined && { asOf }),
    ...(oneScope && sharedScope !== undefined && { sharedScope }),
    total: mergeCells(
      partials.map(({ total }) => total),
      oneScope,
    ),
    strata: mergeStrata(
      partials.flatMap(({ strata }) => strata),
      definition,
      oneScope,
    ),
    unplaced: partials.reduce((sum, { unplaced }) => sum + unplaced, 0),
    ...(unplacedNumerators.length > 0 && {
      unplacedNumerator: unplacedNumerators.reduce((sum, number) => sum + number, 0),
    }),
  };
  const cells = [merged.total, ...merged.strata.map(({ cell }) => cell)];
  return cells.every(isExactlyWritten)
    ? { ok: true, value: merged, issues: [] }
    : { ok: false, issues: [mergeIssue('merge.too-large', '')] };
}
