import { profileNamed } from './definitions/profiles.js';
import { isResourceType } from './definitions/types.js';
import { type JsonObject, textAt } from './json.js';
import { isAbsolute, type TypeAndId, typeAndId } from './literal.js';
import type { ProfileCheck } from './profile-check.js';
import type { Walk } from './walk.js';

/** The type of resource that a reference leads to, by what it resolves to or by its text; `undefined` when unknown. */
function targetType(
  ends: TypeAndId | undefined,
  resolved: JsonObject | undefined,
): string | undefined {
  if (resolved !== undefined) return textAt(resolved, 'resourceType');
  return ends !== undefined && isResourceType(ends.type) ? ends.type : undefined;
}

/** True of a reference whose text has a form that R4 knows. */
function hasForm(text: string, ends: TypeAndId | undefined): boolean {
  if (ends !== undefined) return true;
  if (text.startsWith('#') || text.startsWith('/') || isAbsolute(text)) return true;
  const question = text.indexOf('?');
  return question !== -1 && isResourceType(text.slice(0, question));
}

/** Checks the form of a reference, and that it leads to a type of resource that its element allows. */
export function checkReference(
  reference: JsonObject,
  targets: ReadonlySet<string> | undefined,
  walk: Walk,
): void {
  const text = textAt(reference, 'reference');
  const ends = text === undefined ? undefined : typeAndId(text);
  if (text !== undefined && text !== '' && !hasForm(text, ends)) {
    walk.report('reference-format', { below: 'reference' });
  }
  const told = reference['type'];
  if (targets === undefined && told === undefined) return;
  const type = targetType(ends, text === undefined ? undefined : walk.resolve(text));
  if (type !== undefined) {
    if (told !== undefined && told !== type) walk.report('reference-type');
    if (targets !== undefined && !targets.has(type)) {
      walk.report('reference-target', { about: [...targets].join(', ') });
    }
  } else if (targets !== undefined && typeof told === 'string' && !targets.has(told)) {
    // R4 calls `type` the expected type: a doubt about what nobody has seen, not a proof.
    walk.report('expected-type', { about: [...targets].join(', '), severity: 'warning' });
  }
}

/** Checks that a reference leads to what a profile allows: types, and where the resource is at hand, profiles. */
export function checkProfiledReference(
  reference: JsonObject,
  targets: readonly string[],
  walk: Walk,
  conformance: ProfileCheck,
): void {
  const text = textAt(reference, 'reference');
  const resolved = text === undefined ? undefined : walk.resolve(text);
  const type = targetType(text === undefined ? undefined : typeAndId(text), resolved);
  if (type === undefined) return;
  const candidates = targets.filter((target) => {
    const profile = profileNamed(target);
    // A profile that is not known cannot be held against the reference.
    return profile === undefined ? target === type || target.includes('/') : profile.type === type;
  });
  if (candidates.length === 0) {
    walk.report('reference-target', { about: targets.join(', ') });
  } else if (
    resolved !== undefined &&
    !candidates.some((target) => conformance.conforms(resolved, target))
  ) {
    walk.report('reference-profile', { about: candidates.join(', ') });
  }
}
