import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  type AnyRecord,
  changeReferences,
  pointer,
  recordSchemas,
  recordTypes,
  referencesOf,
  replaceReferences,
} from '../src/index.js';
import { allExamples, examples } from './examples.js';
import { asJson } from './json.js';

type Schema = z.core.JSONSchema._JSONSchema | undefined;

/** Where a schema places references, `/members/*`: objects that have a type and an id, and no other field. */
function referencePlaces(schema: Schema, path = ''): Set<string> {
  const places = new Set<string>();
  if (typeof schema !== 'object') return places;
  const enter = (child: Schema, childPath: string): void => {
    for (const place of referencePlaces(child, childPath)) places.add(place);
  };
  const properties = Object.entries(schema.properties ?? {});
  if (
    properties
      .map(([name]) => name)
      .sort()
      .join() === 'id,type'
  )
    return places.add(path);
  for (const [name, child] of properties) enter(child, `${path}/${name}`);
  for (const item of [schema.items].flat()) enter(item, `${path}/*`);
  for (const alternative of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    enter(alternative, path);
  }
  return places;
}

describe('the references of a record', () => {
  it.each(recordTypes)('are found where the schema of a %s has them, and nowhere else', (type) => {
    const found = allExamples
      .filter((record) => record.type === type)
      .flatMap((record) => referencesOf(record))
      .map(({ path }) => pointer(path).replace(/\/\d+(?=\/|$)/g, '/*'));
    const placed = referencePlaces(z.toJSONSchema(recordSchemas[type]));
    expect(placed.size).toBeGreaterThan(1);
    expect(new Set(found)).toEqual(placed);
  });

  it('are given as they are, where they are', () => {
    const { group } = examples;
    for (const { reference, path } of referencesOf(group)) {
      const there = path.reduce<unknown>(
        (value, field) => Reflect.get(Object(value), field),
        group,
      );
      expect(there).toBe(reference);
    }
  });

  it('are not the type and id of the record itself', () => {
    const person: AnyRecord = {
      type: 'person',
      id: 'p',
      meta: { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' },
    };
    expect(referencesOf(person)).toEqual([]);
  });
});

const meta = { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' } as const;
const person = (id: string) => ({ type: 'person', id }) as const;
const session: AnyRecord = {
  type: 'session',
  id: 's',
  meta,
  kind: 'workshop',
  status: 'held',
  start: '2026-01-05',
  invited: { persons: [person('a')] },
  attended: { disjoint: true, persons: [person('a'), person('b'), person('c')] },
};

describe('changing references', () => {
  it.each(allExamples)('gives the same object back when nothing changes: $type', (record) => {
    expect(changeReferences(record, ({ reference }) => reference)).toBe(record);
    expect(replaceReferences(record, ({ reference }) => reference.id)).toBe(record);
  });

  it.each(allExamples)('changes nothing but the references: $type', (record) => {
    const before = asJson(record);
    const changed = replaceReferences(record, ({ reference }) => `not-${reference.id}`);
    expect(record).toEqual(before);
    expect(replaceReferences(changed, ({ reference }) => reference.id.slice(4))).toEqual(record);
    expect(referencesOf(changed).map(({ reference }) => reference.id)).toEqual(
      referencesOf(record).map(({ reference }) => `not-${reference.id}`),
    );
  });

  it('leaves a reference once in a list that changed', () => {
    const one = replaceReferences(session, ({ reference }) =>
      reference.id === 'c' ? 'a' : reference.id,
    );
    expect(one).toMatchObject({ attended: { persons: [person('a'), person('b')] } });
  });

  it('leaves out what becomes nothing, with the lists and objects that it leaves empty', () => {
    const without = changeReferences(session, ({ reference }) =>
      reference.id === 'a' ? undefined : reference,
    );
    const { invited: _, ...rest } = session;
    expect(without).toEqual({
      ...rest,
      attended: { disjoint: true, persons: [person('b'), person('c')] },
    });
    expect(changeReferences(session, () => undefined)).toEqual({
      ...rest,
      attended: { disjoint: true },
    });
  });
});
