import type { IndicatorDefinition } from '@santeparticipative/core';
import { canonicalize } from 'json-canonicalize';
import { compareVersions } from '../definitions/compare-versions.js';
import { compareTexts } from '../partial/compare-texts.js';

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
