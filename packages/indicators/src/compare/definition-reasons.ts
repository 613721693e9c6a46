import type { IndicatorDefinition, IndicatorResult } from '@santeparticipative/core';
import { indicatorHash } from '../definitions/indicator-hash.js';
import type { CompareRule } from './messages.js';

type Named = NonNullable<IndicatorResult['definition']>;

/** Definitions that tell where people stand at a moment. The difference of two of them looks like a gain and is none. */
const levels: ReadonlySet<string> = new Set([
  'regular-doctor-at-entry',
  'regular-doctor-at-exit',
  'doctor-of-reference-after-check',
]);

/** The definition that a figure follows, in its version, among those that are given. */
export function definitionOf(
  named: Named | undefined,
  definitions: readonly IndicatorDefinition[],
): IndicatorDefinition | undefined {
  return definitions.find(({ id, version }) => id === named?.id && version === named.version);
}

function hashOf(named: Named, definitions: readonly IndicatorDefinition[]): string | undefined {
  if (named.hash !== undefined) return named.hash;
  const definition = definitionOf(named, definitions);
  return definition === undefined ? undefined : indicatorHash(definition);
}

/** Why two figures do not count the same. */
export function* definitionReasons(
  before: IndicatorResult,
  after: IndicatorResult,
  definitions: readonly IndicatorDefinition[],
): Generator<CompareRule> {
  const [first, second] = [before.definition, after.definition];
  if (first === undefined || second === undefined) {
    yield 'compare.own-words';
    return;
  }
  if (first.id !== second.id) {
    yield 'compare.different-definition';
    if (levels.has(first.id) && levels.has(second.id)) yield 'compare.level-not-gain';
    return;
  }
  const [meaning, other] = [hashOf(first, definitions), hashOf(second, definitions)];
  if (meaning !== undefined && other !== undefined) {
    if (meaning !== other) yield 'compare.different-meaning';
  } else if (first.version !== second.version) yield 'compare.unproven-version';
}
