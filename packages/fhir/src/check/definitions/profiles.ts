import { type Invariant, invariantNamed } from '../invariants/index.js';
import { isObject } from '../json.js';
import { frCoreProfiles, frCoreProfilesAddress } from '../tables/fr-core-profiles.js';
import { ownProfiles, ownProfilesAddress } from '../tables/own-profiles.js';
import { r4Extensions, r4ExtensionsAddress } from '../tables/r4-extensions.js';
import { r4Profiles, r4ProfilesAddress } from '../tables/r4-profiles.js';
import { tdduiProfiles, tdduiProfilesAddress } from '../tables/tddui-profiles.js';
import { type CodeSet, codeSet } from './codes.js';

/** A type that a profile allows, with the profiles that its value must have one of, and the targets of a reference. */
export interface AllowedType {
  readonly name: string;
  readonly profiles: readonly string[];
  readonly targets: readonly string[];
}

/** How a slice is told from the others: by what stands at a path. */
export interface Discriminator {
  readonly type: string;
  readonly path: readonly string[];
}

/** What a profile asks of an element, and of those below it. */
export interface Constraint {
  /** The element's name in the definition: `value[x]`. */
  readonly name: string;
  /** The name of the slice that it is. */
  slice: string | undefined;
  min: number;
  max: number;
  types: readonly AllowedType[];
  codes: CodeSet | undefined;
  invariants: readonly Invariant[];
  discriminators: readonly Discriminator[];
  rules: 'open' | 'closed' | 'openAtEnd';
  ordered: boolean;
  fixed: unknown;
  pattern: unknown;
  least: unknown;
  greatest: unknown;
  longest: number | undefined;
  readonly slices: Map<string, Constraint>;
  readonly children: Map<string, Constraint>;
}

/** A profile of a type; a profile of `Extension` is the definition of an extension. */
export interface Profile {
  readonly url: string;
  readonly type: string;
  /** Of an extension: true when it changes the meaning of what it stands on. */
  readonly isModifier: boolean;
  /** Of an extension: the elements on which it may stand; none means anywhere. */
  readonly contexts: readonly string[];
  readonly root: Constraint;
}

const FHIR = 'http://hl7.org/fhir/StructureDefinition/';

const read = new Map<string, Profile | undefined>();

function constraint(name: string): Constraint {
  return {
    name,
    slice: undefined,
    min: 0,
    max: Number.POSITIVE_INFINITY,
    types: [],
    codes: undefined,
    invariants: [],
    discriminators: [],
    rules: 'open',
    ordered: false,
    fixed: undefined,
    pattern: undefined,
    least: undefined,
    greatest: undefined,
    longest: undefined,
    slices: new Map(),
    children: new Map(),
  };
}

function childOf(of: Map<string, Constraint>, key: string, name: string): Constraint {
  const known = of.get(key);
  if (known !== undefined) return known;
  const made = constraint(name);
  of.set(key, made);
  return made;
}

/** Splits at points, those inside brackets aside: `extension('https://a.b').value`. */
function steps(path: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < path.length; at += 1) {
    const sign = path.charAt(at);
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '.' && depth === 0) {
      found.push(path.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, path.slice(start)];
}

/** The constraint of an element's id: `identifier:NSS.type`. */
function constraintAt(root: Constraint, id: string): Constraint {
  let found = root;
  for (const step of id.split('.')) {
    const at = step.indexOf(':');
    const name = at === -1 ? step : step.slice(0, at);
    found = childOf(found.children, name, name);
    if (at !== -1) {
      found = childOf(found.slices, step.slice(at + 1), name);
      found.slice ??= step.slice(at + 1);
    }
  }
  return found;
}

function invariants(words: readonly string[]): Invariant[] {
  return words
    .filter((word) => word.startsWith('!'))
    .map((word) => invariantNamed(word.slice(1)))
    .filter((invariant) => invariant !== undefined);
}

/** The address of a definition; one of FHIR's own goes by its name in the tables. */
function fullAddress(name: string): string {
  return name.includes('/') ? name : `${FHIR}${name}`;
}

const ALLOWED = /^([A-Za-z0-9]+)(?:<([^>]*)>)?(?:\((.*)\))?$/;

function allowedTypes(word: string): AllowedType[] {
  return word.split('|').map((one) => {
    const [, name = one, profiles, targets] = ALLOWED.exec(one) ?? [];
    return {
      name,
      profiles: profiles?.split(',').map(fullAddress) ?? [],
      targets: targets?.split(',') ?? [],
    };
  });
}

function readWord(into: Constraint, word: string): void {
  const range = /^(\d*)\.\.(\d*|\*)$/.exec(word);
  if (range !== null) {
    if (range[1] !== '') into.min = Number(range[1]);
    if (range[2] !== '' && range[2] !== '*') into.max = Number(range[2]);
  } else if (word.startsWith('=')) into.codes = codeSet(word.slice(1));
  else if (word.startsWith('^')) {
    const at = word.indexOf(':');
    const discriminator = { type: word.slice(1, at), path: steps(word.slice(at + 1)) };
    into.discriminators = [...into.discriminators, discriminator];
  } else if (word === 'closed' || word === 'openAtEnd') into.rules = word;
  else if (word === 'ordered') into.ordered = true;
  else if (word === 'simple') childOf(into.children, 'extension', 'extension').max = 0;
  else if (!word.startsWith('!')) into.types = allowedTypes(word);
}

function readLine(root: Constraint, line: string): void {
  const json = line.indexOf(' {');
  const [id = '', ...words] = (json === -1 ? line : line.slice(0, json)).split(' ');
  const into = constraintAt(root, id);
  into.invariants = invariants(words);
  for (const word of words) readWord(into, word);
  if (json === -1) return;
  const said: unknown = JSON.parse(line.slice(json + 1));
  if (!isObject(said)) return;
  const { fixed, pattern, least, greatest, longest } = said;
  Object.assign(into, { fixed, pattern, least, greatest, longest });
}

function readProfile(url: string, text: string): Profile {
  const [head = '', ...lines] = text.split('\n');
  const [type = '', ...words] = head.split(' ');
  const root = constraint(type);
  root.invariants = invariants(words);
  for (const line of lines) readLine(root, line);
  if (words.includes('simple')) childOf(root.children, 'extension', 'extension').max = 0;
  return {
    url,
    type,
    isModifier: words.includes('modifier'),
    contexts: words.filter((word) => word.startsWith('@')).map((word) => word.slice(1)),
    root,
  };
}

/** The tables of profiles, each with the address that its names share. */
const tables = [
  [r4ExtensionsAddress, r4Extensions],
  [r4ProfilesAddress, r4Profiles],
  [ownProfilesAddress, ownProfiles],
  [frCoreProfilesAddress, frCoreProfiles],
  [tdduiProfilesAddress, tdduiProfiles],
] as const;

function textOf(url: string): string | undefined {
  for (const [address, table] of tables) {
    const text = url.startsWith(address) ? own(table, url.slice(address.length)) : undefined;
    if (text === undefined) continue;
    const valueSets = address.replace(/StructureDefinition\/$/, 'ValueSet/');
    return text.replaceAll('=~', `=${valueSets}`).replaceAll('~', address);
  }
  return undefined;
}

function own(table: { readonly [name: string]: string }, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The profile of a canonical, whatever its version; `undefined` when the tables have none. */
export function profileNamed(canonical: string): Profile | undefined {
  const bar = canonical.indexOf('|');
  const name = bar === -1 ? canonical : canonical.slice(0, bar);
  const url = fullAddress(name);
  if (read.has(url)) return read.get(url);
  const text = textOf(url);
  const profile = text === undefined ? undefined : readProfile(url, text);
  if (profile !== undefined) read.set(url, profile);
  return profile;
}
