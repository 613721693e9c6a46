import type { IndicatorResult, Issue, Result } from '@santeparticipative/core';
import type { PartialResult } from '../evaluation/partial-result.js';
import { auditRelease, findingsOn } from './audit.js';
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
 * kinds carry the same mark. An audit, apart, then attacks what is left: a result in which it succeeds is withheld, with
 * all its figures, and what is left of the release is attacked again; a release that still gives something away is
 * refused. Results whose definition has the privacy unit `none` are not hidden. The same partial results give the same release,
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
  computed: readonly PartialResult[],
  options: PublishOptions,
): Result<Release> {
  const refused = [...optionIssues(options), ...partialIssues(computed)];
  if (refused.length > 0) return { ok: false, issues: refused };
  const whole = computed.map(withoutLargestOfFew);

  const { threshold = DEFAULT_THRESHOLD } = options;
  const isOfPeople = (index: number): boolean => whole[index]?.definition.privacyUnit !== 'none';
  const cuts = whole.map((): Cut => 'none');
  for (;;) {
    const { partials, suppressions } = protect(whole, cuts, threshold, options);
    const release = draftRelease(partials, suppressions, cuts, options);
    const findings = findingsOn(release, options.register);
    if (findings.length === 0) return { ok: true, value: release, issues: release.warnings };
    // Where hiding cells does not do, splits are left out, then the total: a release without them is better than none.
    const mayBeCut = (index: number): boolean => isOfPeople(index) && cuts[index] !== 'everything';
    const found = findings.flatMap(({ from }) => from).filter(mayBeCut);
    const more = found.length > 0 ? found : [...cuts.keys()].filter(mayBeCut);
    if (more.length === 0) return { ok: false, issues: auditRelease(release, options.register) };
    for (const index of new Set(more)) {
      cuts[index] = cutFurther(whole[index], cuts[index] ?? 'none', threshold);
    }
  }
}

/**
 * What is left out of a result because hiding cells does not protect it: nothing, what crosses dimensions, every split, or
 * the total too.
 */
type Cut = 'none' | 'crossings' | 'strata' | 'everything';

/**
 * From so many strata on, hiding cells may not do because no proof that they are protected was found in time. Below, it
 * means that nothing protects them: then the total goes too.
 */
const MANY_STRATA = 40;

/** True when what is left out of a result tells nothing of it, its total shown: the total is of many. */
function mayBeSplitLess({ definition, total, strata }: PartialResult, threshold: number): boolean {
  const isProportion = definition.measure.kind === 'proportion';
  const sides = isProportion ? [total.numerator, total.n - total.numerator] : [];
  const many = 4 * threshold;
  return (
    strata.length > MANY_STRATA &&
    total.people.atLeast >= many &&
    total.n >= strata.length + many &&
    sides.every((side) => side === 0 || side >= many)
  );
}

function cutFurther(partial: PartialResult | undefined, cut: Cut, threshold: number): Cut {
  if (partial === undefined || !mayBeSplitLess(partial, threshold)) return 'everything';
  const isCrossed = partial.strata.some(({ crossed }) => crossed !== undefined);
  if (cut === 'none' && isCrossed) return 'crossings';
  return cut === 'none' || cut === 'crossings' ? 'strata' : 'everything';
}

function withCut(partial: PartialResult, cut: Cut | undefined): PartialResult {
  if (cut === 'none' || cut === undefined) return partial;
  const kept = cut === 'crossings' ? partial.strata.filter(({ crossed }) => !crossed) : [];
  return { ...partial, strata: kept };
}

/**
 * Chooses what to hide. A result whose total would have to be hidden, and would not if it stood alone, is split less
 * instead; `cuts` says then what was left out.
 */
function protect(
  whole: readonly PartialResult[],
  cuts: Cut[],
  threshold: number,
  options: PublishOptions,
): {
  readonly partials: readonly PartialResult[];
  readonly suppressions: readonly (Suppression | undefined)[];
} {
  let alone: readonly (Suppression | undefined)[] | undefined;
  for (;;) {
    const partials = whole.map((partial, index) => withCut(partial, cuts[index]));
    const suppressions = suppressionsOf(partials, threshold, options);
    const hiddenTotals = [...partials.keys()].filter(
      (index) => suppressions[index]?.[0] === true && (partials[index]?.strata.length ?? 0) > 0,
    );
    if (hiddenTotals.length > 0) {
      const totals = whole.map((partial) => withCut(partial, 'strata'));
      alone ??= suppressionsOf(totals, threshold, options);
    }
    const isHiddenForItsStrata = (index: number): boolean => {
      const partial = whole[index];
      const shownAlone = alone?.[index]?.[0] !== true;
      return shownAlone && partial !== undefined && mayBeSplitLess(partial, threshold);
    };
    const cut = hiddenTotals.filter(isHiddenForItsStrata);
    if (cut.length === 0) return { partials, suppressions };
    for (const index of cut) {
      cuts[index] = cutFurther(whole[index], cuts[index] ?? 'none', threshold);
    }
  }
}

/** A release that the audit has still to see. */
function draftRelease(
  partials: readonly PartialResult[],
  suppressions: readonly (Suppression | undefined)[],
  cuts: readonly Cut[],
  options: PublishOptions,
): Release {
  const { threshold = DEFAULT_THRESHOLD, completeness, revises } = options;
  const results = partials.map((partial, index) =>
    cuts[index] === 'everything'
      ? publishedResult(partial, [true], options)
      : publishedResult(partial, suppressions[index] ?? [], options, cuts[index] !== 'none'),
  );
  return {
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
      ...results.flatMap((result, index) =>
        partials[index]?.definition.privacyUnit === 'none' ? [] : fullGroupWarnings(result, index),
      ),
    ],
  };
}

/** The largest value of a stratum is that of one person: about people, only the largest of all is published. */
function withoutLargestOfFew(partial: PartialResult): PartialResult {
  const { measure, privacyUnit } = partial.definition;
  return measure.kind === 'max' && privacyUnit !== 'none' ? { ...partial, strata: [] } : partial;
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
