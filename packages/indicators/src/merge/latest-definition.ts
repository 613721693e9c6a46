import type { IndicatorDefinition } from '@santeparticipative/core';
import { canonicalize } from 'json-canonicalize';

/** `1.10.0` after `1.9.0`. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const differences = (left ?? []).map((part, index) => part - (right?.[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function compareDefinitions(a: IndicatorDefinition, b: IndicatorDefinition): number {
  return (
    compareVersions(a.version, b.version) ||
    a.meta.version - b.meta.version ||
    Date.parse(a.meta.recordedAt) - Date.parse(b.meta.recordedAt) ||
    compareTexts(canonicalize(a), canonicalize(b))
  );
}

/**
 * The latest of definitions that mean the same, whose titles may have been mended: the highest version, then the
 * latest record; of two texts that claim to be one version, one, always the same. What one of them calls sensitive
 * stays so: the meaning of a definition does not tell it.
 */
export function latestDefinition(
  first: IndicatorDefinition,
  others: readonly IndicatorDefinition[],
): IndicatorDefinition {
  const latest = others.reduce(
    (known, other) => (compareDefinitions(known, other) < 0 ? other : known),
    first,
  );
  const isSensitive = [first, ...others].some(({ sensitive }) => sensitive === true);
  return isSensitive ? { ...latest, sensitive: true } : latest;
}
