import fc from 'fast-check';
import { type AnyRecord, type AnyReference, checkRecord, type RecordMeta } from '../src/index.js';

export const meta = { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' } as const;

/** The fields that an invented record of the type cannot do without. */
const required = {
  person: {},
  structure: { name: 'Maison de santé fictive', kind: 'msp' },
  group: { name: 'Groupe fictif' },
  pathway: {
    subject: { type: 'person', id: 'a' },
    structure: { type: 'structure', id: 'a' },
    status: 'active',
  },
  assessment: {
    person: { type: 'person', id: 'a' },
    date: '2026-02-01',
    answers: { instrument: 'situation' },
  },
  contact: { structure: { type: 'structure', id: 'a' }, mode: 'call', date: '2026-02-01' },
  session: { kind: 'workshop', status: 'held', start: '2026-02-01' },
  tombstone: { target: { type: 'person', id: 'a' }, reason: 'erasure', date: '2026-01-01' },
  merge: {
    kept: { type: 'person', id: 'a' },
    merged: { type: 'person', id: 'b' },
    date: '2026-01-01',
  },
} as const;

/** A valid record of the type. One that is not valid is a mistake of the test. */
export function make(
  type: keyof typeof required,
  id: string,
  fields: object = {},
  change: Partial<RecordMeta> = {},
): AnyRecord {
  const result = checkRecord({
    type,
    id,
    meta: { ...meta, ...change },
    ...required[type],
    ...fields,
  });
  if (!result.ok) throw new Error(`${type} ${id}: ${JSON.stringify(result.issues)}`);
  return result.value;
}

export const to = <Type extends AnyReference['type']>(type: Type, id: string) => ({ type, id });

const ids = fc.constantFrom('a', 'b', 'c');
const reference = (...types: AnyReference['type'][]): fc.Arbitrary<AnyReference> =>
  fc.record({ type: fc.constantFrom(...types), id: ids });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const list = <T>(value: fc.Arbitrary<T>) => maybe(fc.array(value, { minLength: 1, maxLength: 3 }));

const fieldsOf: { readonly [type in keyof typeof required]: fc.Arbitrary<object> } = {
  person: fc.record({ birthYear: maybe(fc.integer({ min: 1950, max: 1952 })) }),
  structure: fc.record({ partOf: maybe(reference('structure')) }),
  group: fc.record({ members: list(reference('person')) }),
  pathway: fc.record({
    subject: reference('person', 'person', 'group'),
    structure: reference('structure'),
    sharing: maybe(
      fc.record({
        legalBasis: fc.constant('consent'),
        decision: fc.constantFrom('permit', 'deny'),
      }),
    ),
  }),
  assessment: fc.record({ person: reference('person'), pathway: maybe(reference('pathway')) }),
  contact: fc.record({
    person: maybe(reference('person')),
    pathway: maybe(reference('pathway')),
  }),
  session: fc.record({
    group: maybe(reference('group')),
    attended: maybe(
      fc.record({
        persons: fc.array(reference('person'), { minLength: 1, maxLength: 3 }),
        disjoint: maybe(fc.boolean()),
      }),
    ),
  }),
  tombstone: fc.record({
    target: reference('person', 'pathway', 'contact', 'group', 'merge', 'tombstone'),
  }),
  merge: fc
    .record({
      type: fc.constantFrom('person' as const, 'structure' as const),
      ids: fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 2, maxLength: 2 }),
    })
    .map(({ type, ids: [kept = 'a', merged = 'b'] }) => ({
      kept: to(type, kept),
      merged: to(type, merged),
    })),
};

function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}

/** A record of few possible ids and moments, so that records meet: corrected, replaced, merged, taken away. */
export const anyRecord: fc.Arbitrary<AnyRecord> = fc
  .constantFrom(...(Object.keys(required) as (keyof typeof required)[]))
  .chain((type) =>
    fc
      .record({
        id: ids,
        fields: fieldsOf[type].map(defined),
        version: fc.integer({ min: 1, max: 3 }),
        recordedAt: fc.constantFrom(
          '2026-01-05T09:00:00Z',
          '2026-01-05T09:00:00.5Z',
          '2026-01-06T09:00:00Z',
        ),
        status: fc.constantFrom(
          'active' as const,
          'active' as const,
          'active' as const,
          'withdrawn' as const,
          'entered-in-error' as const,
        ),
        replaces: fc.option(reference(type, type, 'person', 'pathway'), {
          nil: undefined,
          freq: 6,
        }),
      })
      .map(({ id, fields, replaces, ...change }) =>
        make(type, id, withoutAbsent(fields), {
          ...change,
          ...(replaces !== undefined && { replaces }),
        }),
      ),
  );

/** Attendance within a session may hold an absent field too. */
function withoutAbsent(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null && !Array.isArray(value) ? defined(value) : value,
    ]),
  );
}

/** A small dataset with its history. */
export const dataset = fc.array(anyRecord, { maxLength: 20 });
