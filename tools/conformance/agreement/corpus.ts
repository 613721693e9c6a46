import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Definitions } from './definitions.js';
import { invariantKinds } from './invariants.js';
import type { JsonObject } from './json.js';
import type { Base, Kind } from './kind.js';
import { structuralKinds } from './structural.js';

/** One resource of the corpus: a base, changed once, or as it is. */
export interface CorpusCase {
  readonly kind: string;
  readonly meant: Kind['meant'];
  readonly base: string;
  readonly resource: JsonObject;
  readonly text: string;
  /** Whether the change is of a code, or of what it is a code of: some value sets no table can list. */
  readonly aboutCodes: boolean;
}

/** The kinds whose changes put a code in place of another. */
const ABOUT_CODES = new Set([
  'code outside a required binding',
  'code of a required binding in upper case',
  'another code',
  'another address',
]);

/** So many changes of one kind at most, so that no kind outweighs the others; fewer kinds leave a resource valid. */
const PER_KIND: { readonly [meant in Kind['meant']]: number } = {
  invalid: 36,
  either: 40,
  valid: 48,
};

/** Every way in which the corpus changes resources. */
export const kinds: readonly Kind[] = [...structuralKinds, ...invariantKinds];

/** A number that depends on a text alone: what is picked is the same in every run, on every machine. */
function rank(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The hand-made resources of some folders: one of every type that we emit or read, and of the national profiles. */
export function handMade(folders: readonly string[]): Map<string, JsonObject> {
  const bases = new Map<string, JsonObject>();
  for (const folder of folders.filter((path) => existsSync(path))) {
    for (const file of readdirSync(folder).sort()) {
      bases.set(file.replace(/\.json$/, ''), JSON.parse(readFileSync(join(folder, file), 'utf8')));
    }
  }
  return bases;
}

/** Some changes of a kind, spread over the resources: one of each in turn, which and in what order is decided by hash. */
function pick(kind: Kind, bases: readonly Base[]): readonly CorpusCase[] {
  const ranked = bases
    .flatMap((base) => {
      const changes = kind.changes(base).map((change, number) => ({ change, number }));
      return changes
        .map((one) => ({ ...one, base, rank: rank(`${kind.name} ${base.name} ${one.number}`) }))
        .sort((a, b) => (a.rank < b.rank ? -1 : 1))
        .map((one, turn) => ({ ...one, turn }));
    })
    .sort((a, b) => a.turn - b.turn || (a.rank < b.rank ? -1 : 1));
  const cases: CorpusCase[] = [];
  for (const { change, base } of ranked) {
    if (cases.length === PER_KIND[kind.meant]) break;
    const resource = change();
    const text = JSON.stringify(resource);
    // An object of one field has no other order, and some texts are already what a kind puts there.
    if (text === base.text) continue;
    const { name, meant } = kind;
    const aboutCodes = ABOUT_CODES.has(name);
    cases.push({ kind: name, meant, base: base.name, resource, text, aboutCodes });
  }
  return cases;
}

/** The corpus: every base as it is, and every kind of change on some of them. */
export function corpusOf(resources: ReadonlyMap<string, JsonObject>): readonly CorpusCase[] {
  const definitions = new Definitions();
  const bases = [...resources].map(([name, resource]) => ({
    name,
    resource,
    text: JSON.stringify(resource),
    sites: [...definitions.walk(resource)],
  }));
  const unchanged = bases.map(({ name, resource, text }) => ({
    kind: 'unchanged',
    meant: 'valid' as const,
    base: name,
    resource,
    text,
    aboutCodes: false,
  }));
  return [...unchanged, ...kinds.flatMap((kind) => pick(kind, bases))];
}
