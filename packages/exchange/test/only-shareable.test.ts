import type { AnyRecord } from '@santeparticipative/core';
import { describe, expect, it } from 'vitest';
import { onlyShareable, type Read, type Source, systemClock } from '../src/index.js';
import { exchangeIssue } from '../src/messages.js';

const meta = { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' } as const;

function accompanied(id: string, decision?: 'deny' | 'permit'): AnyRecord[] {
  return [
    { type: 'person', id, meta },
    {
      type: 'pathway',
      id,
      meta,
      subject: { type: 'person', id },
      structure: { type: 'structure', id: 's' },
      period: { start: '2025-03-01' },
      status: 'active',
      ...(decision === undefined ? {} : { sharing: { legalBasis: 'consent', decision } }),
    },
  ];
}

const failed: Read<AnyRecord> = { kind: 'failed', issues: [] };
const checkpoint: Read<AnyRecord> = { kind: 'checkpoint', checkpoint: 1 };

/** Something that was refused: of a type, where that can be read. */
function rejected(type?: AnyRecord['type']): Read<AnyRecord> {
  const issue = exchangeIssue('exchange.withdrawn');
  const record = type === undefined ? {} : { record: { type, id: 'x' } };
  return { kind: 'rejected', issues: [{ ...issue, ...record }] };
}

const sessionRejected = rejected('session');

/** Datasets by their namespaces, and how often they were read. */
function source(
  datasets: { readonly [namespace: string]: readonly AnyRecord[] },
  { first = sessionRejected, end = checkpoint } = {},
) {
  const times = { read: 0 };
  const given: Source<AnyRecord> = {
    name: 'datasets',
    async *read() {
      times.read += 1;
      yield first;
      for (const [namespace, records] of Object.entries(datasets)) {
        for (const value of records) yield { kind: 'value', value, origin: { namespace } };
      }
      yield end;
    },
  };
  return { given, times };
}

/** A source that gives one thing the first time it is read, and another one the second time. */
function changing(first: Source<AnyRecord>, second: Source<AnyRecord>): Source<AnyRecord> {
  const readings = [first, second];
  return {
    name: 'changing',
    read: (context) => (readings.shift() ?? second).read(context),
  };
}

async function readAll(from: Source<AnyRecord>): Promise<readonly string[]> {
  const { signal } = new AbortController();
  const found: string[] = [];
  for await (const read of from.read({ signal, clock: systemClock, random: () => 0 })) {
    found.push(
      read.kind === 'value'
        ? `${read.origin.namespace} ${read.value.type}/${read.value.id}`
        : read.kind,
    );
  }
  return found;
}

describe('a source of which only what may be shared goes on', () => {
  it('keeps back who opposes, in their dataset alone, and all else that the source says', async () => {
    const { given } = source({
      one: [...accompanied('a'), ...accompanied('b', 'deny')],
      two: accompanied('b'),
    });
    let withheld: number | undefined;
    const onWithheld = (count: number): void => {
      withheld = count;
    };
    const from = onlyShareable(given, { onWithheld });
    expect(await readAll(from)).toEqual([
      'rejected',
      'one person/a',
      'one pathway/a',
      'two person/b',
      'two pathway/b',
      'checkpoint',
    ]);
    expect([withheld, from.name]).toEqual([2, 'datasets']);
  });

  it('keeps back who did not agree, where that is asked', async () => {
    const { given } = source({ one: [...accompanied('a'), ...accompanied('b', 'permit')] });
    expect(await readAll(onlyShareable(given, { agreement: 'required' }))).toEqual([
      'rejected',
      'one person/b',
      'one pathway/b',
      'checkpoint',
    ]);
  });

  it('gives everything where nobody opposes, one by one', async () => {
    const { given, times } = source({ one: accompanied('a', 'permit') });
    const { signal } = new AbortController();
    const context = { signal, clock: systemClock, random: () => 0 };
    const first: string[] = [];
    for await (const { kind } of onlyShareable(given).read(context)) {
      first.push(kind);
      if (first.length === 2) break;
    }
    expect([first, times.read]).toEqual([['rejected', 'value'], 2]);
    expect(await readAll(onlyShareable(given))).toEqual(await readAll(given));
  });

  it.each([
    ['cut', { end: failed }, ['rejected', 'failed']],
    ['with a pathway that is refused', { first: rejected('pathway') }, ['rejected', 'failed']],
    [
      'with something refused that says not what it is',
      { first: rejected() },
      ['rejected', 'failed'],
    ],
  ] as const)(
    'gives nothing of a source %s, where an opposition may be missing',
    async (_, how, all) => {
      for (const decision of ['permit', 'deny'] as const) {
        for (const agreement of ['presumed', 'required'] as const) {
          const { given } = source({ one: accompanied('a', decision) }, how);
          expect(await readAll(onlyShareable(given, { agreement }))).toEqual(all);
        }
      }
    },
  );

  it('gives nothing when somebody opposes in what a first reading did not reach', async () => {
    const cut = source({ one: [] }, { end: failed }).given;
    const whole = source({ one: [...accompanied('a', 'deny'), ...accompanied('b')] }).given;
    expect(await readAll(onlyShareable(changing(cut, whole)))).toEqual([
      'rejected',
      'one person/b',
      'one pathway/b',
      'checkpoint',
    ]);
  });

  it('stops where somebody opposes between two readings', async () => {
    const before = source({ one: accompanied('a') }).given;
    const after = source({ one: accompanied('a', 'deny') }).given;
    const all = await readAll(onlyShareable(changing(before, after)));
    expect(all.at(-1)).toBe('failed');
    expect(all).not.toContain('one pathway/a');
  });
});
