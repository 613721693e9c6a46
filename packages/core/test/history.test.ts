import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyRecord, currentRecords, History, referencesOf, shareable } from '../src/index.js';
import { dataset, make, to } from './history-records.js';
import { asJson } from './json.js';

/** Records in an order of their own, whatever the one they came in. */
function sorted(records: readonly AnyRecord[]): string[] {
  return records.map((record) => JSON.stringify(record)).sort();
}

/** The ids of the current records, `person/a`, the same in every order of the records. */
function current(...records: AnyRecord[]): string[] {
  const forwards = sorted(currentRecords(records));
  expect(sorted(currentRecords([...records].reverse()))).toEqual(forwards);
  return currentRecords(records)
    .map(({ type, id }) => `${type}/${id}`)
    .sort();
}

const error = { version: 2, status: 'entered-in-error' } as const;
const gone = (id: string, target: object, change: object = {}) =>
  make('tombstone', id, { target }, change);
const merge = (id: string, kept: string, merged: string, change: object = {}) =>
  make('merge', id, { kept: to('person', kept), merged: to('person', merged) }, change);

describe('versions', () => {
  const born = (birthYear: number, change: object) => make('person', 'a', { birthYear }, change);
  const years = (...records: AnyRecord[]) => {
    current(...records);
    return currentRecords(records).map((record) => 'birthYear' in record && record.birthYear);
  };

  it('leave the highest, then the one recorded last', () => {
    expect(years(born(1950, { version: 2 }), born(1951, { version: 10 }))).toEqual([1951]);
    expect(
      years(
        born(1950, { recordedAt: '2026-01-05T09:00:00.5Z' }),
        born(1951, { recordedAt: '2026-01-05T09:00:00Z' }),
      ),
    ).toEqual([1950]);
  });

  it('that were recorded together leave the one that takes more back', () => {
    expect(years(born(1950, {}), born(1951, { status: 'withdrawn' }))).toEqual([]);
  });

  it('that nothing tells apart leave one, always the same', () => {
    expect(years(born(1950, {}), born(1951, {}))).toHaveLength(1);
    expect(years(born(1950, {}), born(1950, {}))).toEqual([1950]);
  });

  it('that were taken back leave nothing, not even the earlier one', () => {
    expect(current(make('person', 'a'), make('person', 'a', {}, error))).toEqual([]);
    expect(current(make('person', 'a', {}, { status: 'withdrawn' }))).toEqual([]);
  });

  it('are those of a record of the same type alone', () => {
    expect(current(make('person', 'a'), make('group', 'a', {}, error))).toEqual(['person/a']);
  });
});

describe('a tombstone', () => {
  const person = make('person', 'a');

  it('takes its target away, and itself, however recent the target is', () => {
    const late = make('person', 'a', {}, { version: 3, recordedAt: '2027-01-01T00:00:00Z' });
    expect(current(person, late, gone('t', to('person', 'a')))).toEqual([]);
    expect(current(person, gone('t', to('group', 'a')))).toEqual(['person/a']);
  });

  it('that was taken back does nothing, nor does one whose target was corrected', () => {
    const tombstone = gone('t', to('person', 'a'));
    expect(current(person, tombstone, gone('t', to('person', 'a'), error))).toEqual(['person/a']);
    const corrected = gone('t', to('person', 'b'), { version: 2 });
    expect(current(person, make('person', 'b'), tombstone, corrected)).toEqual(['person/a']);
  });

  it('is not undone by a tombstone of its own', () => {
    const tombstones = [gone('t', to('person', 'a')), gone('u', to('tombstone', 't'))];
    expect(current(person, ...tombstones)).toEqual([]);
  });

  it('is undone by a tombstone that replaces it, and by no other record', () => {
    const tombstone = gone('t', to('person', 'a'));
    const replaces = { replaces: to('tombstone', 't') };
    const instead = gone('u', to('person', 'b'), replaces);
    expect(current(person, make('person', 'b'), tombstone, instead)).toEqual(['person/a']);
    const others = [make('person', 'y', {}, replaces), merge('m', 'y', 'z', replaces)];
    expect(current(person, tombstone, ...others)).toEqual(['person/y']);
    const shared = shareable([person, tombstone, ...others]).records;
    expect(shared).not.toContainEqual(person);
  });

  it('is not undone by a circle of replacements, until another replaces one of them', () => {
    const people = ['a', 'b'].map((id) => make('person', id));
    const circle = [
      gone('t', to('person', 'a'), { replaces: to('tombstone', 'u') }),
      gone('u', to('person', 'b'), { replaces: to('tombstone', 't') }),
    ];
    expect(current(...people, ...circle)).toEqual([]);
    const third = gone('v', to('person', 'c'), { replaces: to('tombstone', 't') });
    expect(current(...people, ...circle, third)).toEqual(['person/a', 'person/b']);
  });

  it('leaves what refers to its target as it is', () => {
    const contact = make('contact', 'k', { person: to('person', 'a') });
    expect(currentRecords([person, contact, gone('t', to('person', 'a'))])).toEqual([contact]);
  });
});

describe('a record that replaces another', () => {
  const old = make('person', 'a');
  const successor = make('person', 'b', {}, { replaces: to('person', 'a') });

  it('stands for it, until it is taken back', () => {
    const group = make('group', 'g', { members: [to('person', 'a'), to('person', 'b')] });
    expect(current(old, successor)).toEqual(['person/b']);
    expect(currentRecords([group, old, successor])).toContainEqual({
      ...group,
      members: [to('person', 'b')],
    });
    expect(current(old, successor, make('person', 'b', {}, error))).toEqual(['person/a']);
  });

  it('is not followed by what it replaced when a tombstone takes it away', () => {
    expect(current(old, successor, gone('t', to('person', 'b')))).toEqual([]);
  });

  it('is not alone when several replace the same one: references stay', () => {
    const group = make('group', 'g', { members: [to('person', 'a')] });
    const other = make('person', 'c', {}, { replaces: to('person', 'a') });
    expect(current(old, successor, other)).toEqual(['person/b', 'person/c']);
    expect(currentRecords([group, old, successor, other])).toContainEqual(group);
  });

  it('stays when it says that it replaces itself, and one of two that replace each other stays', () => {
    expect(current(make('person', 'a', {}, { replaces: to('person', 'a') }))).toEqual(['person/a']);
    const back = make('person', 'a', {}, { replaces: to('person', 'b') });
    expect(current(back, successor)).toEqual(['person/a']);
  });

  it('is one of 50,000 that replace the same one, none of which stands for it', () => {
    const history = new History();
    for (let at = 0; at < 50_000; at += 1) {
      history.add(make('person', `p${at}`, {}, { replaces: to('person', 'a') }));
    }
    expect(history.keptOf(old)).toBe(old);
    expect(history.isGone(old)).toBe(true);
  });

  it('no longer says what it replaced', () => {
    expect(currentRecords([old, successor])).toEqual([make('person', 'b')]);
  });
});

describe('merges', () => {
  const people = ['a', 'b', 'c', 'd'].map((id) => make('person', id));

  it('leave the last of a chain, to which every reference leads, once in a list', () => {
    const merges = [merge('m1', 'b', 'a'), merge('m2', 'c', 'b')];
    expect(current(...people, ...merges)).toEqual(['person/c', 'person/d']);
    const session = make('session', 's', {
      attended: { persons: ['a', 'd', 'b', 'c'].map((id) => to('person', id)) },
    });
    const pathway = make('pathway', 'w', { subject: to('person', 'a') });
    const view = currentRecords([session, pathway, ...people, ...merges]);
    expect(view).toContainEqual({
      ...session,
      attended: { persons: [to('person', 'c'), to('person', 'd')] },
    });
    expect(view).toContainEqual({ ...pathway, subject: to('person', 'c') });
  });

  it('in a circle leave the first by the order of ids', () => {
    const circle = [merge('m1', 'c', 'b'), merge('m2', 'b', 'c')];
    expect(current(...people, ...circle)).toEqual(['person/a', 'person/b', 'person/d']);
  });

  it('that were taken back, by a version or by a tombstone, join nothing', () => {
    const all = ['person/a', 'person/b', 'person/c', 'person/d'];
    const both = [merge('m', 'a', 'b'), merge('m', 'a', 'b', error)];
    expect(current(...people, ...both)).toEqual(all);
    expect(current(...people, merge('m', 'a', 'b'), gone('t', to('merge', 'm')))).toEqual(all);
  });

  it('are undone by a merge that replaces them, and by no other record', () => {
    const replaces = { replaces: to('merge', 'm1') };
    const first = merge('m1', 'a', 'b');
    const instead = merge('m2', 'a', 'c', replaces);
    expect(current(...people, first, instead)).toEqual(['person/a', 'person/b', 'person/d']);
    const other = make('person', 'e', {}, replaces);
    const left = ['person/a', 'person/c', 'person/d', 'person/e'];
    expect(current(...people, first, other)).toEqual(left);
    const circle = merge('m1', 'a', 'b', { replaces: to('merge', 'm2') });
    expect(current(...people, circle, instead)).toEqual(['person/a', 'person/d']);
  });

  it.each([
    ['is not in the dataset', []],
    ['was entered in error', [make('person', 'z', {}, error)]],
    ['was withdrawn', [make('person', 'z', {}, { status: 'withdrawn' })]],
  ])('into a record that %s keep one that stands', (_, kept) => {
    const group = make('group', 'g', { members: [to('person', 'a'), to('person', 'z')] });
    const records = [...people, ...kept, group];
    const into = [merge('m1', 'z', 'b'), merge('m2', 'z', 'a')];
    const left = ['group/g', 'person/a', 'person/c', 'person/d'];
    expect(current(...records, ...into)).toEqual(left);
    expect(currentRecords([...records, ...into])).toContainEqual({
      ...group,
      members: [to('person', 'a')],
    });
    // One that was itself merged away is kept only where no other stands.
    expect(current(...records, ...into, merge('m3', 'c', 'a'))).toEqual([
      'group/g',
      'person/c',
      'person/d',
    ]);
    const standing = make('person', 'z', {}, { version: 3 });
    expect(current(...records, standing, ...into)).toEqual([
      'group/g',
      'person/c',
      'person/d',
      'person/z',
    ]);
  });

  it('keep none of records of which none stands', () => {
    const away = people.map((record) => ({ ...record, meta: { ...record.meta, ...error } }));
    expect(current(...people, ...away, merge('m', 'a', 'b'))).toEqual([]);
    const history = new History();
    history.add(merge('m', 'b', 'a'));
    expect(history.keptOf(to('person', 'a'))).toEqual(to('person', 'b'));
  });

  it('into a record that a tombstone took away bring nobody back', () => {
    const into = [merge('m1', 'b', 'a'), gone('t', to('person', 'b'))];
    expect(current(...people, ...into)).toEqual(['person/c', 'person/d']);
    expect(current(...people, ...into, merge('m2', 'c', 'a'))).toEqual(['person/c', 'person/d']);
    const replaced = [make('person', 'b', {}, { replaces: to('person', 'c') })];
    expect(current(...people, ...into, ...replaced)).toEqual(['person/d']);
  });

  it('into a record that is absent bring back no other that was replaced', () => {
    const successor = make('person', 'b', {}, { replaces: to('person', 'a'), version: 2 });
    const records = [...people, successor, merge('m', 'z', 'b')];
    expect(current(...records)).toEqual(['person/b', 'person/c', 'person/d']);
    expect(current(...records, gone('t', to('person', 'b')))).toEqual(['person/c', 'person/d']);
  });

  it('of a part with its whole leave it a part of itself, which a rule of the validators tells', () => {
    const whole = make('structure', 'b', { partOf: to('structure', 'a') });
    const parts = { kept: to('structure', 'b'), merged: to('structure', 'a') };
    const view = currentRecords([make('structure', 'a'), whole, make('merge', 'm', parts)]);
    expect(view).toEqual([{ ...whole, partOf: to('structure', 'b') }]);
    expect(currentRecords(view)).toEqual(view);
  });

  it('of a person leave a structure of the same id', () => {
    expect(current(make('structure', 'b'), merge('m', 'a', 'b'))).toEqual(['structure/b']);
  });

  it('are followed along a chain of 50,000', () => {
    const count = 50_000;
    const records = Array.from({ length: count }, (_, at) =>
      merge(`m${at}`, `p${at + 1}`, `p${at}`),
    );
    const history = new History();
    for (const record of records) history.add(record);
    expect(history.keptOf(to('person', 'p0')).id).toBe(`p${count}`);
    expect(history.keptOf(to('person', 'p49999')).id).toBe(`p${count}`);
  });
});

describe('the current view of any dataset', () => {
  it('loses no person or structure that was merged, unless a tombstone or a correction took it out', () => {
    fc.assert(
      fc.property(dataset, (records) => {
        const history = new History();
        for (const record of records) history.add(record);
        const view = new Set(currentRecords(records).map(({ type, id }) => `${type}/${id}`));
        for (const record of records) {
          if (record.type !== 'person' && record.type !== 'structure') continue;
          const isUp = record.meta.status === 'active' && history.isLatest(record);
          const kept = history.keptOf(record);
          if (!isUp || history.isGone(record) || history.isGone(kept)) continue;
          expect(view).toContain(`${kept.type}/${kept.id}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same in every order of the records', () => {
    fc.assert(
      fc.property(
        dataset.chain((records) =>
          fc.tuple(
            fc.constant(records),
            fc.shuffledSubarray(records, { minLength: records.length, maxLength: records.length }),
          ),
        ),
        ([records, shuffled]) => {
          expect(sorted(currentRecords(shuffled))).toEqual(sorted(currentRecords(records)));
        },
      ),
    );
  });

  it('is its own current view, and no input is changed for it', () => {
    fc.assert(
      fc.property(dataset, (records) => {
        const before = asJson(records);
        const once = currentRecords(records);
        expect(currentRecords(once)).toEqual(once);
        expect(records).toEqual(before);
      }),
    );
  });

  it('does not change with earlier versions, nor with records that came twice', () => {
    fc.assert(
      fc.property(dataset, fc.nat(), (records, pick) => {
        const some = records[pick % Math.max(records.length, 1)];
        const later = records.map((record) => ({
          ...record,
          meta: { ...record.meta, version: record.meta.version + 1 },
        }));
        const earlier = some === undefined ? [] : [some];
        const expected = sorted(currentRecords(later));
        expect(sorted(currentRecords([...earlier, ...later]))).toEqual(expected);
        expect(sorted(currentRecords([...later, ...later]))).toEqual(expected);
      }),
    );
  });

  it('is what it was before a record came, once the record is taken back', () => {
    fc.assert(
      fc.property(dataset, dataset, (records, more) => {
        const known = new Set(records.map(({ type, id }) => `${type}/${id}`));
        const added = more.filter(({ type, id }) => !known.has(`${type}/${id}`));
        const undone = added.map((record) => ({
          ...record,
          meta: { ...record.meta, version: 9, status: 'entered-in-error' as const },
        }));
        expect(currentRecords([...added, ...records, ...undone])).toEqual(currentRecords(records));
      }),
    );
  });

  it('holds each record once, active, and leads to no person that was merged away', () => {
    fc.assert(
      fc.property(dataset, (records) => {
        const view = currentRecords(records);
        const keys = view.map(({ type, id }) => `${type}/${id}`);
        expect(new Set(keys).size).toBe(keys.length);
        const history = new History();
        for (const record of records) history.add(record);
        for (const record of view) {
          expect(record.meta.status).toBe('active');
          for (const { reference } of referencesOf(record)) {
            expect(history.keptOf(reference)).toEqual(reference);
          }
        }
      }),
    );
  });
});

describe('a history that is told record by record', () => {
  it('says what came, which version is the latest, and since when a record is gone', () => {
    const history = new History();
    const first = make('person', 'a');
    const second = make('person', 'a', {}, { version: 2 });
    expect(history.add(second)).toBe('later');
    expect(history.add(first)).toBe('earlier');
    expect(history.add(JSON.parse(JSON.stringify(second)))).toBe('same');
    expect([history.has(first), history.has(to('group', 'a'))]).toEqual([true, false]);
    expect(history.versionOf(first)).toBe(2);
    expect([history.isLatest(first), history.isLatest(second)]).toEqual([false, true]);
    expect([history.stands(first), history.stands(second)]).toEqual([false, true]);
    expect(history.goneSince(second)).toBeUndefined();
    // What was asked before does not keep what comes after from counting.
    history.add(gone('t', to('person', 'a'), { recordedAt: '2026-02-01T00:00:00.5Z' }));
    history.add(gone('u', to('person', 'a'), { recordedAt: '2026-02-01T00:00:00Z' }));
    expect(history.goneSince(second)).toBe('2026-02-01T00:00:00.5Z');
    expect([history.isGone(second), history.stands(second)]).toEqual([true, false]);
  });

  it('agrees with the current view', () => {
    fc.assert(
      fc.property(dataset, (records) => {
        const history = new History();
        for (const record of records) history.add(record);
        const standing = new Set(
          records.filter((record) => history.stands(record)).map(({ type, id }) => `${type}/${id}`),
        );
        const view = currentRecords(records).map(({ type, id }) => `${type}/${id}`);
        expect(standing).toEqual(new Set(view));
      }),
    );
  });
});
