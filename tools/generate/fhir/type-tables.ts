import type { ElementDefinition, StructureDefinition } from 'fhir/r4.js';
import { type Definitions, snapshotOf, typeCode, typeName, unversioned } from './definitions.js';
import { invariantName, invariantsOf } from './invariants-in.js';
import { expand, valueSetName } from './value-sets.js';

/** Value sets too large to list that the checker knows by a rule of their own. */
const KNOWN_BY_RULE = new Set(['currencies', 'mimetypes', 'all-languages']);

const MAX_VALUE_SET = 'http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet';

/** The value set beyond which no code goes: the one that is required, or the widest that a weaker binding allows. */
function limitOf({ binding }: ElementDefinition): string | undefined {
  if (binding?.strength === 'required') return binding.valueSet;
  return binding?.extension?.find(({ url }) => url === MAX_VALUE_SET)?.valueCanonical;
}

function cardinality(element: ElementDefinition): string {
  const range = `${element.min}..${element.max}`;
  return { '0..1': '?', '0..*': '*', '1..1': '1', '1..*': '+' }[range] ?? range;
}

/** The types of an element, as the tables write them: `string|dateTime`, `Reference(Group,Patient)`. */
function typesOf(element: ElementDefinition): string {
  if (element.contentReference !== undefined) return element.contentReference;
  const types = (element.type ?? []).map(({ code, profile, targetProfile }) => {
    const name = typeCode(element, code);
    if (name === 'BackboneElement' || name === 'Element') return '{';
    const special = profile?.map(typeName).find((one) => !one.includes('/'));
    if (name !== 'Reference') return special ?? name;
    const targets = (targetProfile ?? []).map(typeName).filter((target) => target !== 'Resource');
    return targets.length === 0 ? name : `Reference(${targets.join(',')})`;
  });
  return types.join('|');
}

function bindingOf(element: ElementDefinition, definitions: Definitions): string[] {
  const limit = limitOf(element);
  if (limit === undefined) return [];
  const name = valueSetName(limit);
  const known =
    KNOWN_BY_RULE.has(name) ||
    (element.binding?.strength === 'required' && expand(limit, definitions) !== undefined);
  // Beyond a weaker binding, a concept may go without a code.
  const sign = element.binding?.strength === 'required' ? '=' : '<';
  return known ? [`${sign}${name}`] : [];
}

/** The elements that a type adds to those of the type that it is made from. */
function ownElements(definition: StructureDefinition): readonly ElementDefinition[] {
  const [, ...elements] = snapshotOf(definition);
  const { type } = definition;
  return elements.filter((element) => {
    const base = element.base?.path ?? element.path;
    const [root, ...rest] = base.split('.');
    // A backbone element has an id and extensions from `BackboneElement`, whatever its snapshot repeats.
    if (root !== type) return false;
    return rest.length > 0;
  });
}

function line(element: ElementDefinition, open: string, definitions: Definitions): string {
  const path = element.path.split('.').slice(1);
  const types = typesOf(element);
  const invariants = invariantsOf(element).map(({ key }) => `!${invariantName(key, element)}`);
  const inherited = invariantsOfType(element, definitions);
  return [
    `${'.'.repeat(path.length - 1)}${path.at(-1)}`,
    cardinality(element),
    types === open ? '**' : types,
    ...bindingOf(element, definitions),
    ...invariants.filter((key) => !inherited.has(key)),
  ].join(' ');
}

/** What the types of an element say already, so that the element need not repeat it. */
function invariantsOfType(element: ElementDefinition, definitions: Definitions): Set<string> {
  const keys = new Set<string>();
  for (const { code, profile } of element.type ?? []) {
    const urls = [`http://hl7.org/fhir/StructureDefinition/${code}`, ...(profile ?? [])];
    for (const url of urls) {
      const definition = definitions.structures.get(unversioned(url));
      if (definition === undefined || definition.kind === 'primitive-type') continue;
      for (const { key } of snapshotOf(definition)[0]?.constraint ?? []) keys.add(`!${key}`);
    }
  }
  return keys;
}

/** The types of value that an extension may have, which no other place repeats. */
export function openTypes(definitions: Definitions): string {
  const extension = definitions.structures.get('http://hl7.org/fhir/StructureDefinition/Extension');
  const value = extension && snapshotOf(extension).find(({ id }) => id === 'Extension.value[x]');
  if (value === undefined) throw new Error('Extension has no value.');
  return typesOf(value);
}

/** The types of R4 that the tables describe: resources and complex types, and the two profiles that act as types. */
export function describedTypes(definitions: Definitions): readonly StructureDefinition[] {
  return [...definitions.structures.values()].filter(
    ({ kind, derivation, name, url }) =>
      url.startsWith('http://hl7.org/fhir/StructureDefinition/') &&
      (kind === 'complex-type' || kind === 'resource') &&
      (derivation !== 'constraint' || name === 'SimpleQuantity' || name === 'MoneyQuantity'),
  );
}

/**
 * A type as a text. Its first line names the type that it is made from and its own invariants; each further line is an
 * element: dots for its depth, its name, its cardinality (`?` 0..1, `*` 0..*, `1` 1..1, `+` 1..*), its types (`{` for
 * elements of its own, `**` for any), then `=` and the value set that it must take its codes from
 * (`<` where it may go without a code), `!` and invariants.
 */
export function typeText(
  definition: StructureDefinition,
  open: string,
  definitions: Definitions,
): string {
  const [root] = snapshotOf(definition);
  if (root === undefined) throw new Error(`${definition.url} has no element.`);
  const special = definition.derivation === 'constraint';
  const base = special ? definition.type : typeName(definition.baseDefinition ?? '');
  const parent = definitions.structures.get(`http://hl7.org/fhir/StructureDefinition/${base}`);
  const inherited = parent === undefined ? [] : (snapshotOf(parent)[0]?.constraint ?? []);
  const invariants = invariantsOf(root, inherited).map(({ key }) => `!${invariantName(key, root)}`);
  const elements = special ? [] : ownElements(definition);
  return [
    [base || '-', definition.kind === 'resource' ? 'resource' : 'type', ...invariants].join(' '),
    ...elements.map((element) => line(element, open, definitions)),
  ].join('\n');
}
