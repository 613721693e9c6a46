import type { IndicatorResult, Issue, Result } from '@santeparticipative/core';
import type { PartialResult } from '../evaluation/partial-result.js';
import { auditRelease } from './audit.js';
import { isFullGroup } from './figures.js';
import { disclosureIssue } from './messages.js';
import { optionIssues, type PublishOptions } from './publish-options.js';
import { publishedResult } from './published-result.js';
import type { Release } from './release.js';
import { suppress } from './suppression.js';
import { DEFAULT_THRESHOLD } from './threshold.js';

/**
 * Clears partial results for publication: the only way from what was computed to what may be read.
 *
 * Small groups are hidden, then enough other cells that they cannot be recovered by subtraction within a
 * dimension; both carry the same mark. An audit, written apart, then attacks what is left, and refuses it when
 * it succeeds. Results whose definition has the privacy unit `none` are not hidden.
 *
 * What it does not see: other releases, even of the same publisher, and what can be learnt by comparing
 * indicators with one another. A threshold is no differential privacy: releases that overlap wear it down.
 *
 * Issues: `disclosure.reason-required` below 11 without a reason; the rules of core on options that have not
 * the right form; those of {@link auditRelease}. With a release come its warnings.
 *
 * @example
 * const published = publish(partials, { recordedAt: '2026-01-15T08:00:00Z' });
 * if (published.ok) console.log(releaseToCsv(published.value, { language: 'fr' }));
 */
export function publish(
  partials: readonly PartialResult[],
  options: PublishOptions,
): Result<Release> {
  const refused = optionIssues(options);
  if (refused.length > 0) return { ok: false, issues: refused };

  const threshold = options.threshold ?? DEFAULT_THRESHOLD;
  const results = partials.map((partial) =>
    publishedResult(partial, suppress(partial, threshold), options),
  );
  const release: Release = {
    kind: 'release',
    threshold,
    definitions: partials.map(({ definition }) => definition),
    results,
    warnings: [
      ...(threshold < DEFAULT_THRESHOLD
        ? [disclosureIssue('disclosure.lowered-threshold', '')]
        : []),
      ...partials.flatMap(({ unplaced }, index) =>
        unplaced > 0 ? [disclosureIssue('disclosure.unplaced', `/results/${index}`)] : [],
      ),
      ...results.flatMap(fullGroupWarnings),
    ],
  };
  const leaks = auditRelease(release);
  return leaks.length > 0
    ? { ok: false, issues: leaks }
    : { ok: true, value: release, issues: release.warnings };
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
