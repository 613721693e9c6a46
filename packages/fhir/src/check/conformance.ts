import { isBound } from './bindings.js';
import { type Constraint, type Profile, profileNamed } from './definitions/profiles.js';
import { type ComplexType, complexType, elementType } from './definitions/types.js';
import { fitsPattern, isSame } from './equality.js';
import { isObject, type JsonObject } from './json.js';
import { type Found, locate, objectOf, typeNameOf } from './locate.js';
import type { ProfileCheck } from './profile-check.js';
import { checkProfiledReference } from './references.js';
import { extensionUrl, isOfSlice } from './slices.js';
import type { Walk } from './walk.js';

/** The texts of a number of values that a profile asks for. */
function range({ min, max }: Constraint): string {
  return `${min}..${max === Number.POSITIVE_INFINITY ? '*' : max}`;
}

/**
 * How many references, one after another, are followed to see whether what they lead to conforms. A bundle may hold a
 * chain of any length; what is further along is held to the profiles that it claims itself.
 */
const FURTHEST = 16;

/** Checks values against what profiles ask beyond their types. */
export class Conformance implements ProfileCheck {
  private following = 0;
  private readonly verdicts = new Map<JsonObject, Map<string, boolean>>();

  constructor(private readonly walk: Walk) {}

  /** Checks a resource or a value where the walk stands against a profile of its type. */
  check(value: JsonObject, profile: Profile): void {
    const type = complexType(profile.type);
    if (type === undefined) return;
    const { walk } = this;
    if (walk.descend()) {
      walk.asked(profile.url, () => {
        for (const invariant of profile.root.invariants) {
          if (!invariant.holds(value, walk)) walk.reportInvariant(invariant);
        }
        this.below(value, type, profile.root);
        if (profile.type === 'Extension') this.shortNames(value, profile.root);
      });
    }
    walk.ascend();
  }

  /**
   * True when a resource or a value conforms to a profile, or is of the type that the name says. A profile that is not
   * known cannot be denied; nor can one that is being asked about already, or too far along a chain of references.
   */
  conforms(value: JsonObject, name: string): boolean {
    const profile = profileNamed(name);
    if (profile === undefined) return name.includes('/') || value['resourceType'] === name;
    if (value['resourceType'] !== undefined && value['resourceType'] !== profile.type) return false;
    const known = this.verdicts.get(value) ?? new Map<string, boolean>();
    this.verdicts.set(value, known);
    const verdict = known.get(profile.url);
    if (verdict !== undefined) return verdict;
    if (this.following >= FURTHEST) return true;
    this.following += 1;
    known.set(profile.url, true);
    const isResource = value['resourceType'] !== undefined && value !== this.walk.resource;
    const found = this.walk.silently(() => {
      if (isResource) this.walk.enter(value, false, undefined);
      this.check(value, profile);
      if (isResource) this.walk.leave();
    });
    this.following -= 1;
    known.set(profile.url, found);
    return found;
  }

  /** True when a found value has all that a constraint asks. */
  fits(found: Found, constraint: Constraint): boolean {
    return this.walk.silently(() => this.value(found, constraint));
  }

  /** Extensions inside an extension have short names, and its definition knows all of them. */
  private shortNames(value: JsonObject, root: Constraint): void {
    const { walk } = this;
    const nested = root.children.get('extension');
    const names = new Set([...(nested?.slices.values() ?? [])].map(extensionUrl));
    for (const { value: extension, at } of locate(value, elementType(), 'extension')) {
      const url = isObject(extension) ? extension['url'] : undefined;
      if (typeof url !== 'string' || url.includes(':') || names.has(url)) continue;
      walk.push('extension');
      walk.push(at ?? 0);
      walk.report('extension-unknown', { severity: 'error' });
      walk.pop();
      walk.pop();
    }
  }

  private below(value: JsonObject, type: ComplexType, constraint: Constraint): void {
    for (const child of constraint.children.values()) this.element(value, type, child);
  }

  private element(parent: JsonObject, type: ComplexType, constraint: Constraint): void {
    const { walk } = this;
    const found = locate(parent, type, constraint.name);
    const { name } = constraint;
    if (found.length < constraint.min) {
      if (found.length === 0) walk.report('required', { below: name, about: name });
      else walk.report('cardinality', { below: name, about: range(constraint) });
    } else if (found.length > constraint.max) {
      const below = found[0]?.member.name ?? name;
      walk.report('cardinality', { below, about: range(constraint) });
    }
    for (const one of found) this.value(one, constraint);
    if (constraint.slices.size > 0) this.slices(found, constraint);
  }

  private at(found: Found, check: () => void): void {
    const { walk } = this;
    walk.push(found.member.name);
    if (found.at !== undefined) walk.push(found.at);
    check();
    if (found.at !== undefined) walk.pop();
    walk.pop();
  }

  private value(found: Found, constraint: Constraint): void {
    this.at(found, () => {
      this.types(found, constraint);
      this.content(found, constraint);
      if (constraint.children.size === 0) return;
      const holder = objectOf(found);
      if (holder !== undefined) this.below(...holder, constraint);
      else if (found.member.kind === 'primitive') this.below({}, elementType(), constraint);
    });
  }

  private types(found: Found, { types }: Constraint): void {
    if (types.length === 0) return;
    const { walk } = this;
    const name = typeNameOf(found);
    const allowed = types.filter((type) => type.name === name || type.name === 'Resource');
    if (allowed.length === 0) {
      walk.report('wrong-choice', { about: types.map((type) => type.name).join(', ') });
      return;
    }
    const { value } = found;
    // An extension is checked against its definition wherever it stands.
    if (!isObject(value) || name === 'Extension') return;
    const profiles = allowed.flatMap((type) => type.profiles);
    const [only] = profiles;
    const single = only === undefined ? undefined : profileNamed(only);
    if (profiles.length === 1 && single !== undefined) this.check(value, single);
    else if (profiles.length > 1 && !profiles.some((profile) => this.conforms(value, profile))) {
      walk.report('reference-profile', { about: profiles.join(', ') });
    }
    const targets = allowed.flatMap((type) => type.targets);
    if (targets.length > 0) checkProfiledReference(value, targets, walk, this);
  }

  /** What a constraint says of a value itself. */
  private content(found: Found, constraint: Constraint): void {
    const { walk } = this;
    const { value } = found;
    const { fixed, pattern, codes, longest, least, greatest, invariants } = constraint;
    if (fixed !== undefined && !isSame(value, fixed)) walk.report('pattern');
    else if (pattern !== undefined && !fitsPattern(value, pattern)) walk.report('pattern');
    if (value === undefined) {
      // Only its extensions are there: they may say why, but a code of the set it is not.
      if (codes !== undefined) walk.reportBinding(codes);
      return;
    }
    if (codes !== undefined && !isBound(value, typeNameOf(found), codes)) {
      walk.reportBinding(codes);
    }
    if (longest !== undefined && typeof value === 'string' && value.length > longest) {
      walk.report('length', { about: String(longest) });
    }
    if (typeof value === 'number') {
      const tooSmall = typeof least === 'number' && value < least;
      const tooGreat = typeof greatest === 'number' && value > greatest;
      if (tooSmall || tooGreat) walk.report('value-range');
    }
    for (const invariant of invariants) {
      if (!invariant.holds(value, walk)) walk.reportInvariant(invariant);
    }
  }

  private slices(found: readonly Found[], sliced: Constraint): void {
    const { walk } = this;
    const slices = [...sliced.slices].filter(([name]) => !name.includes('/'));
    const counts = new Map<string, number>();
    let furthest = 0;
    for (const one of found) {
      const index = slices.findIndex(([, slice]) => isOfSlice(one, slice, sliced, walk, this));
      const [name, slice] = slices[index] ?? [];
      if (slice === undefined || name === undefined) {
        if (sliced.rules === 'closed') this.at(one, () => walk.report('slice-closed'));
        continue;
      }
      if (sliced.ordered && index < furthest) this.at(one, () => walk.report('slice-order'));
      furthest = Math.max(furthest, index);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      this.value(one, slice);
    }
    for (const [name, slice] of slices) {
      const count = counts.get(name) ?? 0;
      if (count < slice.min || count > slice.max) {
        const below = found[0]?.member.name ?? sliced.name;
        walk.report('slice', { below, about: `${name} (${range(slice)})` });
      }
    }
  }
}
