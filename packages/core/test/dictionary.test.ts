import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  dictionary,
  type Entry,
  fieldsAtLevel,
  type Level,
  leavesOf,
  levels,
  reference,
} from '../src/dictionary/index.js';
import * as core from '../src/index.js';
import { allExamples } from './examples.js';
import { usedFields } from './fields.js';
import { asJson } from './json.js';

type Schema = z.core.JSONSchema.BaseSchema;

const entries: { readonly [name: string]: Entry } = dictionary;
const order = core.codesOf(levels);
const rank = (level: Level) => order.indexOf(level);

const registry = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(core)) {
  if (schema instanceof z.ZodType) registry.add(schema, { id });
}
const { schemas } = z.toJSONSchema(registry);
const definitions: readonly (readonly [string, Schema])[] = Object.entries(schemas);

function objects(children: readonly z.core.JSONSchema._JSONSchema[]): Schema[] {
  return children.filter((child) => typeof child === 'object');
}

/** A definition and, when it is a union, its alternatives. */
function shapesOf(schema: Schema): Schema[] {
  return [schema, ...objects([...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]).flatMap(shapesOf)];
}

function fieldNames(schema: Schema): string[] {
  return [...new Set(shapesOf(schema).flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

/** The objects inside a definition that have no name of their own. */
function anonymousObjects(schema: Schema): Schema[] {
  return shapesOf(schema)
    .flatMap(({ properties, items }) => [
      ...objects(Object.values(properties ?? {})),
      ...objects([items ?? true].flat()),
    ])
    .flatMap((child) => [...(child.properties ? [child] : []), ...anonymousObjects(child)]);
}

describe('the dictionary', () => {
  it('says what every schema of the model is, and what nothing else is', () => {
    expect(definitions.length).toBeGreaterThan(100);
    expect(Object.keys(dictionary).sort()).toEqual(definitions.map(([name]) => name).sort());
  });

  it.each(core.recordTypes)('has every definition that the schema of %s refers to', (type) => {
    const { $defs = {} } = z.toJSONSchema(core.recordSchemas[type], { metadata: registry });
    expect(Object.keys($defs).length).toBeGreaterThan(3);
    expect(Object.keys($defs).filter((name) => !Object.hasOwn(dictionary, name))).toEqual([]);
  });

  // The language of filters is a whole of its own, said in one sentence.
  it.each(definitions.filter(([name]) => name !== 'Filter'))(
    'describes all and only the fields of %s, in their order',
    (name, schema) => {
      expect(Object.keys(entries[name]?.fields ?? {})).toEqual(fieldNames(schema));
    },
  );

  it('needs no other name for an object than that of a reference', () => {
    const anonymous = definitions
      .filter(([name]) => name !== 'Filter')
      .flatMap(([, schema]) => anonymousObjects(schema));
    expect(anonymous.length).toBeGreaterThan(20);
    for (const { properties = {} } of anonymous) {
      expect(Object.keys(properties)).toEqual(Object.keys(reference.fields));
    }
  });

  it('explains the codes that are of no code list', () => {
    const isOfAList = (codes: readonly string[]) =>
      core.codeLists.some((list) => codes.every((code) => Object.hasOwn(list.concepts, code)));
    const inline = definitions
      .filter(([name]) => !['AnyReference', 'Filter'].includes(name))
      .flatMap(([name, schema]) =>
        shapesOf(schema).flatMap(({ properties = {} }) =>
          Object.entries(properties).flatMap(([field, property]) =>
            objects([property])
              .flatMap(shapesOf)
              .map(({ enum: codes = [] }) => ({ name, field, codes: codes.map(String) })),
          ),
        ),
      )
      .filter(({ codes }) => codes.length > 0 && !isOfAList(codes));
    expect(inline.length).toBeGreaterThan(10);
    const silent = inline.filter(({ name, field, codes }) => {
      const { fr, en } = entries[name]?.fields?.[field]?.description ?? { fr: '', en: '' };
      return [fr, en].some((text) => {
        const words: readonly string[] = text.match(/[\p{L}\d-]+/gu) ?? [];
        return codes.some((code) => !words.includes(code));
      });
    });
    expect(silent.map(({ name, field }) => `${name}.${field}`)).toEqual([]);
  });

  it.each(definitions.filter(([, { required }]) => required !== undefined))(
    'lets %s be filled at the level at which it starts',
    (name, schema) => {
      const shared = ['type', 'id', 'meta', 'sources', 'openLists'];
      const isRecord = Object.hasOwn(entries[name]?.fields ?? {}, 'openLists');
      const own = Object.entries(entries[name]?.fields ?? {}).filter(
        ([field]) => !(isRecord && shared.includes(field)),
      );
      const lowest = Math.min(...own.map(([, { level }]) => rank(level)));
      const tooLate = own.filter(
        ([field, { level }]) => schema.required?.includes(field) && rank(level) > lowest,
      );
      expect(tooLate.map(([field]) => field)).toEqual([]);
    },
  );
});

const ofEveryRecord = ['/type', '/id', '/meta/version', '/meta/recordedAt', '/meta/status'];

describe('the fields at a level', () => {
  it('are, at minimal, about twenty columns of an accompaniment', () => {
    const pathway = fieldsAtLevel('pathway', 'minimal');
    const person = fieldsAtLevel('person', 'minimal');
    const assessment = fieldsAtLevel('assessment', 'minimal');
    expect(pathway).toEqual([
      ...ofEveryRecord,
      '/subject',
      '/structure',
      '/status',
      '/referral/origin',
      '/referral/date',
      '/period/start',
      '/period/end',
      '/agreement/decision',
      '/agreement/date',
      '/sharing/legalBasis',
      '/sharing/decision',
      '/needs/*/id',
      '/needs/*/dimension',
      '/actions/*/id',
      '/actions/*/kind',
      '/actions/*/title',
      '/actions/*/status',
      '/closure/reason',
    ]);
    expect(person).toEqual([
      ...ofEveryRecord,
      '/birthYear',
      '/gender',
      '/residences/*/territory',
      '/residences/*/inQpv',
    ]);
    expect(assessment).toEqual([
      ...ofEveryRecord,
      '/person',
      '/pathway',
      '/date',
      '/answers/instrument',
      '/answers/regularDoctor',
      '/answers/complementaryCover',
      '/answers/interpreterNeeded',
    ]);
    // What a row says by being a row, or what can be numbered for whoever fills it, takes no column.
    const implied = [...ofEveryRecord, '/subject', '/person', '/pathway', '/answers/instrument'];
    const columns = [...pathway, ...person, ...assessment].filter(
      (path) => !implied.includes(path) && !path.endsWith('/*/id'),
    );
    expect(columns).toHaveLength(23);
  });

  it('are, at minimal, what tells a structure and a territory', () => {
    expect(fieldsAtLevel('structure', 'minimal')).toEqual([
      ...ofEveryRecord,
      '/identifiers/finessEt',
      '/identifiers/siret',
      '/name',
      '/kind',
    ]);
    expect(fieldsAtLevel('territory', 'minimal')).toEqual([
      ...ofEveryRecord,
      '/kind',
      '/code',
      '/name',
    ]);
  });

  it.each(core.recordTypes)('of %s grow from level to level', (type) => {
    const [minimal, standard, full] = order.map((level) => fieldsAtLevel(type, level));
    expect(standard).toEqual(expect.arrayContaining(minimal ?? []));
    expect(full).toEqual(expect.arrayContaining(standard ?? []));
    expect(full?.length).toBeGreaterThan(standard?.length ?? 0);
    expect(new Set(full).size).toBe(full?.length);
    expect(full).toEqual(leavesOf(type).map(({ path }) => path));
  });

  it.each(core.recordTypes)('are, at full, all that records of type %s hold', (type) => {
    const mine = allExamples.filter((record) => record.type === type).map(asJson);
    const used = [...new Set(mine.flatMap((record) => [...usedFields(record)]))];
    const full = fieldsAtLevel(type, 'full').map((path) => path.replace(/(?:\/\*)+$/, ''));
    const standsFor = (path: string, field: string) =>
      path === field || path.startsWith(`${field}/`);
    const inside = used.filter(
      (field) => !used.some((other) => other.startsWith(`${field}/`)) && !/\/missing$/.test(field),
    );
    expect(inside.length).toBeGreaterThan(5);
    expect(inside.filter((path) => !full.some((field) => standsFor(path, field)))).toEqual([]);
    // A definition has one measure only.
    expect(
      full.filter(
        (field) => !/^\/measure\//.test(field) && !used.some((path) => standsFor(path, field)),
      ),
    ).toEqual([]);
  });

  it('have the highest level of the fields that lead to them', () => {
    const leaves = core.recordTypes.flatMap((type) => leavesOf(type));
    for (const { path, level, fields } of leaves) {
      expect(fields).toHaveLength(
        path.split('/').filter((step) => !['', '*'].includes(step)).length,
      );
      expect(rank(level)).toBe(Math.max(...fields.map((field) => rank(field.level))));
    }
    expect(leaves.some(({ fields, level }) => fields.at(-1)?.level !== level)).toBe(true);
  });

  it('come with the titles that lead to them', () => {
    const start = leavesOf('pathway').find(({ path }) => path === '/period/start');
    expect(start?.fields).toEqual([
      dictionary.Pathway.fields?.['period'],
      dictionary.Period.fields?.['start'],
    ]);
    expect(start?.level).toBe('minimal');
    expect(start?.fields.map(({ title }) => title.fr).join(' : ')).toBe('Période : Début');
  });
});
