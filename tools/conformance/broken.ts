import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StructureDefinition } from 'fhir/r4.js';
import { capitalized, Definitions, type Site } from './agreement/definitions.js';
import { isObject, type Json, type JsonObject, withAt } from './agreement/json.js';
import type { EmittedCase } from './emitted.js';
import { type Case, isError, type Validator } from './validator.js';

/** A profile, and whether the validator found what was broken against it. */
export interface BrokenProfile {
  readonly profile: string;
  /** What was broken: the element, and how. `undefined` when nothing that was tried is demanded by the profile alone. */
  readonly broken: string | undefined;
}

/** A change of a valid resource that may break its profile. */
interface Attempt extends Case {
  readonly profile: string;
  readonly what: string;
  /** Whether the resource still claims its profile: without it, the change must be allowed. */
  readonly claims: boolean;
}

/** So many resources of a profile are tried. */
const RESOURCES = 3;

/** So many changes of a profile are judged at a time, and so many times at most. */
const CHANGES = 6;
const ROUNDS = 12;

/** The profiles of some folders, by address. */
function profilesIn(folders: readonly string[]): Map<string, StructureDefinition> {
  const profiles = new Map<string, StructureDefinition>();
  for (const folder of folders.filter((path) => existsSync(path))) {
    for (const file of readdirSync(folder).filter((name) => name.startsWith('StructureDef'))) {
      const definition: StructureDefinition = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      profiles.set(definition.url, definition);
    }
  }
  return profiles;
}

/** The paths of R4 that a profile says something of: `Goal.note`, `Goal.note.extension`. */
function pathsOf({ differential }: StructureDefinition): ReadonlySet<string> {
  return new Set((differential?.element ?? []).map(({ path }) => path));
}

/** The path of an element of a resource, as profiles name it. */
function pathOf({ path, definition }: Site, resourceType: string): string {
  const steps = path.filter((step) => typeof step === 'string');
  const last = definition.path.endsWith('[x]') ? definition.path.split('.').at(-1) : steps.at(-1);
  return [resourceType, ...steps.slice(0, -1), last].join('.');
}

/** Changes of one element: it is taken away, doubled, or another. */
function changesOf({
  path,
  value,
  list,
  definition,
}: Site): readonly [string, Json | undefined, Site['path']][] {
  const inList = typeof path.at(-1) === 'number';
  const changes: [string, Json | undefined, Site['path']][] = [['without', undefined, path]];
  if (list && inList) changes.push(['twice', value, [...path.slice(0, -1), '-']]);
  if (typeof value === 'string') changes.push(['another', 'autre', path]);
  else if (definition.type?.some(({ code }) => code === 'CodeableConcept')) {
    changes.push(['another', { text: 'autre' }, path]);
  }
  return changes;
}

/** A value that is right of each type that our guides limit to one where R4 takes many. */
const SAMPLES: { readonly [type: string]: Json } = {
  CodeableConcept: { text: 'exemple' },
  Reference: { display: 'exemple' },
  string: 'exemple',
};

/** What a profile allows once and R4 often, and the resource does not have: it is put there twice. */
function* twice(
  resource: JsonObject,
  { type, differential }: StructureDefinition,
  profiles: ReadonlyMap<string, StructureDefinition>,
): Generator<readonly [string, JsonObject]> {
  for (const { path, max, sliceName, type: types } of differential?.element ?? []) {
    const [profile] = types?.[0]?.profile ?? [];
    const extension = profile === undefined ? undefined : profiles.get(profile);
    const name = path.slice(type.length + 1);
    if (max !== '1' || name.includes('.')) continue;
    if (extension?.type === 'Extension') {
      const value = extension.snapshot?.element.find((one) => one.path === 'Extension.value[x]');
      const code = value?.type?.find((one) => one.code in SAMPLES)?.code;
      const sample = code === undefined ? undefined : SAMPLES[code];
      if (code === undefined || sample === undefined) continue;
      const one: Json = { url: extension.url, [`value${capitalized(code)}`]: sample };
      const others = resource['extension'];
      const all = [...(Array.isArray(others) ? others : []), one, one];
      yield [`twice ${path}:${sliceName}`, { ...resource, extension: all }];
    } else if (!(name in resource) && sliceName === undefined) {
      const sample = SAMPLES['CodeableConcept'] ?? null;
      yield [`twice ${path}`, { ...resource, [name]: [sample, sample] }];
    }
  }
}

/** Every change of a resource that its profile may forbid and R4 may allow. */
function* attemptsOn(
  resource: JsonObject,
  definition: StructureDefinition,
  profiles: ReadonlyMap<string, StructureDefinition>,
  definitions: Definitions,
): Generator<readonly [string, JsonObject]> {
  const said = pathsOf(definition);
  for (const site of definitions.walk(resource)) {
    const path = pathOf(site, definition.type);
    if (!said.has(path) || path.endsWith('.url') || site.path[0] === 'meta') continue;
    for (const [how, value, at] of changesOf(site)) {
      yield [`${how} ${path}`, withAt(resource, at, value)];
    }
  }
  yield* twice(resource, definition, profiles);
}

/** A resource that claims no profile. */
function unclaimed(resource: JsonObject): JsonObject {
  const meta = resource['meta'];
  if (!isObject(meta)) return resource;
  const { profile: _, ...others } = meta;
  return { ...resource, meta: others };
}

/** A resource that claims one profile alone. */
function claiming(resource: JsonObject, profile: string): JsonObject {
  const meta = resource['meta'];
  return { ...resource, meta: { ...(isObject(meta) ? meta : {}), profile: [profile] } };
}

/** Some resources of each profile that the mappers claim. */
function resourcesByProfile(emitted: Iterable<EmittedCase>): Map<string, JsonObject[]> {
  const byProfile = new Map<string, JsonObject[]>();
  for (const { resources } of emitted) {
    for (const one of resources) {
      for (const profile of one.meta?.profile ?? []) {
        const known = byProfile.get(profile) ?? [];
        byProfile.set(profile, known);
        if (known.length < RESOURCES) known.push(JSON.parse(JSON.stringify(one)));
      }
    }
  }
  return byProfile;
}

/** The next items of an iterator, which goes on from there. */
function next<Item>(items: Iterator<Item>, count: number): readonly Item[] {
  const taken: Item[] = [];
  while (taken.length < count) {
    const { done, value } = items.next();
    if (done === true) break;
    taken.push(value);
  }
  return taken;
}

/** The changes of the resources of a profile, one resource after another. */
function* attemptsOf(
  profile: string,
  resources: readonly JsonObject[],
  profiles: ReadonlyMap<string, StructureDefinition>,
  definitions: Definitions,
): Generator<readonly [Attempt, Attempt]> {
  const definition = profiles.get(profile);
  if (definition === undefined) return;
  for (const resource of resources) {
    const claimed = claiming(resource, profile);
    for (const [what, changed] of attemptsOn(claimed, definition, profiles, definitions)) {
      const without = JSON.stringify(unclaimed(changed));
      yield [
        { profile, what, text: JSON.stringify(changed), claims: true },
        { profile, what, text: without, claims: false },
      ];
    }
  }
}

/**
 * Breaks one thing that only a profile demands, for each profile that the mappers claim, and has it judged with the
 * claim and without: a judge that found nothing would be no judge. Answers what was broken, by profile.
 */
export async function breakProfiles(
  validator: Validator,
  folders: readonly string[],
  emitted: Iterable<EmittedCase>,
): Promise<readonly BrokenProfile[]> {
  const definitions = new Definitions();
  const profiles = profilesIn(folders);
  const byProfile = [...resourcesByProfile(emitted)].filter(([profile]) => profiles.has(profile));
  const left = new Map(
    byProfile.map(([profile, resources]) => [
      profile,
      attemptsOf(profile, resources, profiles, definitions),
    ]),
  );
  const found = new Map<string, string>();
  for (let round = 0; round < ROUNDS && left.size > 0; round += 1) {
    const attempts = [...left.values()].flatMap((changes) => next(changes, CHANGES)).flat();
    let refused = false;
    for await (const { given, findings } of validator.judge(attempts)) {
      // Each change is judged twice: claiming the profile, then not.
      if (given.claims) refused = findings.some(isError);
      else if (refused && !findings.some(isError)) {
        found.set(given.profile, given.what);
        left.delete(given.profile);
      }
    }
  }
  return byProfile
    .map(([profile]) => ({ profile, broken: found.get(profile) }))
    .sort((a, b) => (a.profile < b.profile ? -1 : 1));
}
