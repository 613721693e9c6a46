import type { AnyRecord } from '@santeparticipative/core';
import { describe, expect, it } from 'vitest';
import { onlyShareable, type Read, type Source, systemClock } from '../src/index.js';

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

/** Datasets by their namespaces, and how often they were read. */
function source(datasets: { readonly [namespace: string]: readonly AnyRecord[] }, end = failed) {
  const times = { read: 0 };
  const given: Source<AnyRecord> = {
    name: 'datasets',
    async *read() {
      times.read += 1;
      yield { kind: 'rejected', issues: [] };
      for (const [namespace, records] of Object.entries(datasets)) {
        for (const value of records) yield { kind: 'value', value, origin: { namespace } };
      }
      yield end;
    },
  };
  return { given, times };
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
      'failed',
    ]);
    expect([withheld, from.name]).toEqual([2, 'datasets']);
  });

  it('keeps back who did not agree, where that is asked', async () => {
    const { given } = source({ one: [...accompanied('a'), ...accompanied('b', 'permit')] });
    expect(await readAll(onlyShareable(given, { agreement: 'required' }))).toEqual([
      'rejected',
      'one person/b',
      'one pathway/b',
      'failed',
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
});
