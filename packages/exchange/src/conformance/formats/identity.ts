import type { Identity } from '../../contracts/format.js';
import { equalJson } from '../equal-json.js';
import type { Found } from '../finding.js';
import type { FormatSubject } from '../subjects.js';

/**
 * Each value has an identity, always the same one, and no two values are the same version of the same thing.
 */
export function checkIdentity<Value>({ format, values }: FormatSubject<Value>): readonly Found[] {
  const seen = new Set<string>();
  return values.flatMap((value, position): readonly Found[] => {
    const identity = format.identify(value);
    const { key, version, recordedAt } = identity;
    const name = JSON.stringify([key, version, recordedAt]);
    const isRight =
      isWhole(identity) && equalJson(identity, format.identify(value)) && !seen.has(name);
    seen.add(name);
    return isRight ? [] : [{ rule: 'connector.format-identity', path: `/values/${position}` }];
  });
}

function isWhole({ key, version, rank, removes = [], after = [] }: Identity): boolean {
  const isKey = (text: unknown): boolean => typeof text === 'string' && text !== '';
  return (
    [key, ...removes, ...after].every(isKey) &&
    (version === undefined || Number.isSafeInteger(version)) &&
    (rank === undefined || Number.isFinite(rank))
  );
}
