import { isObject, isOneOf, objectsIn } from '../json.js';

/** True when an object has a coding of a system whose code is one of those given. */
export function hasCoding(concept: unknown, system: string, codes: readonly string[]): boolean {
  if (!isObject(concept)) return false;
  return objectsIn(concept['coding']).some(
    (coding) => coding['system'] === system && isOneOf(coding['code'], codes),
  );
}
