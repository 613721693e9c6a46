import type { FhirResource } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { scripted } from '../../../../tools/fhir-server/index.js';
import {
  fhirServer,
  pathway,
  patient,
  reach,
  recordPusher,
  requestsTo,
  resourcePusher,
  rulesOf,
  statesOf,
} from './helpers.js';

const wrong = (id: string): FhirResource => {
  const broken = { ...patient(id), birthDate: 'never' };
  return broken;
};
const patients = (number: number): FhirResource[] =>
  Array.from({ length: number }, (_, index) => patient(`p${index}`));

describe('a transaction that is refused', () => {
  it('is cut until what the server does not take is alone; the rest is delivered', async () => {
    const server = await fhirServer({ validate: true });
    const pusher = resourcePusher({ server: await reach(server) });
    const values = [...patients(6), wrong('x'), patient('y')];
    const outcomes = await pusher.push(values);
    expect(statesOf(outcomes)).toEqual([...Array(6).fill('created'), 'refused', 'created']);
    expect(rulesOf(outcomes)).toEqual(['fhir-server.invalid']);
    expect(server.journal.writes.map(({ id }) => id).toSorted()).toEqual(
      [...patients(6).map(({ id }) => id), 'y'].toSorted(),
    );
  });

  it('for its size is made smaller, and those that follow too', async () => {
    const server = await fhirServer({ bodyLimit: 4_000 });
    const pusher = resourcePusher({ server: await reach(server), options: { readBack: false } });
    const outcomes = await pusher.push(patients(40));
    expect(new Set(statesOf(outcomes))).toEqual(new Set(['created']));
    const { length } = server.requests;
    const others = Array.from({ length: 40 }, (_, index) => patient(`q${index}`));
    await pusher.push(others);
    const refused = server.requests.slice(length).filter(({ status }) => status === 413);
    expect(refused).toHaveLength(0);
  });

  it('for lack of a right stops: nothing is refused by itself', async () => {
    const server = await fhirServer({ authorize: () => false });
    const pusher = resourcePusher({ server: await reach(server) });
    const outcomes = await pusher.push(patients(8));
    expect(new Set(statesOf(outcomes))).toEqual(new Set(['again']));
    expect(outcomes.every((outcome) => 'stop' in outcome && outcome.stop)).toBe(true);
    expect(requestsTo(server)).toEqual(['GET Patient', 'POST']);
  });
});

describe('Bundles', () => {
  it('hold whole records, up to a number of resources', async () => {
    const server = await fhirServer();
    const options = { resourcesPerBundle: 5, readBack: false };
    const pusher = recordPusher({ server: await reach(server), options });
    const goals = { g1: 'Un', g2: 'Deux' };
    const outcomes = await pusher.push([
      pathway('p1', goals),
      pathway('p2', goals),
      pathway('p3', { ...goals, g3: 'Trois', g4: 'Quatre', g5: 'Cinq' }),
      pathway('p4', goals),
    ]);
    expect(new Set(statesOf(outcomes))).toEqual(new Set(['created']));
    const sizes = new Map<number, number>();
    for (const { request } of server.journal.writes)
      sizes.set(request, (sizes.get(request) ?? 0) + 1);
    expect([...sizes.values()]).toEqual([3, 3, 6, 3]);
  });

  it('hold a number of bytes', async () => {
    const server = await fhirServer();
    const options = { bytesPerBundle: 400, readBack: false };
    const pusher = resourcePusher({ server: await reach(server), options });
    await pusher.push(patients(9));
    const bodies = server.requests
      .filter(({ method }) => method === 'POST')
      .map(({ bytes }) => bytes);
    expect(bodies.length).toBeGreaterThan(2);
    expect(Math.max(...bodies)).toBeLessThan(1_200);
  });

  it('are not used where the server has none, or where it is told so', async () => {
    const server = await fhirServer({ interactions: { transaction: false, batch: false } });
    const pusher = recordPusher({ server: await reach(server) });
    expect(statesOf(await pusher.push([pathway('p', { g1: 'Un' })]))).toEqual(['created']);
    expect(server.resources().size).toBe(2);
    expect(requestsTo(server)).not.toContain('POST');
  });
});

describe('a batch', () => {
  const options = { bundles: 'batch' } as const;

  it('refuses what it refuses, and delivers the rest', async () => {
    const server = await fhirServer({ validate: true });
    const pusher = resourcePusher({ server: await reach(server), options });
    const outcomes = await pusher.push([patient('a'), wrong('x'), patient('b')]);
    expect(statesOf(outcomes)).toEqual(['created', 'refused', 'created']);
    expect(server.journal.writes.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('has entries tried again without the others', async () => {
    const server = await fhirServer();
    const pusher = resourcePusher({ server: await reach(server), options });
    const fault = { kind: 'partial-batch', refuse: [{ status: 503, share: 0.4 }] } as const;
    server.setFaults(scripted([{ fault, method: 'POST' }]));
    const values = patients(30);
    const outcomes = await pusher.push(values);
    const again = values.filter((_, index) => outcomes[index]?.state === 'again');
    expect(again.length).toBeGreaterThan(2);
    expect(new Set(statesOf(outcomes))).toEqual(new Set(['created', 'again']));
    expect(statesOf(await pusher.push(again, { attempt: 2 }))).toEqual(again.map(() => 'created'));
    const ids = server.journal.writes.map(({ id }) => id);
    expect(ids).toHaveLength(30);
    expect(new Set(ids).size).toBe(30);
  });

  it('remembers the parts of a record that are there, and sends the others alone', async () => {
    const server = await fhirServer();
    const pusher = recordPusher({ server: await reach(server), options });
    const record = pathway('p', { g1: 'Un', g2: 'Deux', g3: 'Trois', g4: 'Quatre', g5: 'Cinq' });
    const fault = {
      kind: 'partial-batch',
      seed: 2,
      refuse: [{ status: 503, share: 0.5 }],
    } as const;
    server.setFaults(scripted([{ fault, method: 'POST' }]));
    const first = await pusher.push([record]);
    expect(statesOf(first)).toEqual(['again']);
    const written = server.journal.writes.length;
    expect(written).toBeGreaterThan(0);
    expect(JSON.stringify([...pusher.outbox.memory.values()]).match(/"address"/g)).toHaveLength(
      written,
    );
    expect(statesOf(await pusher.push([record], { attempt: 2 }))).toEqual(['created']);
    expect(server.journal.writes).toHaveLength(6);
  });
});
