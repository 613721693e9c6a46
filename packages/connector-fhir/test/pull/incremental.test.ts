import fc from 'fast-check';
import type { FhirResource } from 'fhir/r4.js';
import { afterEach, describe, expect, it } from 'vitest';
import { resourceSource } from '../../src/pull/resource-source.js';
import {
  at,
  type Collected,
  collect,
  collectSince,
  patient,
  Started,
  startAnswering,
  ToldClock,
  versionsOf,
} from './helpers.js';

const started = new Started();
afterEach(() => started.end());

const MINUTE = 60_000;
const NOON = Date.parse('2026-03-01T12:00:00Z');

/** A server whose clock is told, and a clock of ours. */
async function twoClocks() {
  const theirs = new ToldClock(NOON);
  const ours = new ToldClock(NOON);
  const server = await started.server({ now: () => new Date(theirs.at) });
  const source = resourceSource({ ...at(server.url), types: ['Patient'], pageSize: 10 });
  return {
    server,
    theirs,
    ours,
    /** So much time passes for both. */
    pass: (milliseconds: number) => {
      theirs.at += milliseconds;
      ours.at += milliseconds;
    },
    first: () => collect(source, { clock: ours }),
    since: (before: Collected<FhirResource>) => collectSince(source, before, { clock: ours }),
  };
}

describe('a later pull', () => {
  it('gives what changed, and not again what was given in the overlap', async () => {
    const { server, pass, first, since } = await twoClocks();
    await server.put(patient('early'));
    pass(10 * MINUTE);
    for (let number = 0; number < 25; number += 1) await server.put(patient(`p${number}`));
    const all = await first();
    expect(all.values).toHaveLength(26);
    pass(MINUTE);
    await server.put(patient('p3', 1980));
    await server.put(patient('new'));
    const changed = await since(all);
    expect(versionsOf(changed.values)).toEqual(['Patient/new@1', 'Patient/p3@2']);
    const nothing = await since(changed);
    expect(nothing.values).toEqual([]);
    expect(nothing.checkpoints).toHaveLength(1);
  });

  it('asks for what changed only', async () => {
    const { server, pass, first, since } = await twoClocks();
    for (let number = 0; number < 100; number += 1) await server.put(patient(`p${number}`));
    pass(60 * MINUTE);
    await server.put(patient('new'));
    const all = await first();
    pass(60 * MINUTE);
    await server.put(patient('newer'));
    const before = server.requests.length;
    expect(versionsOf((await since(all)).values)).toEqual(['Patient/newer@1']);
    expect(server.requests.length - before).toBe(2);
  });

  it('finds what was committed late, under an earlier time', async () => {
    const { server, theirs, first, since } = await twoClocks();
    await server.put(patient('p'));
    theirs.at += 10 * MINUTE;
    await server.put(patient('q'));
    const all = await first();
    theirs.at -= 4 * MINUTE;
    await server.put(patient('late'));
    theirs.at += 4 * MINUTE;
    expect(versionsOf((await since(all)).values)).toEqual(['Patient/late@1']);
  });

  it('reads a type that was empty, and one that was not asked for before', async () => {
    const { server, pass, first } = await twoClocks();
    const nothing = await first();
    expect(nothing.checkpoints).toEqual([]);
    await server.put(patient('p'));
    await server.put({ resourceType: 'Organization', id: 'o', name: 'O' });
    const all = await first();
    pass(60 * MINUTE);
    const both = resourceSource({ ...at(server.url), types: ['Patient', 'Organization'] });
    const more = await collectSince(both, all);
    expect(versionsOf(more.values)).toEqual(['Organization/o@1']);
    expect(Object.keys(Object(more.checkpoints.at(-1)))).toEqual(['Patient', 'Organization']);
  });

  it.each([null, 7, 'x', [], { Patient: { since: 'CANARY' } }, { Patient: null }])(
    'from a checkpoint that is none of ours begins at the beginning',
    async (checkpoint) => {
      const { server, ours } = await twoClocks();
      await server.put(patient('p'));
      const source = resourceSource({ ...at(server.url), types: ['Patient'] });
      expect((await collect(source, { clock: ours, checkpoint })).values).toHaveLength(1);
    },
  );
});

describe('clocks', () => {
  it.each([-1, 1])('of a client that is %i day off lose nothing', async (days) => {
    const { server, ours, pass, first, since } = await twoClocks();
    ours.at += days * 24 * 60 * MINUTE;
    await server.put(patient('p'));
    const all = await first();
    pass(MINUTE);
    await server.put(patient('q'));
    expect(versionsOf((await since(all)).values)).toEqual(['Patient/q@1']);
  });

  it.each([-1, 1])('of a client that is set %i day off in between lose nothing', async (days) => {
    const { server, ours, pass, first, since } = await twoClocks();
    await server.put(patient('p'));
    const all = await first();
    ours.at += days * 24 * 60 * MINUTE;
    pass(MINUTE);
    await server.put(patient('q'));
    expect(versionsOf((await since(all)).values)).toEqual(['Patient/q@1']);
  });

  it('of a server that is set back lose nothing, soon or late', async () => {
    const { server, theirs, pass, first, since } = await twoClocks();
    await server.put(patient('p'));
    const all = await first();
    theirs.at -= 60 * MINUTE;
    pass(MINUTE);
    await server.put(patient('soon'));
    const soon = await since(all);
    expect(versionsOf(soon.values)).toEqual(['Patient/soon@1']);
    await server.put(patient('late'));
    pass(120 * MINUTE);
    const late = await since(all);
    expect(versionsOf(late.values)).toEqual(['Patient/late@1', 'Patient/soon@1']);
    expect(versionsOf((await since(soon)).values)).toEqual(['Patient/late@1']);
  });

  it('of a server that is set back with ours, on one machine, lose nothing', async () => {
    const { server, theirs, ours, first, since } = await twoClocks();
    await server.put(patient('p'));
    const all = await first();
    theirs.at -= 60 * MINUTE;
    ours.at -= 60 * MINUTE;
    await server.put(patient('q'));
    expect(versionsOf((await since(all)).values)).toEqual(['Patient/q@1']);
  });

  it('of a server that was years ahead do not open a window for ever', async () => {
    const { server, theirs, pass, first, since } = await twoClocks();
    theirs.at = Date.parse('2099-01-01T00:00:00Z');
    await server.put(patient('p'));
    const all = await first();
    theirs.at = NOON;
    await server.put(patient('q'));
    const after = await since(all);
    expect(versionsOf(after.values)).toEqual(['Patient/q@1']);
    pass(60 * MINUTE);
    await server.put(patient('r'));
    const later = await since(after);
    expect(versionsOf(later.values)).toEqual(['Patient/r@1']);
    expect(Object(later.checkpoints.at(-1)).Patient.since).toBeLessThan(NOON + 120 * MINUTE);
  });

  it('whatever they do between pulls, give every version once they agree', async () => {
    const minutes = fc.integer({ min: 0, max: 300 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ pass: minutes, setBack: minutes, oursBack: minutes }), {
          maxLength: 6,
        }),
        async (steps) => {
          const { server, theirs, ours, pass, first, since } = await twoClocks();
          await server.put(patient('p'));
          let last = await first();
          const given = [...versionsOf(last.values)];
          for (const [index, step] of steps.entries()) {
            pass(step.pass * MINUTE);
            ours.at -= step.oursBack * MINUTE;
            // A clock that goes back is noticed by its distance to ours: one jump between two pulls.
            if (step.oursBack === 0) theirs.at -= step.setBack * MINUTE;
            await server.put(patient(`p${index}`));
            last = await since(last);
            given.push(...versionsOf(last.values));
          }
          expect(new Set(given)).toEqual(
            new Set(['Patient/p@1', ...steps.map((_, index) => `Patient/p${index}@1`)]),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it('that a server never says give no checkpoint: all is read again', async () => {
    const meta = { versionId: '1', lastUpdated: '2026-03-01T10:00:00Z' };
    const answer = (more: object) => () => ({
      headers: { date: '' },
      body: {
        resourceType: 'Bundle',
        type: 'searchset',
        entry: [{ resource: { ...patient('p'), meta } }],
        ...more,
      },
    });
    const silent = started.add(await startAnswering(answer({})));
    const says = { meta: { lastUpdated: '2026-03-01T09:00:00Z' } };
    const saying = started.add(await startAnswering(answer(says)));
    const pulled = (url: string) => collect(resourceSource({ ...at(url), types: ['Patient'] }));
    expect(await pulled(silent.url)).toMatchObject({ values: { length: 1 }, checkpoints: [] });
    expect((await pulled(saying.url)).checkpoints).toMatchObject([
      { Patient: { since: Date.parse('2026-03-01T09:00:00Z') } },
    ]);
  });

  it('know a leap second, and times of any zone', async () => {
    const times = [
      '2016-12-31T23:59:59Z',
      '2016-12-31T23:59:60Z',
      '2017-01-01T01:00:01+01:00',
      '?',
    ];
    const server = started.add(
      await startAnswering((url) => ({
        body: url.startsWith('metadata')
          ? { resourceType: 'CapabilityStatement' }
          : {
              resourceType: 'Bundle',
              type: 'searchset',
              entry: times.map((lastUpdated, number) => ({
                resource: { ...patient(`p${number}`), meta: { versionId: '1', lastUpdated } },
              })),
            },
      })),
    );
    const { values, checkpoints } = await collect(
      resourceSource({ ...at(server.url), types: ['Patient'] }),
    );
    expect(values).toHaveLength(4);
    expect(checkpoints).toMatchObject([
      { Patient: { since: Date.parse('2017-01-01T00:00:01Z'), given: { length: 4 } } },
    ]);
  });
});
