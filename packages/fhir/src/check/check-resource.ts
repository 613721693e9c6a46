import type { Issue } from '@santeparticipative/core';
import { Conformance } from './conformance.js';
import { resourceType } from './definitions/types.js';
import { isObject, textAt } from './json.js';
import { Shape } from './shape.js';
import { type CheckOptions, Walk } from './walk.js';

const NONE: CheckOptions = {};

/** Keeps the first of issues that say the same of the same place: several profiles may ask for one thing. */
function distinct(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ rule, path, message }) => {
    const key = `${rule} ${path} ${message.en}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Checks a resource of FHIR R4: its elements, their cardinality, types, formats, codes, references and invariants, all
 * that it contains, and the profiles that it claims in `meta.profile` or that the options name. An empty list means
 * that nothing is wrong. It takes any value, never throws, and asks no network.
 *
 * What no table can tell is not accused: codes of value sets that only a terminology server can list, and references
 * to resources that are neither contained nor in the same bundle.
 *
 * @example
 * for (const { rule, path, message } of checkResource(resource)) console.log(rule, path, message.fr);
 */
export function checkResource(value: unknown, options: CheckOptions = NONE): readonly Issue[] {
  const walk = new Walk(options);
  const resource = walk.own.knownIn(value);
  const conformance = new Conformance(walk);
  const shape = new Shape(walk, conformance);
  shape.resource(resource, { isContained: false });
  const { profiles } = options;
  if (profiles !== undefined && isObject(resource)) {
    const type = resourceType(textAt(resource, 'resourceType') ?? '');
    for (const canonical of type === undefined ? [] : profiles) {
      const profile = type && shape.profileFor(walk.own.known(canonical), type);
      if (profile === undefined) continue;
      walk.enter(resource, false, undefined);
      conformance.check(resource, profile);
      walk.leave();
    }
  }
  return walk.issues.length > 1 ? distinct(walk.issues) : walk.issues;
}
