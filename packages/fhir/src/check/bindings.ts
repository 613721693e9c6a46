import { type CodeSet, codesOfSystem } from './definitions/codes.js';
import { isObject, type JsonObject, objectsIn } from './json.js';

function isCodingOf(set: CodeSet, { system, code }: JsonObject): boolean {
  // Without its system a coding is none of the set: nobody could say what its code means.
  return typeof system === 'string' && typeof code === 'string' && set.has(system, code);
}

/** True when a coded value has a code of the set: a code, a coding, a concept, or the unit of a quantity. */
export function isBound(value: unknown, typeName: string, set: CodeSet): boolean {
  if (typeof value === 'string') return set.hasCode(value);
  if (!isObject(value)) return true;
  if (typeName === 'CodeableConcept') {
    return objectsIn(value['coding']).some((coding) => isCodingOf(set, coding));
  }
  if (typeName === 'Coding' || typeName.endsWith('Quantity') || typeName === 'Duration') {
    return isCodingOf(set, value);
  }
  return true;
}

/** True when a coding's system is one whose codes are known, and its code is none of them. */
export function isUnknownCode({ system, code }: JsonObject): boolean {
  if (typeof system !== 'string' || typeof code !== 'string') return false;
  const codes = codesOfSystem(system);
  return codes !== undefined && !codes.has(code);
}

/** True when a concept has a coding that tells a code and its system. */
export function hasCodedCoding(concept: JsonObject): boolean {
  return objectsIn(concept['coding']).some(
    ({ system, code }) => system !== undefined && code !== undefined,
  );
}
