import { describe, expect, it } from 'vitest';
import {
  fhirServer,
  pathway,
  person,
  reach,
  recordPusher,
  requestsSince,
  requestsTo,
  rulesOf,
  statesOf,
  tombstone,
  typesOn,
} from './helpers.js';

describe('records pushed to a server that takes our ids', () => {
  it('are created with their parts, then found unchanged without a request', async () => {
    const server = await fhirServer();
    const pusher = recordPusher({ server: await reach(server) });
    const records = [person('a'), pathway('p', { g1: 'Un', g2: 'Deux' })];
    expect(statesOf(await pusher.push(records))).toEqual(['created', 'created']);
    expect(typesOn(server)).toEqual(['CarePlan', 'Goal', 'Goal', 'Patient']);
    const { length } = server.requests;
    expect(statesOf(await pusher.push(records))).toEqual(['unchanged', 'unchanged']);
    expect(requestsSince(server, length)).toEqual([]);
    expect(server.journal.writes).toHaveLength(4);
  });

  it('send the parts that changed, alone, and delete those that a correction left out', async () => {
    const server = await fhirServer();
    const pusher = recordPusher({ server: await reach(server) });
    await pusher.push([pathway('p', { g1: 'Un', g2: 'Deux', g3: 'Trois' })]);
    const before = server.journal.writes.length;
    const corrected = {
      ...pathway('p', { g1: 'Un', g2: 'Deux bis' }),
      meta: { version: 2, recordedAt: '2026-01-06T09:00:00Z', status: 'active' } as const,
    };
    expect(statesOf(await pusher.push([corrected]))).toEqual(['updated']);
    const writes = server.journal.writes
      .slice(before)
      .map(({ interaction, type }) => `${interaction} ${type}`);
    expect(writes.toSorted()).toEqual(['delete Goal', 'update CarePlan', 'update Goal']);
    expect(typesOn(server)).toEqual(['CarePlan', 'Goal', 'Goal']);
  });

  it('go with all their parts when a tombstone removes them', async () => {
    const server = await fhirServer();
    const pusher = recordPusher({ server: await reach(server) });
    await pusher.push([person('a'), pathway('p', { g1: 'Un', g2: 'Deux' })]);
    expect(statesOf(await pusher.push([tombstone({ type: 'pathway', id: 'p' })]))).toEqual([
      'deleted',
    ]);
    expect(typesOn(server)).toEqual(['Basic', 'Patient']);
    expect(statesOf(await pusher.push([pathway('p', { g1: 'Un' })]))).toEqual(['created']);
    expect(typesOn(server)).toEqual(['Basic', 'CarePlan', 'Goal', 'Patient']);
  });

  it('go by the address of their carrier where nothing is remembered of them', async () => {
    const server = await fhirServer();
    await recordPusher({ server: await reach(server) }).push([person('a')]);
    const fresh = recordPusher({ server: await reach(server) });
    expect(statesOf(await fresh.push([tombstone({ type: 'person', id: 'a' })]))).toEqual([
      'deleted',
    ]);
    expect(typesOn(server)).toEqual(['Basic']);
    expect(statesOf(await fresh.push([tombstone({ type: 'person', id: 'b' })]))).toEqual([
      'created',
    ]);
  });

  it('go with the parts that their carrier names where nothing is remembered of them', async () => {
    const server = await fhirServer();
    const sources = [{ source: { type: 'source', id: 'd' } }] as const;
    const sourced = { ...pathway('p', { g1: 'Un', g2: 'Deux' }), sources: [...sources] };
    await recordPusher({ server: await reach(server) }).push([pathway('q', { g1: 'Un' }), sourced]);
    const fresh = recordPusher({ server: await reach(server) });
    const outcomes = await fresh.push([tombstone({ type: 'pathway', id: 'p' })]);
    expect(statesOf(outcomes)).toEqual(['deleted']);
    expect(typesOn(server)).toEqual(['Basic', 'CarePlan', 'Goal']);
  });

  it('are found by looking where an outbox was lost', async () => {
    const server = await fhirServer();
    const records = [person('a'), pathway('p', { g1: 'Un' })];
    await recordPusher({ server: await reach(server) }).push(records);
    const writes = server.journal.writes.length;
    const fresh = recordPusher({ server: await reach(server) });
    expect(statesOf(await fresh.push(records))).toEqual(['unchanged', 'unchanged']);
    expect(statesOf(await fresh.push([person('a', 1980)]))).toEqual(['updated']);
    expect(server.journal.writes.length).toBe(writes + 1);
  });

  it('that the target refuses are dead letters with its issues, and nothing is sent', async () => {
    const server = await fhirServer();
    const pusher = recordPusher({ server: await reach(server), options: { target: 'tddui@2.4' } });
    const outcomes = await pusher.push([person('a')]);
    expect(statesOf(outcomes)).toEqual(['refused']);
    expect(rulesOf(outcomes).length).toBeGreaterThan(0);
    expect(requestsTo(server)).toEqual([]);
  });
});
