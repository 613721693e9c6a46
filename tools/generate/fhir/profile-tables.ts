import { isDeepStrictEqual } from 'node:util';
import type { ElementDefinition, ElementDefinitionType, StructureDefinition } from 'fhir/r4.js';
import { type Definitions, snapshotOf, typeName, unversioned } from './definitions.js';
import { invariantName, invariantsOf } from './invariants-in.js';
import { expand, valueSetName } from './value-sets.js';

const TYPE = 'http://hl7.org/fhir/StructureDefinition/';

/** The elements of a type of R4 by path, those of its elements' own types included. */
class BaseElements {
  private readonly byPath = new Map<string, Map<string, ElementDefinition>>();

  constructor(private readonly definitions: Definitions) {}

  private elements(type: string): Map<string, ElementDefinition> {
    const known = this.byPath.get(type);
    if (known !== undefined) return known;
    const definition = this.definitions.structures.get(`${TYPE}${type}`);
    const elements = new Map(
      (definition === undefined ? [] : snapshotOf(definition)).map((one) => [one.path, one]),
    );
    this.byPath.set(type, elements);
    return elements;
  }

  /** The element of a name inside an element that the profile gives one type, such as a choice that it settles. */
  inside(parent: ElementDefinition | undefined, path: string): ElementDefinition | undefined {
    const type = parent?.type?.length === 1 ? parent.type[0]?.code : undefined;
    const name = path.slice(path.lastIndexOf('.') + 1);
    return type === undefined ? undefined : this.elements(type).get(`${type}.${name}`);
  }

  /** The element at a path that starts with a type: `Patient.identifier.type` is found as `Identifier.type`. */
  find(path: string): ElementDefinition | undefined {
    const [type = '', ...rest] = path.split('.');
    let elements = this.elements(type);
    let at = type;
    let element = elements.get(at);
    for (const name of rest) {
      let next = elements.get(`${at}.${name}`);
      if (next === undefined && element?.contentReference !== undefined) {
        at = element.contentReference.slice(1);
        next = elements.get(`${at}.${name}`);
      }
      if (next === undefined) {
        const code = element?.type?.length === 1 ? element.type[0]?.code : undefined;
        if (code === undefined) return undefined;
        elements = this.elements(code);
        at = code;
        next = elements.get(`${at}.${name}`);
      }
      if (next === undefined) return undefined;
      element = next;
      at = `${at}.${name}`;
    }
    return element;
  }
}

function sameTypes(
  types: readonly ElementDefinitionType[],
  base: readonly ElementDefinitionType[],
): boolean {
  const plain = (all: readonly ElementDefinitionType[]): unknown =>
    all
      .map(({ code, profile = [], targetProfile = [] }) => [
        code,
        [...profile].sort(),
        [...targetProfile].sort(),
      ])
      .sort((a, b) => String(a[0]).localeCompare(String(b[0])));
  return isDeepStrictEqual(plain(types), plain(base));
}

function valueSaid(element: ElementDefinition, prefix: string): unknown {
  const entry = Object.entries(element).find(
    ([name]) => name.startsWith(prefix) && /^[A-Z]/.test(name.slice(prefix.length)),
  );
  return entry?.[1];
}

function limit(max: string | undefined): number {
  return max === undefined || max === '*' ? Number.POSITIVE_INFINITY : Number(max);
}

function cardinality(element: ElementDefinition, base: ElementDefinition | undefined): string[] {
  // A slice may be absent, whatever the least number of the element that it is a slice of.
  const known = element.sliceName === undefined ? (base?.min ?? 0) : 0;
  const min = (element.min ?? 0) > known ? `${element.min}` : '';
  const max = limit(element.max) < limit(base?.max) ? `${element.max}` : '';
  return min === '' && max === '' ? [] : [`${min}..${max}`];
}

/** The types of an element: `string|Reference(Patient,https://…)|Extension<https://…>`. */
function types(element: ElementDefinition, base: ElementDefinition | undefined): string[] {
  if (element.type === undefined || (base?.type && sameTypes(element.type, base.type))) return [];
  const [only] = element.type;
  const isNarrower = element.type.some(({ profile, targetProfile }) => profile || targetProfile);
  // The one type of an element that is no choice is the base's, whatever the words of the definition.
  if (
    element.type.length === 1 &&
    base?.type?.length === 1 &&
    !isNarrower &&
    only?.code !== 'Resource'
  ) {
    return [];
  }
  const written = element.type.map(({ code, profile = [], targetProfile = [] }) => {
    const name = code.startsWith('http:') ? 'string' : code;
    const targets = targetProfile.map(typeName).filter((target) => target !== 'Resource');
    return [
      name,
      ...(profile.length > 0 ? [`<${profile.map(typeName).join(',')}>`] : []),
      ...(name === 'Reference' && targets.length > 0 ? [`(${targets.join(',')})`] : []),
    ].join('');
  });
  return [written.join('|')];
}

function codes(
  { binding }: ElementDefinition,
  base: ElementDefinition | undefined,
  definitions: Definitions,
): string[] {
  if (binding?.valueSet === undefined || binding.strength !== 'required') return [];
  const same = base?.binding?.strength === 'required' && base.binding.valueSet === binding.valueSet;
  const known = expand(binding.valueSet, definitions) !== undefined;
  return same || !known ? [] : [`=${valueSetName(binding.valueSet)}`];
}

function invariants(
  element: ElementDefinition,
  base: ElementDefinition | undefined,
  definitions: Definitions,
): string[] {
  const ofTypes = (element.type ?? []).flatMap(({ code }) => {
    const type = definitions.structures.get(`${TYPE}${code}`);
    return type === undefined ? [] : (snapshotOf(type)[0]?.constraint ?? []);
  });
  return invariantsOf(element, [...(base?.constraint ?? []), ...ofTypes]).map(
    ({ key }) => `!${invariantName(key, element)}`,
  );
}

function slicing({ slicing, path }: ElementDefinition): string[] {
  if (slicing === undefined) return [];
  const by = (slicing.discriminator ?? []).map(({ type, path }) => `^${type}:${path}`);
  const usual = by.length === 1 && by[0] === '^value:url' && /extension$/i.test(path);
  return [
    ...(usual ? [] : by),
    ...(slicing.rules === 'open' ? [] : [slicing.rules]),
    ...(slicing.ordered === true ? ['ordered'] : []),
  ];
}

/** What an element's value must be or stay within: the rest of its line, as JSON. */
function values(element: ElementDefinition, base: ElementDefinition | undefined): string[] {
  const said = {
    fixed: valueSaid(element, 'fixed'),
    pattern: valueSaid(element, 'pattern'),
    least: valueSaid(element, 'minValue'),
    greatest: valueSaid(element, 'maxValue'),
    longest: element.maxLength === base?.maxLength ? undefined : element.maxLength,
  };
  const text = JSON.stringify(said);
  return text === '{}' ? [] : [text];
}

/**
 * Where extensions of R4 stand in R4's own definitions, against what their contexts say: the first is on the type and
 * not on its code, the second on every definition. The reference validator takes them so too.
 */
const CORRECTED_CONTEXTS: { readonly [name: string]: readonly string[] } = {
  'http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type': [
    'ElementDefinition.type',
  ],
  'http://hl7.org/fhir/StructureDefinition/structuredefinition-normative-version': [],
};

/** Where an extension may stand; nothing when it may stand anywhere. */
function contexts(definition: StructureDefinition): string[] {
  if (definition.type !== 'Extension') return [];
  const corrected = CORRECTED_CONTEXTS[definition.url];
  if (corrected !== undefined) return corrected.map((context) => `@${context}`);
  const all = definition.context ?? [];
  if (all.some(({ type, expression }) => type !== 'element' || expression === 'Element')) return [];
  return all.map(({ expression }) => `@${expression}`);
}

/** True of the address of an extension inside another, when it is the name of its slice. */
function isShortNameOf(element: ElementDefinition, at: string): boolean {
  const [, slice] = /(?:^|\.)extension:([^.:]+)\.url$/.exec(at) ?? [];
  return slice !== undefined && element.fixedUri === slice;
}

/** True of the address of an extension, when its slice names a profile of that address. */
function isAddressOf(
  { path, fixedUri }: ElementDefinition,
  slice: ElementDefinition | undefined,
): boolean {
  const profile = slice?.type?.[0]?.profile?.[0];
  return (
    path.endsWith('xtension.url') && profile !== undefined && fixedUri === unversioned(profile)
  );
}

/** True of the extensions of an extension, when there may be none. */
function isLeaf(element: ElementDefinition, at: string): boolean {
  return element.max === '0' && /(?:^|\.)extension:[^.:]+\.extension$/.test(at);
}

/** An extension that holds one value and no other extension says so in its first line. */
const NO_EXTENSION = 'extension ..0';

/**
 * A profile as a text. Its first line is its type and, for an extension, `modifier` when it is one, and where it may
 * stand. Each further line is an element that it constrains, by the element's id: what it asks beyond the type, as
 * cardinality, types, `=` value set, `!` invariants, `^` discriminators of slices, and fixed values as JSON.
 */
export function profileText(definition: StructureDefinition, definitions: Definitions): string {
  const base = new BaseElements(definitions);
  const [root, ...elements] = snapshotOf(definition);
  const byId = new Map(elements.map((element) => [element.id ?? element.path, element]));
  const idOf = (element: ElementDefinition): string =>
    (element.id ?? element.path).split('.').slice(1).join('.');
  const sliceIds = new Set(
    elements.filter(({ sliceName }) => sliceName !== undefined).map((element) => idOf(element)),
  );
  const leaves = new Set(
    elements
      .filter((element) => isLeaf(element, idOf(element)))
      .map((element) => idOf(element).replace(/\.extension$/, ''))
      .filter((at) => sliceIds.has(at)),
  );
  const lines = elements.flatMap((element) => {
    const at = idOf(element);
    // The address of an extension is its profile's.
    if (definition.type === 'Extension' && at === 'url') return [];
    const id = element.id ?? element.path;
    const known =
      base.find(element.path) ??
      base.inside(byId.get(id.slice(0, id.lastIndexOf('.'))), element.path);
    const asked = [
      ...cardinality(element, known),
      ...types(element, known),
      ...codes(element, known, definitions),
      ...invariants(element, known, definitions),
      ...slicing(element),
      ...values(element, known),
    ];
    // Inside an extension, an extension's short name is its slice's, and one with a value says `simple` in its line.
    if (isShortNameOf(element, at)) return [];
    // An extension's address is that of the profile that its slice names.
    if (isAddressOf(element, byId.get(id.slice(0, id.lastIndexOf('.'))))) return [];
    const above = at.slice(0, at.lastIndexOf('.'));
    if (isLeaf(element, at) && sliceIds.has(above)) return [];
    if (leaves.has(at)) asked.push('simple');
    // A slice without a constraint of its own still needs its line: it may be told by the elements below it.
    return asked.length === 0 && element.sliceName === undefined ? [] : [[at, ...asked].join(' ')];
  });
  const head = [
    definition.type,
    ...(definition.type === 'Extension' && root?.isModifier === true ? ['modifier'] : []),
    ...(root === undefined ? [] : invariants(root, base.find(root.path), definitions)),
    ...contexts(definition),
  ];
  if (definition.type !== 'Extension' || !lines.includes(NO_EXTENSION)) {
    return [head.join(' '), ...lines].join('\n');
  }
  const others = lines.filter((line) => line !== NO_EXTENSION);
  return [`${head.join(' ')} simple`, ...others].join('\n');
}

/** The definitions of a set that the checker takes as profiles: constraints on types, extensions among them. */
export function profilesOf(definitions: Definitions): readonly StructureDefinition[] {
  return [...definitions.structures.values()].filter(
    ({ derivation, kind, name }) =>
      derivation === 'constraint' &&
      (kind === 'resource' || kind === 'complex-type') &&
      name !== 'SimpleQuantity' &&
      name !== 'MoneyQuantity',
  );
}

/** The value sets whose codes a set of profiles asks for, with their names in the tables. */
export function boundValueSets(
  profiles: readonly StructureDefinition[],
  definitions: Definitions,
): Map<string, string> {
  const bound = new Map<string, string>();
  for (const element of profiles.flatMap(snapshotOf)) {
    const { binding } = element;
    if (binding?.strength !== 'required' || binding.valueSet === undefined) continue;
    if (expand(binding.valueSet, definitions) === undefined) continue;
    bound.set(valueSetName(binding.valueSet), binding.valueSet);
  }
  return bound;
}
