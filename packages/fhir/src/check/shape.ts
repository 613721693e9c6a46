import { hasCodedCoding, isBound, isUnknownCode } from './bindings.js';
import { checkCount } from './code-system.js';
import { type Profile, profileNamed } from './definitions/profiles.js';
import type { ComplexType, Member } from './definitions/types.js';
import { complexType, elementType, resourceType } from './definitions/types.js';
import { checkEntries } from './entries.js';
import { checkExtension } from './extensions.js';
import { isObject, itemsOf, type JsonObject, textAt } from './json.js';
import type { ProfileCheck } from './profile-check.js';
import { checkReference } from './references.js';
import type { Walk } from './walk.js';

/** Checks resources against R4 itself: their elements, values and invariants; and against the profiles that they claim. */
export class Shape {
  constructor(
    private readonly walk: Walk,
    private readonly conformance: ProfileCheck,
  ) {}

  /** Checks a resource where the walk stands. */
  resource(
    value: unknown,
    place: { readonly isContained: boolean; readonly fullUrl?: string },
  ): void {
    const { walk } = this;
    if (!isObject(value)) {
      walk.report('not-an-object');
      return;
    }
    const name = value['resourceType'];
    const type = typeof name === 'string' ? resourceType(name) : undefined;
    if (type === undefined) {
      walk.report('unknown-type');
      return;
    }
    walk.enter(value, place.isContained, place.fullUrl);
    this.object(value, type, undefined);
    if (value['contained'] !== undefined) this.contained(value);
    if (name === 'Bundle') checkEntries(value, walk);
    else if (name === 'CodeSystem') checkCount(value, walk);
    this.profiles(value, type);
    walk.leave();
  }

  /** The profiles that a resource claims. */
  private profiles(resource: JsonObject, type: ComplexType): void {
    const { conformance } = this;
    const meta = resource['meta'];
    if (!isObject(meta)) return;
    itemsOf(meta['profile']).forEach((canonical, at) => {
      if (typeof canonical !== 'string') return;
      const profile = this.profileFor(canonical, type, at);
      if (profile !== undefined) conformance.check(resource, profile);
    });
  }

  /** A profile that a resource of a type can have; what is wrong with it is said, at its place in `meta.profile` if any. */
  profileFor(canonical: string, type: ComplexType, at?: number): Profile | undefined {
    const { walk } = this;
    const profile = profileNamed(canonical);
    const base = baseType(canonical);
    const typeOf = profile?.type ?? base;
    if (typeOf === undefined) {
      const place = at === undefined ? [] : ['meta', 'profile', at];
      for (const segment of place) walk.push(segment);
      walk.report('unknown-profile');
      for (const _ of place) walk.pop();
      return undefined;
    }
    if (type.lineage.includes(typeOf)) return profile;
    walk.report('profile-type', { about: typeOf });
    return undefined;
  }

  /** The rules about contained resources: dom-2 to dom-5. */
  private contained(resource: JsonObject): void {
    const { walk } = this;
    const references = localReferences(resource);
    itemsOf(resource['contained']).forEach((contained, at) => {
      if (!isObject(contained)) return;
      walk.push('contained');
      walk.push(at);
      if (contained['contained'] !== undefined) walk.report('invariant.dom-2');
      const meta = contained['meta'];
      if (isObject(meta)) {
        if (meta['versionId'] !== undefined || meta['lastUpdated'] !== undefined) {
          walk.report('invariant.dom-4');
        }
        if (meta['security'] !== undefined) walk.report('invariant.dom-5');
      }
      const id = textAt(contained, 'id');
      const isNamed = id !== undefined && references.has(`#${id}`);
      if (!isNamed && !localReferences(contained).has('#')) walk.report('invariant.dom-3');
      walk.pop();
      walk.pop();
    });
  }

  /** Checks an object of a type where the walk stands; `via` is the element that holds it. */
  object(value: JsonObject, type: ComplexType, via: Member | undefined): void {
    const { walk } = this;
    if (!walk.descend()) {
      walk.ascend();
      return;
    }
    const { members } = type;
    let names = 0;
    let required = 0;
    let choices = 0;
    for (const name in value) {
      const child = value[name];
      if (child === undefined) continue;
      names += 1;
      const member = members.get(name);
      if (member === undefined) {
        if (!(type.isResource && name === 'resourceType')) {
          walk.report('unknown-element', { below: name, about: type.name });
        }
        continue;
      }
      if (member.required) required += 1;
      if (member.choice !== 0) {
        if ((choices & member.choice) !== 0) this.choice(value, type, member);
        choices |= member.choice;
      }
      walk.push(name);
      if (member.many) this.list(child, member, value, type, via);
      else this.one(child, member, value, type, via);
      walk.pop();
    }
    if (names === 0) walk.report('empty');
    else if (names === 1 && value['id'] !== undefined && !type.isResource) {
      walk.report('invariant.ele-1');
    }
    if (required !== type.required.length) this.missing(value, type);
    if ((choices & type.requiredChoices) !== type.requiredChoices)
      this.missingChoice(choices, type);
    if (type.name === 'Extension') this.extension(value, choices);
    else if (type.name === 'Coding' && isUnknownCode(value)) walk.report('unknown-code');
    for (const invariant of type.invariants) {
      if (!invariant.holds(value, walk)) walk.reportInvariant(invariant);
    }
    walk.ascend();
  }

  private extension(value: JsonObject, choices: number): void {
    if ((value['extension'] !== undefined) === (choices !== 0)) {
      this.walk.report('invariant.ext-1');
    }
  }

  /** Says which required elements are missing: one that has only extensions, in its sibling, is there. */
  private missing(value: JsonObject, type: ComplexType): void {
    for (const { name } of type.required) {
      if (value[name] === undefined && value[`_${name}`] === undefined) {
        this.walk.report('required', { below: name, about: name });
      }
    }
  }

  private missingChoice(choices: number, type: ComplexType): void {
    for (const { bit, min, element } of type.choices) {
      if (min > 0 && (choices & bit) === 0) {
        this.walk.report('required', { below: element, about: element });
      }
    }
  }

  /** A value and its sibling are of one type; another type of the same choice is one too many. */
  private choice(value: JsonObject, type: ComplexType, member: Member): void {
    const present = new Set<string>();
    for (const name in value) {
      const found = type.members.get(name);
      if (found?.element === member.element)
        present.add(name.startsWith('_') ? name.slice(1) : name);
    }
    // It is said once, when the last of them is met.
    const names = Object.keys(value).filter(
      (name) => type.members.get(name)?.element === member.element,
    );
    if (present.size > 1 && names.at(-1) === member.name) {
      this.walk.report('choice', { below: member.name, about: member.element });
    }
  }

  private list(
    values: unknown,
    member: Member,
    parent: JsonObject,
    type: ComplexType,
    via: Member | undefined,
  ): void {
    const { walk } = this;
    if (values === null) {
      walk.report('null');
      return;
    }
    if (!Array.isArray(values)) {
      walk.report('wrong-type', { about: 'array' });
      return;
    }
    if (values.length === 0) walk.report('empty');
    if (values.length > member.max)
      walk.report('cardinality', { about: `${member.min}..${member.max}` });
    if (values.length < member.min && values.length > 0) {
      walk.report('cardinality', { about: `${member.min}..*` });
    }
    for (let at = 0; at < values.length; at += 1) {
      walk.push(at);
      const value: unknown = values[at];
      if (value === null) this.nullIn(at, member, parent);
      else this.one(value, member, parent, type, via);
      walk.pop();
    }
  }

  /** A null in a list of primitive values only keeps the place of what stands in the sibling list, and the reverse. */
  private nullIn(at: number, member: Member, parent: JsonObject): void {
    const other = member.kind === 'sibling' ? member.name.slice(1) : `_${member.name}`;
    const beside =
      member.kind === 'primitive' || member.kind === 'sibling'
        ? itemsOf(parent[other])[at]
        : undefined;
    if (beside === undefined || beside === null) this.walk.report('null');
  }

  private one(
    value: unknown,
    member: Member,
    parent: JsonObject,
    type: ComplexType,
    via: Member | undefined,
  ): void {
    const { walk } = this;
    if (value === null) {
      walk.report('null');
      return;
    }
    if (member.check !== undefined) {
      this.primitive(value, member);
      return;
    }
    if (member.kind === 'resource') {
      const fullUrl = textAt(parent, 'fullUrl');
      this.resource(value, {
        isContained: member.element === 'contained',
        ...(fullUrl === undefined ? {} : { fullUrl }),
      });
      return;
    }
    if (!isObject(value)) {
      walk.report('wrong-type', { about: 'object' });
      return;
    }
    if (member.kind === 'sibling') {
      const main = mainOf(member, type);
      this.object(value, elementType(), main);
      if (main !== undefined) this.valueless(main, parent);
      return;
    }
    this.object(value, member.type, member);
    if (member.isReference) checkReference(value, member.targets, walk);
    else if (member.isExtension) {
      const isModifier = member.name === 'modifierExtension';
      checkExtension(value, { host: type, via, isModifier }, walk, this.conformance);
    }
    if (member.codes !== undefined && !isBound(value, member.typeName, member.codes)) {
      if (!member.mayLackCode || hasCodedCoding(value)) walk.reportBinding(member.codes);
    }
    if (member.invariants !== undefined) this.invariants(value, member);
  }

  private invariants(value: unknown, member: Member): void {
    const { walk } = this;
    for (const invariant of member.invariants ?? []) {
      if (!invariant.holds(value, walk)) walk.reportInvariant(invariant);
    }
  }

  /** What needs a value, whatever its extensions say: a code of a required set, and the id of a resource. */
  private valueless(main: Member, parent: JsonObject): void {
    if (parent[main.name] !== undefined) return;
    if (main.codes !== undefined && !main.mayLackCode) this.walk.reportBinding(main.codes);
    else if (main.typeName === 'id' && main.path === 'Resource.id') {
      this.walk.report('format', { about: 'id' });
    }
  }

  private primitive(value: unknown, member: Member): void {
    const { walk } = this;
    const fault = member.check?.(value);
    if (fault !== undefined) {
      const severity = fault === 'blank' ? 'warning' : 'error';
      walk.report(fault, { about: member.typeName, severity });
      return;
    }
    if (member.codes !== undefined && typeof value === 'string' && !member.codes.hasCode(value)) {
      walk.reportBinding(member.codes);
    }
    if (member.invariants !== undefined) this.invariants(value, member);
  }
}

/** The type of R4 that a canonical names; `undefined` when it names none. */
function baseType(canonical: string): string | undefined {
  const [, name] =
    /^http:\/\/hl7\.org\/fhir\/StructureDefinition\/([A-Za-z]+)(?:\|.*)?$/.exec(canonical) ?? [];
  return name !== undefined && complexType(name) !== undefined ? name : undefined;
}

/** The primitive element whose id and extensions a sibling holds. */
function mainOf(sibling: Member, type: ComplexType): Member | undefined {
  return (
    type.members.get(sibling.name.slice(1)) ??
    complexType(type.name)?.members.get(sibling.name.slice(1))
  );
}

/** The local references of a resource: every text that starts with `#`. */
function localReferences(resource: JsonObject): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<object>();
  const waiting: unknown[] = [resource];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') {
      if (value.startsWith('#')) found.add(value);
    } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value);
      for (const child of Object.values(value)) waiting.push(child);
    }
  }
  return found;
}
