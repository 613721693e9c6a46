import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnyRecord,
  countByType,
  currentRecords,
  referencesOf,
  type SharingOptions,
  shareable,
} from '../src/index.js';
import { dataset, make, to } from './history-records.js';
import { asJson } from './json.js';

type Decision = 'permit' | 'deny';

/** A pathway of a person, with what they decided. */
function pathway(
  id: string,
  person: string,
  decision?: Decision,
  change: Parameters<typeof make>[3] = {},
): AnyRecord {
  const sharing = { legalBasis: 'consent', decision };
  const fields = { subject: to('person', person), ...(decision !== undefined && { sharing }) };
  return make('pathway', id, fields, change);
}

/** What is shared, `contact/k`, the same in every order of the records. */
function shared(records: readonly AnyRecord[], options?: SharingOptions): string[] {
  const keys = (given: readonly AnyRecord[]) =>
    shareable(given, options)
      .records.map(({ type, id }) => `${type}/${id}`)
      .sort();
  const forwards = keys(records);
  expect(keys([...records].reverse())).toEqual(forwards);
  return forwards;
}

const people = [make('person', 'a'), make('person', 'b')];
const contact = (id: string, fields: object) => make('contact', id, fields);

describe('a pathway that may not be shared', () => {
  it('is withheld with what names it, and with its person', () => {
    const records = [
      ...people,
      pathway('w1', 'a', 'deny'),
      pathway('w2', 'b', 'permit'),
      make('assessment', 's1', { pathway: to('pathway', 'w1') }),
      make('assessment', 's2', { person: to('person', 'b'), pathway: to('pathway', 'w2') }),
      contact('k1', { pathway: to('pathway', 'w1') }),
      contact('k2', { pathway: to('pathway', 'w2') }),
      contact('k3', { person: to('person', 'a') }),
      contact('k4', {}),
    ];
    expect(shared(records)).toEqual([
      'assessment/s2',
      'contact/k2',
      'contact/k4',
      'pathway/w2',
      'person/b',
    ]);
    expect(shareable(records).withheld).toEqual({
      person: 1,
      pathway: 1,
      assessment: 1,
      contact: 2,
    });
  });

  it('leaves the person where another pathway is shared, but nothing that may be about the first', () => {
    const records = [
      ...people,
      pathway('w1', 'a', 'deny'),
      pathway('w2', 'a', 'permit'),
      make('group', 'g', { members: [to('person', 'a')] }),
      make('assessment', 's1', {}),
      make('assessment', 's2', { pathway: to('pathway', 'w2') }),
      contact('k1', { person: to('person', 'a') }),
      contact('k2', { person: to('person', 'a'), pathway: to('pathway', 'w2') }),
      contact('k3', { person: to('person', 'a'), pathway: to('pathway', 'nowhere') }),
    ];
    expect(shared(records)).toEqual([
      'assessment/s2',
      'contact/k2',
      'group/g',
      'pathway/w2',
      'person/a',
      'person/b',
    ]);
    expect(shareable(records).records).toContainEqual(records[4]);
  });

  it('takes the person out of lists, and a list that this leaves empty out of its record', () => {
    const records = [
      ...people,
      pathway('w', 'a', 'deny'),
      make('group', 'g', { members: [to('person', 'a'), to('person', 'b')] }),
      make('session', 's', {
        invited: { persons: [to('person', 'a')] },
        attended: { total: { value: 3, precision: 'exact' }, persons: [to('person', 'a')] },
      }),
    ];
    const { records: left, withheld } = shareable(records);
    expect(left).toContainEqual(make('group', 'g', { members: [to('person', 'b')] }));
    expect(left).toContainEqual(
      make('session', 's', { attended: { total: { value: 3, precision: 'exact' } } }),
    );
    expect(withheld).toEqual({ person: 1, pathway: 1 });
  });

  it('takes with an empty list its name among the open ones', () => {
    const group = (id: string, members: readonly string[]) =>
      make('group', id, {
        publics: [{ system: 'public', display: 'Tout public' }],
        members: members.map((member) => to('person', member)),
        openLists: ['publics', 'members'],
      });
    const { records } = shareable([
      ...people,
      pathway('w1', 'a', 'deny'),
      group('g1', ['a']),
      group('g2', ['a', 'b']),
    ]);
    const left = records.flatMap((record) => (record.type === 'group' ? record.openLists : []));
    expect(left).toEqual(['publics', 'publics', 'members']);
  });

  it('withholds what names its person beside the pathway of somebody else', () => {
    const records = [
      ...people,
      pathway('w1', 'a', 'deny'),
      pathway('w2', 'b', 'permit'),
      contact('k', { person: to('person', 'a'), pathway: to('pathway', 'w2') }),
    ];
    expect(shared(records)).toEqual(['pathway/w2', 'person/b']);
  });

  it('takes out of lists a person whose own record is not there', () => {
    const group = make('group', 'g', { members: [to('person', 'a')] });
    const { members: _, ...left } = { members: undefined, ...group };
    expect(shareable([group, pathway('w', 'a', 'deny')]).records).toEqual([left]);
  });

  it('of a group is withheld alone, with what names it', () => {
    const sharing = { legalBasis: 'consent', decision: 'deny' };
    const records = [
      ...people,
      make('group', 'g', { members: [to('person', 'a')] }),
      make('pathway', 'w', { subject: to('group', 'g'), sharing }),
      contact('k', { pathway: to('pathway', 'w') }),
    ];
    expect(shared(records)).toEqual(['group/g', 'person/a', 'person/b']);
  });

  it('is one of which nothing is decided, for those who are told so', () => {
    const records = [
      ...people,
      pathway('w1', 'a'),
      pathway('w2', 'b', 'permit'),
      contact('k', { pathway: to('pathway', 'w1') }),
    ];
    expect(shared(records)).toHaveLength(records.length);
    expect(shared(records, { agreement: 'presumed' })).toHaveLength(records.length);
    expect(shared(records, { agreement: 'required' })).toEqual(['pathway/w2', 'person/b']);
  });
});

describe('a decision', () => {
  const later = { version: 2 };
  const error = { version: 2, status: 'entered-in-error' } as const;

  it('is the latest, for all versions of the pathway', () => {
    const denied = [...people, pathway('w', 'a', 'permit'), pathway('w', 'a', 'deny', later)];
    expect(shared(denied)).toEqual(['person/b']);
    expect(shareable(denied).withheld).toEqual({ person: 1, pathway: 1 });
    const permitted = [...people, pathway('w', 'a', 'deny'), pathway('w', 'a', 'permit', later)];
    expect(shared(permitted)).toHaveLength(4);
  });

  it('that was entered in error withholds the pathway, and nobody', () => {
    const records = [
      ...people,
      pathway('w', 'a', 'deny'),
      pathway('w', 'a', 'deny', error),
      contact('k', { person: to('person', 'a') }),
    ];
    expect(shared(records)).toEqual(['contact/k', 'person/a', 'person/b']);
  });

  it('holds when the pathway is withdrawn', () => {
    const records = [...people, pathway('w', 'a', 'deny', { status: 'withdrawn' })];
    expect(shared(records)).toEqual(['person/b']);
  });

  it('is not lifted by a later version that states none', () => {
    for (const change of [later, error, { version: 2, status: 'withdrawn' } as const]) {
      const records = [...people, pathway('w', 'a', 'deny'), pathway('w', 'a', undefined, change)];
      expect(shared(records)).not.toContain('pathway/w');
    }
    const silent = [...people, pathway('w', 'a', 'deny'), pathway('w', 'a', undefined, later)];
    expect(shared(silent)).toEqual(['person/b']);
    const withdrawn = { version: 2, status: 'withdrawn' } as const;
    const taken = [...people, pathway('w', 'a', 'deny'), pathway('w', 'a', 'permit', withdrawn)];
    expect(shared(taken)).toEqual(['person/b']);
  });

  it('is not lifted by a pathway that replaces it and states none', () => {
    const replaces = { replaces: to('pathway', 'w1') };
    const silent = [...people, pathway('w1', 'a', 'deny'), pathway('w2', 'a', undefined, replaces)];
    expect(shared(silent)).toEqual(['person/b']);
    const lifted = [...people, pathway('w1', 'a', 'deny'), pathway('w2', 'a', 'permit', replaces)];
    expect(shared(lifted)).toHaveLength(4);
  });

  it('is not lifted by a tombstone of the pathway', () => {
    const records = [
      ...people,
      pathway('w', 'a', 'deny'),
      contact('k', { person: to('person', 'a') }),
      make('tombstone', 't', { target: to('pathway', 'w'), reason: 'opposition' }),
    ];
    expect(shared(records)).toEqual(['person/b', 'tombstone/t']);
  });

  it('counts for each of two contents that claim to be one version', () => {
    const records = [...people, pathway('w', 'a', 'deny'), pathway('w', 'b', 'deny')];
    expect(shared(records)).toEqual([]);
  });

  it('to share within the care team is none to share outside it', () => {
    const team = make('pathway', 'w', {
      subject: to('person', 'a'),
      sharing: { legalBasis: 'care-team', decision: 'permit' },
    });
    expect(shared([...people, team])).toHaveLength(3);
    expect(shared([...people, team], { agreement: 'required' })).toEqual([]);
  });

  it('of nobody, where one is required, shares nothing about the person', () => {
    const records = [
      ...people,
      pathway('w', 'b', 'permit'),
      contact('k1', { person: to('person', 'a') }),
      contact('k2', { person: to('person', 'b') }),
      contact('k3', {}),
    ];
    expect(shared(records, { agreement: 'required' })).toEqual([
      'contact/k2',
      'contact/k3',
      'pathway/w',
      'person/b',
    ]);
  });

  it('holds for the pathway that it replaces, under its former id', () => {
    const records = [
      ...people,
      pathway('w1', 'a', 'permit'),
      pathway('w2', 'a', 'deny', { replaces: to('pathway', 'w1') }),
      contact('k', { pathway: to('pathway', 'w1') }),
    ];
    expect(shared(records)).toEqual(['person/b']);
  });

  it('holds for a person under every id that was merged', () => {
    const records = [
      ...people,
      make('merge', 'm', { kept: to('person', 'b'), merged: to('person', 'a') }),
      pathway('w', 'a', 'deny'),
      contact('k', { person: to('person', 'b') }),
    ];
    expect(shared(records)).toEqual([]);
    expect(shareable(records).withheld).toEqual({ person: 2, merge: 1, pathway: 1, contact: 1 });
  });

  it('is the opposition where two contents claim to be one version', () => {
    expect(shared([...people, pathway('w', 'a', 'permit'), pathway('w', 'a', 'deny')])).toEqual([
      'person/b',
    ]);
  });
});

describe('a record that a tombstone took away', () => {
  const tombstone = make('tombstone', 't', {
    target: to('person', 'a'),
    reason: 'opposition',
  });

  it('is left out without being counted, and the tombstone stays', () => {
    const records = [...people, make('person', 'a', {}, { version: 2 }), tombstone];
    expect(shareable(records)).toEqual({ records: [people[1], tombstone], withheld: {} });
  });

  it('still tells what was decided', () => {
    const away = make('tombstone', 't', { target: to('pathway', 'w') });
    const records = [
      pathway('w', 'b', 'deny'),
      contact('k', { pathway: to('pathway', 'w') }),
      contact('l', {}),
      away,
    ];
    expect(shared(records)).toEqual(['contact/l', 'tombstone/t']);
  });

  it('is there again when the tombstone was taken back, which is withheld with it', () => {
    const back = make(
      'tombstone',
      't',
      { target: to('pathway', 'w') },
      { version: 2, status: 'entered-in-error' },
    );
    const active = make('tombstone', 't', { target: to('pathway', 'w') });
    expect(shared([...people, pathway('w', 'a', 'deny'), active, back])).toEqual(['person/b']);
  });
});

describe('what is shared of any dataset', () => {
  const strictness = fc.constantFrom<SharingOptions>({}, { agreement: 'required' });

  it('leads to nothing that is withheld', () => {
    fc.assert(
      fc.property(dataset, strictness, (records, options) => {
        const left = shareable(records, options).records;
        const shown = new Set(left.map(({ type, id }) => `${type}/${id}`));
        const held = new Set(records.map(({ type, id }) => `${type}/${id}`));
        for (const record of left) {
          for (const { reference, path } of referencesOf(record)) {
            // A tombstone leads to what is gone: that is its use.
            if (record.type === 'tombstone' && path[0] === 'target') continue;
            const key = `${reference.type}/${reference.id}`;
            const isGone = left.some(
              (other) =>
                other.type === 'tombstone' &&
                other.target.type === reference.type &&
                other.target.id === reference.id,
            );
            expect(shown.has(key) || !held.has(key) || isGone).toBe(true);
          }
        }
      }),
    );
  });

  it('holds no pathway that denies, nor anybody who shares nothing', () => {
    fc.assert(
      fc.property(dataset, (records) => {
        const { records: left, withheld } = shareable(currentRecords(records));
        const pathways = left.filter((record) => record.type === 'pathway');
        expect(pathways.every(({ sharing }) => sharing?.decision !== 'deny')).toBe(true);
        const before = countByType(currentRecords(records));
        const after = countByType(left);
        for (const [type, count = 0] of Object.entries(before)) {
          expect(Reflect.get(after, type) ?? 0).toBe(count - (Reflect.get(withheld, type) ?? 0));
        }
      }),
    );
  });

  it('is everything when nobody opposes', () => {
    fc.assert(
      fc.property(dataset, (records) => {
        const permitted = currentRecords(records).map((record) => {
          if (record.type !== 'pathway') return record;
          const { sharing: _, ...rest } = record;
          return rest;
        });
        expect(shareable(permitted)).toEqual({ records: permitted, withheld: {} });
      }),
    );
  });

  it('is all shared, once shared; and no input is changed for it', () => {
    fc.assert(
      fc.property(dataset, strictness, (records, options) => {
        const before = asJson(records);
        const once = shareable(currentRecords(records), options).records;
        expect(shareable(once, options)).toEqual({ records: once, withheld: {} });
        expect(records).toEqual(before);
      }),
    );
  });
});
