import { type Constraint, type Discriminator, profileNamed } from './definitions/profiles.js';
import { elementType, type Member, resourceType } from './definitions/types.js';
import { fitsPattern, isSame } from './equality.js';
import { isObject, objectsIn, textAt } from './json.js';
import { type Found, locate, objectOf, typeNameOf } from './locate.js';
import type { ProfileCheck } from './profile-check.js';
import type { Walk } from './walk.js';

/** The address of the extension that a slice of extensions holds. */
export function extensionUrl(slice: Constraint): string | undefined {
  const url = slice.children.get('url');
  if (typeof url?.fixed === 'string') return url.fixed;
  if (typeof url?.pattern === 'string') return url.pattern;
  // Inside an extension, the short name of another is its slice's.
  return slice.types[0]?.profiles[0] ?? slice.slice;
}

const EXTENSION_STEP = /^extension\('?([^')]*)'?\)$/;

/** The member of an element or of an extension that stands for `extension` itself. */
function extensionMember(): Member | undefined {
  return elementType().members.get('extension');
}

/** Where a discriminator's path leads, in the definition and in the data. */
interface Place {
  /** What the slice says of the place; several when types have profiles of their own. */
  readonly constraints: readonly Constraint[];
  /** What a pattern further up says of the place. */
  readonly expected: readonly unknown[];
  readonly found: readonly Found[];
}

function profilesBelow(constraint: Constraint): readonly Constraint[] {
  return constraint.types
    .flatMap(({ profiles }) => profiles)
    .flatMap((url) => {
      const profile = profileNamed(url);
      return profile === undefined ? [] : [profile.root];
    });
}

function said(constraint: Constraint): readonly unknown[] {
  return [constraint.fixed, constraint.pattern].filter((value) => value !== undefined);
}

function stepInto(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => stepInto(item, name));
  return isObject(value) && value[name] !== undefined ? [value[name]] : [];
}

function stepToExtension(place: Place, url: string): Place {
  const extensions = place.constraints.flatMap((constraint) => [
    ...(constraint.children.get('extension')?.slices.values() ?? []),
  ]);
  const own = extensions.filter((slice) => extensionUrl(slice) === url);
  const profile = profileNamed(url);
  const member = extensionMember();
  return {
    constraints: [...own, ...(profile === undefined ? [] : [profile.root])],
    expected: [],
    found: place.found.flatMap(({ value, sibling }) => {
      const holder = isObject(value) ? value : isObject(sibling) ? sibling : {};
      if (member === undefined) return [];
      return objectsIn(holder['extension'])
        .filter((extension) => extension['url'] === url)
        .map((extension) => ({ value: extension, sibling: undefined, member, at: 0 }));
    }),
  };
}

function stepToResource(place: Place, walk: Walk): Place {
  const member = resourceType('Bundle') && bundleResource();
  const found = place.found.flatMap(({ value }) => {
    const reference = isObject(value) ? textAt(value, 'reference') : undefined;
    const resource = reference === undefined ? undefined : walk.resolve(reference);
    if (resource === undefined || member === undefined) return [];
    return [{ value: resource, sibling: undefined, member, at: undefined }];
  });
  return { constraints: place.constraints, expected: [], found };
}

/** The element that may hold any resource. */
function bundleResource(): Member | undefined {
  const entry = resourceType('Bundle')?.members.get('entry');
  return entry?.type.members.get('resource');
}

function step(place: Place, name: string, walk: Walk): Place {
  if (name === '$this') return place;
  const [, url] = EXTENSION_STEP.exec(name) ?? [];
  if (url !== undefined) return stepToExtension(place, url);
  if (name === 'resolve()') return stepToResource(place, walk);
  const [, typeName] = /^ofType\((.*)\)$/.exec(name) ?? [];
  if (typeName !== undefined) {
    return { ...place, found: place.found.filter((one) => typeNameOf(one) === typeName) };
  }
  const from = place.constraints.flatMap((one) => [one, ...profilesBelow(one)]);
  return {
    constraints: from.flatMap(({ children }) => {
      const child = children.get(name) ?? children.get(`${name}[x]`);
      return child === undefined ? [] : [child, ...child.slices.values()];
    }),
    expected: [
      ...place.expected.flatMap((value) => stepInto(value, name)),
      ...from.flatMap(said).flatMap((value) => stepInto(value, name)),
    ],
    found: place.found.flatMap((one) => {
      const holder = objectOf(one);
      if (holder === undefined) return [];
      const [object, type] = holder;
      const direct = locate(object, type, name);
      return direct.length > 0 ? direct : locate(object, type, `${name}[x]`);
    }),
  };
}

function hasValueLike(place: Place, conformance: ProfileCheck): boolean {
  const { constraints, expected, found } = place;
  const wanted = [...expected, ...constraints.flatMap(said)];
  if (wanted.length > 0) {
    return found.some(({ value }) =>
      wanted.some((one) => isSame(value, one) || fitsPattern(value, one)),
    );
  }
  const telling = constraints.filter((one) => one.codes !== undefined || one.children.size > 0);
  return telling.some((one) => found.some((value) => conformance.fits(value, one)));
}

function exists({ constraints, found }: Place): boolean {
  const isForbidden = constraints.some(({ max }) => max === 0);
  return isForbidden ? found.length === 0 : found.length > 0;
}

function isOfType({ constraints, found }: Place): boolean {
  const names = new Set(
    constraints.flatMap(({ types }) =>
      types.flatMap(({ name, targets }) => [
        name,
        ...targets.map((target) => profileNamed(target)?.type ?? target),
      ]),
    ),
  );
  return found.some((one) => names.has(typeNameOf(one)));
}

function isOfProfile({ constraints, found }: Place, conformance: ProfileCheck): boolean {
  const profiles = constraints
    .flatMap(({ types }) => types)
    .flatMap(({ profiles, targets }) => [...profiles, ...targets]);
  return found.some(
    ({ value }) =>
      isObject(value) && profiles.some((profile) => conformance.conforms(value, profile)),
  );
}

function agrees(
  found: Found,
  slice: Constraint,
  { type, path }: Discriminator,
  walk: Walk,
  conformance: ProfileCheck,
): boolean {
  const start: Place = { constraints: [slice], expected: [], found: [found] };
  const place = path.reduce((at, name) => step(at, name, walk), start);
  if (type === 'exists') return exists(place);
  if (type === 'type') return isOfType(place);
  if (type === 'profile') return isOfProfile(place, conformance);
  return hasValueLike(place, conformance);
}

/** True when a value is of a slice: of an extension by its address, of others by what the discriminators look at. */
export function isOfSlice(
  found: Found,
  slice: Constraint,
  sliced: Constraint,
  walk: Walk,
  conformance: ProfileCheck,
): boolean {
  if (sliced.discriminators.length > 0) {
    return sliced.discriminators.every((one) => agrees(found, slice, one, walk, conformance));
  }
  if (found.member.isExtension) {
    const value: unknown = found.value;
    return isObject(value) && textAt(value, 'url') === extensionUrl(slice);
  }
  // Without a discriminator, only the slices of a choice of types can be told, by their types.
  return sliced.name.endsWith('[x]') && slice.types.some(({ name }) => name === typeNameOf(found));
}
