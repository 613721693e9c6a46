import type { CodeSystemConcept, ValueSetComposeInclude } from 'fhir/r4.js';
import { type Definitions, unversioned } from './definitions.js';

/** The codes of a value set, by code system. */
export type Codes = ReadonlyMap<string, ReadonlySet<string>>;

function codesIn(concepts: readonly CodeSystemConcept[]): string[] {
  return concepts.flatMap(({ code, concept }) => [code, ...codesIn(concept ?? [])]);
}

function codesOfSystem(url: string, definitions: Definitions): readonly string[] | undefined {
  const system = definitions.codeSystems.get(url);
  return system?.content === 'complete' ? codesIn(system.concept ?? []) : undefined;
}

function merge(into: Map<string, Set<string>>, codes: Codes): void {
  for (const [system, names] of codes) {
    const known = into.get(system) ?? new Set();
    for (const name of names) known.add(name);
    into.set(system, known);
  }
}

function included(include: ValueSetComposeInclude, definitions: Definitions): Codes | undefined {
  const { system, concept, filter, valueSet } = include;
  // Sets that a filter or another set restricts are left out: what cannot be listed is not checked.
  if (filter !== undefined) return undefined;
  if (valueSet !== undefined) {
    if (system !== undefined || valueSet.length !== 1) return undefined;
    return expand(valueSet[0] ?? '', definitions);
  }
  if (system === undefined) return undefined;
  const codes = concept?.map(({ code }) => code) ?? codesOfSystem(system, definitions);
  return codes === undefined ? undefined : new Map([[system, new Set(codes)]]);
}

/** Every code of a value set; `undefined` when they cannot all be known without a terminology server. */
export function expand(canonical: string, definitions: Definitions): Codes | undefined {
  const set = definitions.valueSets.get(unversioned(canonical));
  if (set?.compose === undefined || set.compose.exclude !== undefined) return undefined;
  const codes = new Map<string, Set<string>>();
  for (const include of set.compose.include) {
    const part = included(include, definitions);
    if (part === undefined) return undefined;
    merge(codes, part);
  }
  return codes.size === 0 ? undefined : codes;
}

const R4 = 'http://hl7.org/fhir/ValueSet/';

/** The name of a value set in the tables: FHIR's own go without the address that they share. */
export function valueSetName(canonical: string): string {
  const url = unversioned(canonical);
  return url.startsWith(R4) ? url.slice(R4.length) : url;
}

/** Words on one line; a code with a space would be two. */
function spaced(words: readonly string[]): string {
  if (words.some((word) => /\s/.test(word))) throw new Error(`${words[0]}: a code has a space.`);
  return words.join(' ');
}

/** A value set as a text: a line a code system, its address first, then its codes; none when the set has all of them. */
export function valueSetText(codes: Codes, systems: ReadonlyMap<string, string>): string {
  return [...codes]
    .map(([system, names]) => {
      const line = spaced([system, ...names]);
      return systems.get(system) === spaced([...names]) ? system : line;
    })
    .join('\n');
}

/** A code system with more codes than that is not listed: it would weigh more than it finds. */
const MOST_CODES = 200;

/** The code systems from which a value set takes codes, those of the sets inside it too. */
function systemsIn(canonical: string, definitions: Definitions, seen: Set<string>): string[] {
  const url = unversioned(canonical);
  if (seen.has(url)) return [];
  seen.add(url);
  const include = definitions.valueSets.get(url)?.compose?.include ?? [];
  return include.flatMap(({ system, valueSet }) => [
    ...(system === undefined ? [] : [system]),
    ...(valueSet ?? []).flatMap((one) => systemsIn(one, definitions, seen)),
  ]);
}

function codeSystemsNamed(urls: Iterable<string>, definitions: Definitions): Map<string, string> {
  const texts = new Map<string, string>();
  for (const url of [...urls].sort()) {
    const codes = codesOfSystem(url, definitions);
    const caseSensitive = definitions.codeSystems.get(url)?.caseSensitive !== false;
    if (codes === undefined || codes.length === 0 || codes.length > MOST_CODES) continue;
    if (caseSensitive && !codes.some((code) => /\s/.test(code))) {
      texts.set(url, spaced([...new Set(codes)]));
    }
  }
  return texts;
}

/** The codes, as a text, of each code system of a guide that can be listed. */
export function codeSystemsOf(definitions: Definitions): Map<string, string> {
  return codeSystemsNamed(definitions.codeSystems.keys(), definitions);
}

/** The codes, as a text, of each code system that value sets take codes from and that can be listed. */
export function codeSystemTexts(
  valueSets: Iterable<string>,
  definitions: Definitions,
): Map<string, string> {
  const seen = new Set<string>();
  const systems = new Set([...valueSets].flatMap((one) => systemsIn(one, definitions, seen)));
  return codeSystemsNamed(systems, definitions);
}
