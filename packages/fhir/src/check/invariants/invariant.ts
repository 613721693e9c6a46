import type { Localised } from '@santeparticipative/core';
import { isObject, type JsonObject } from '../json.js';

/** What an invariant may look at beyond the object that it is about. */
export interface Surroundings {
  /** The resource that holds the object: FHIRPath's `%resource`. */
  readonly resource: JsonObject;
  /** The resource that contains it, or itself when nothing does: `%rootResource`. */
  readonly rootResource: JsonObject;
  /** The resource that a reference leads to, when it is at hand. */
  resolve(reference: string): JsonObject | undefined;
}

/** A rule that a definition states in FHIRPath, as a function of our own. */
export interface Invariant {
  /** The definition's name for the rule: `pat-1`. */
  readonly key: string;
  /** What the rule asks, in words. */
  readonly asks: Localised;
  holds(value: unknown, surroundings: Surroundings): boolean;
}

/** An invariant of an object. */
export function rule(
  key: string,
  en: string,
  fr: string,
  holds: (value: JsonObject, surroundings: Surroundings) => boolean,
): Invariant {
  return {
    key,
    asks: { fr, en },
    holds: (value, surroundings) => !isObject(value) || holds(value, surroundings),
  };
}

/** An invariant of a text. */
export function textRule(
  key: string,
  en: string,
  fr: string,
  holds: (text: string) => boolean,
): Invariant {
  return {
    key,
    asks: { fr, en },
    holds: (value) => typeof value !== 'string' || holds(value),
  };
}

/** True when an element is there: its value, or only its id and extensions. */
export function has(value: JsonObject, name: string): boolean {
  return value[name] !== undefined || value[`_${name}`] !== undefined;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** The name under which a choice of types stands, such as `valueString` for `value`; `undefined` when it is absent. */
export function nameOfChoice(value: JsonObject, stem: string): string | undefined {
  for (const key in value) {
    const at = key.startsWith('_') ? 1 : 0;
    if (key.startsWith(stem, at) && isCapital(key.charCodeAt(at + stem.length)))
      return key.slice(at);
  }
  return undefined;
}

/** True when a choice of types is there: `value[x]` for `value`. */
export function hasChoice(value: JsonObject, stem: string): boolean {
  return nameOfChoice(value, stem) !== undefined;
}

/** True when no value is twice in the list. */
export function areDistinct(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
