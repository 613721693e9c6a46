import { afterEach, describe, expect, it } from 'vitest';
import { scripted } from '../../../../tools/fhir-server/index.js';
import { resourceSource } from '../../src/pull/resource-source.js';
import {
  at,
  collect,
  collectSince,
  contextWith,
  patient,
  rulesOf,
  Started,
  ToldClock,
  versionsOf,
} from './helpers.js';

const started = new Started();
afterEach(() => started.end());

const encounter = (id: string, of: string, status = 'finished') => ({
  resourceType: 'Encounter',
  id,
  status,
  class: { code: 'AMB' },
  subject: { reference: `Patient/${of}` },
});

async function twoPatients() {
  const clock = new ToldClock();
  const server = await started.server({ now: () => new Date(clock.at) });
  await server.put(patient('a'));
  await server.put(patient('b'));
  for (let number = 0; number < 12; number += 1) {
    await server.put(encounter(`a${number}`, 'a'));
    await server.put(encounter(`b${number}`, 'b'));
  }
  return { server, clock, all: [...server.resources().keys()].map((address) => `${address}@1`) };
}

describe('all that a server has of its patients', () => {
  it('is given, patient by patient, each thing once', async () => {
    const { server, all } = await twoPatients();
    const source = resourceSource({ ...at(server.url), way: 'everything', pageSize: 5 });
    const { values, failed } = await collect(source);
    expect(failed).toBeUndefined();
    expect(versionsOf(values).toSorted()).toEqual(all.toSorted());
  });

  it('may be of the patients that are told, and of some types', async () => {
    const { server } = await twoPatients();
    const told = { ...at(server.url), way: 'everything' as const, patients: ['a'] };
    expect((await collect(resourceSource(told))).values).toHaveLength(13);
    const { values } = await collect(resourceSource({ ...told, types: ['Patient'] }));
    expect(versionsOf(values)).toEqual(['Patient/a@1']);
  });

  it('is what changed, after a checkpoint', async () => {
    const { server, clock } = await twoPatients();
    const source = resourceSource({ ...at(server.url), way: 'everything', pageSize: 5 });
    const first = await collect(source, { clock });
    clock.at += 3_600_000;
    await server.put(encounter('a3', 'a', 'cancelled'));
    expect(versionsOf((await collectSince(source, first, { clock })).values)).toEqual([
      'Encounter/a3@2',
    ]);
    const ofB = resourceSource({ ...at(server.url), way: 'everything', patients: ['b'] });
    expect((await collectSince(ofB, first, { clock })).values).toHaveLength(13);
  });

  it('lacks nothing when a patient is gone who was found before', async () => {
    const { server } = await twoPatients();
    const source = resourceSource({ ...at(server.url), way: 'everything', pageSize: 100 });
    const kinds: string[] = [];
    for await (const read of source.read(contextWith())) {
      if (kinds.length === 0) await fetch(`${server.url}/Patient/b`, { method: 'DELETE' });
      kinds.push(read.kind);
    }
    expect(kinds).toEqual([...Array<string>(13).fill('value'), 'checkpoint']);
  });

  it('fails, where the server fails or has no such patient', async () => {
    const { server } = await twoPatients();
    const unknown = resourceSource({ ...at(server.url), way: 'everything', patients: ['x', 'a'] });
    expect(rulesOf((await collect(unknown)).failed)).toEqual(['fhir-server.not-found']);
    server.setFaults(
      scripted([{ fault: { kind: 'status', status: 422 }, contains: '$everything', from: 3 }]),
    );
    const source = resourceSource({ ...at(server.url), way: 'everything', pageSize: 5 });
    const { failed, checkpoints } = await collect(source);
    expect(failed).toHaveLength(1);
    expect(checkpoints).toEqual([]);
  });
});
