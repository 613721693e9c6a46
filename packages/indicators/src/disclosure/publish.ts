import type { IndicatorResult, Issue, Result } from '@santeparticipative/core';
import type { PartialResult } from '../evaluation/partial-result.js';
import { auditRelease } from './audit.js';
import { isFullGroup } from './figures.js';
import { type DisclosureRule, disclosureIssue } from './messages.js';
import { countsPerStructure, isPeriodIncomplete } from './notes.js';
import { optionIssues, type PublishOptions } from './publish-options.js';
import { publishedResult } from './published-result.js';
import { registeredFigures } from './register/release-register.js';
import type { Release } from './release.js';
import { isIncoherent } from './suppression/incoherent.js';
import { type Suppression, suppress } from './suppression/suppress.js';
import { countedBy } from './table/counted.js';
import { DEFAULT_THRESHOLD } from './threshold.js';

/**
 * Clears partial results for publication: the only way from what was computed to what may be read.
 *
 * Small groups are hidden, then enough other cells that no hidden figure can be found from the others: not by
 * subtraction in a dimension, nor in crossings, in months and quarters, or between results that count the same. Both
 * kinds carry the same mark. An audit, apart, then attacks what is left, and refuses it when it succeeds. Results
 * whose definition has the privacy unit `none` are not hidden. The same partial results give the same release,
 * whatever the order of their strata.
 *
 * What it does not see: other publishers, and what can be learnt by comparing indicators that count different things.
 * A threshold is no differential privacy: releases that overlap wear it down.
 *
 * Issues: `disclosure.not-partial` for what is none; `disclosure.twice` for what is there already; `disclosure.not-additive` for strata that contradict their total;
 * `disclosure.reason-required` below 11 without a reason; the rules of core on options that have not the right form;
 * those of {@link auditRelease}. With a release come its warnings.
 *
 * @example
 * const published = publish(partials, { recordedAt: '2026-01-15T08:00:00Z' });
 * if (published.ok) console.log(releaseToCsv(published.value, { language: 'fr' }));
 */
export function publish(
  partials: readonly PartialResult[],
  options: PublishOptions,
): Result<Release> {
  const refused = [...optionIssues(options), ...partialIssues(partials)];
  if (refused.length > 0) return { ok: false, issues: refused };

  const { threshold = DEFAULT_THRESHOLD, completeness, revises, register } = options;
  const suppressions = suppressionsOf(partials, threshold, options);
  const results = partials.map((partial, index) =>
    publishedResult(partial, suppressions[index] ?? [], options),
  );
  const release: Release = {
    kind: 'release',
    threshold,
    definitions: partials.map(({ definition }) => definition),
    results,
    ...(completeness !== undefined && { completeness }),
    ...(revises !== undefined && revises.revision > 1 && { revision: revises }),
    warnings: [
      ...(threshold < DEFAULT_THRESHOLD
        ? [disclosureIssue('disclosure.lowered-threshold', '')]
        : []),
      ...(completeness !== undefined && completeness.received < completeness.expected
        ? [disclosureIssue('disclosure.incomplete', '')]
        : []),
      ...partials.flatMap(partialWarnings),
      ...results.flatMap(fullGroupWarnings),
    ],
  };
  const leaks = auditRelease(release, register);
  return leaks.length > 0
    ? { ok: false, issues: leaks }
    : { ok: true, value: release, issues: release.warnings };
}

function partialIssues(partials: readonly PartialResult[]): Issue[] {
  const met = new Set<string>();
  return partials.flatMap((partial, index) => {
    const path = `/${index}`;
    // Types do not hold what comes from JSON.
    if (partial.kind !== 'partial') return [disclosureIssue('disclosure.not-partial', path)];
    const { definition, hash, period, subject } = partial;
    const key = [definition.id, hash, period.start, period.end, ...subject].join(' ');
    if (met.has(key)) return [disclosureIssue('disclosure.twice', path)];
    met.add(key);
    return isIncoherent(partial) ? [disclosureIssue('disclosure.not-additive', path)] : [];
  });
}

function suppressionsOf(
  partials: readonly PartialResult[],
  threshold: number,
  { register, solver }: PublishOptions,
): readonly (Suppression | undefined)[] {
  const ofPeople = partials.filter(({ definition }) => definition.privacyUnit !== 'none');
  const before = registeredFigures(
    register,
    ofPeople.map(({ definition }) => definition),
  );
  // Names are needed only where results may count the same.
  const isAlone = ofPeople.length < 2 && before.length === 0;
  const counted = ofPeople.map(({ definition }) =>
    isAlone ? (name: string) => name : countedBy(definition),
  );
  const suppressions = suppress(ofPeople, counted, threshold, before, solver);
  return partials.map((partial) => suppressions[ofPeople.indexOf(partial)]);
}

function partialWarnings(partial: PartialResult, index: number): Issue[] {
  const rules: DisclosureRule[] = [
    ...(partial.unplaced > 0 || (partial.unplacedNumerator ?? 0) > 0
      ? ['disclosure.unplaced' as const]
      : []),
    ...(isPeriodIncomplete(partial) ? ['disclosure.incomplete-period' as const] : []),
    ...(countsPerStructure(partial) ? ['disclosure.people-per-structure' as const] : []),
  ];
  return rules.map((rule) => disclosureIssue(rule, `/results/${index}`));
}

function fullGroupWarnings(result: IndicatorResult, index: number): Issue[] {
  const path = `/results/${index}`;
  return [
    ...(isFullGroup(result) ? [path] : []),
    ...(result.strata ?? []).flatMap((stratum, position) =>
      isFullGroup(stratum) ? [`${path}/strata/${position}`] : [],
    ),
  ].map((where) => disclosureIssue('disclosure.full-group', where));
}
