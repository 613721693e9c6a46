import { isLanguageTag } from '../primitives/texts.js';
import { frCoreCodeSystems } from '../tables/fr-core-code-systems.js';
import { frCoreValueSets } from '../tables/fr-core-value-sets.js';
import { ownCodeSystems } from '../tables/own-code-systems.js';
import { ownValueSets } from '../tables/own-value-sets.js';
import { r4CodeSystems } from '../tables/r4-code-systems.js';
import { r4ValueSets } from '../tables/r4-value-sets.js';
import { tdduiCodeSystems } from '../tables/tddui-code-systems.js';
import { tdduiValueSets } from '../tables/tddui-value-sets.js';
import { currencies } from './currencies.js';

/** The codes from which an element must take its own. */
export interface CodeSet {
  /** The address of the value set. */
  readonly url: string;
  /** Its codes, when they are few enough to be read. */
  readonly few: readonly string[];
  /** True of a bare code of the set, whose system the element implies. */
  hasCode(code: string): boolean;
  /** True of a coding of the set. */
  has(system: string, code: string): boolean;
}

type Table = { readonly [name: string]: string };

function textIn(tables: readonly Table[], name: string): string | undefined {
  return tables.find((table) => Object.hasOwn(table, name))?.[name];
}

const systems = new Map<string, ReadonlySet<string> | undefined>();

/** All the codes of a code system; `undefined` when the tables do not list them. */
export function codesOfSystem(url: string): ReadonlySet<string> | undefined {
  if (systems.has(url)) return systems.get(url);
  const tables = [r4CodeSystems, ownCodeSystems, frCoreCodeSystems, tdduiCodeSystems];
  const codes = textIn(tables, url)?.split(' ');
  // What is not listed is not kept: the addresses come from the data, and there is no end to them.
  if (codes === undefined) return undefined;
  const set = new Set(codes);
  systems.set(url, set);
  return set;
}

const BCP_47 = 'urn:ietf:bcp:47';
const ISO_4217 = 'urn:iso:std:iso:4217';

/** The address of a value set; one of FHIR's own goes by its name in the tables. */
function addressOf(name: string): string {
  return name.includes('/') ? name : `http://hl7.org/fhir/ValueSet/${name}`;
}

/** So many codes are named to who has none of them. */
const FEW = 12;

const languages: CodeSet = {
  url: addressOf('all-languages'),
  few: [],
  hasCode: isLanguageTag,
  has: (system, code) => system === BCP_47 && isLanguageTag(code),
};

/** Every form of content is a code of BCP 13: only that there is one can be checked. */
const contentTypes: CodeSet = {
  url: addressOf('mimetypes'),
  few: [],
  hasCode: () => true,
  has: () => true,
};

/** The codes of each system of a set, from its text: a line a system, with its codes unless the set has them all. */
function readSet(name: string, text: string): CodeSet {
  const bySystem = new Map<string, ReadonlySet<string>>();
  const codes = new Set<string>();
  for (const line of text.split('\n')) {
    const [system = '', ...names] = line.split(' ');
    const own = names.length === 0 ? (codesOfSystem(system) ?? new Set<string>()) : new Set(names);
    bySystem.set(system, own);
    for (const code of own) codes.add(code);
  }
  return {
    url: addressOf(name),
    few: codes.size > FEW ? [] : [...codes],
    hasCode: (code) => codes.has(code),
    has: (system, code) => bySystem.get(system)?.has(code) ?? false,
  };
}

const sets = new Map<string, CodeSet>();

function setNamed(name: string): CodeSet {
  if (name === 'all-languages') return languages;
  if (name === 'mimetypes') return contentTypes;
  if (name === 'currencies') return readSet(name, `${ISO_4217} ${currencies}`);
  return readSet(
    name,
    textIn([r4ValueSets, ownValueSets, frCoreValueSets, tdduiValueSets], name) ?? '',
  );
}

/** A value set of the tables by its name. */
export function codeSet(name: string): CodeSet {
  const known = sets.get(name);
  if (known !== undefined) return known;
  const set = setNamed(name);
  sets.set(name, set);
  return set;
}
