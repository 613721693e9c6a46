import type { AnyRecord } from '@santeparticipative/core';
import { describe, expect, it } from 'vitest';
import {
  fhirServer,
  Outbox,
  pathway,
  person,
  reach,
  recordPusher,
  statesOf,
  tombstone,
} from './helpers.js';

const before: readonly AnyRecord[] = [
  person('a'),
  person('b'),
  pathway('p', { g1: 'Un', g2: 'Deux' }),
  pathway('q', { g1: 'Un' }),
];
const after: readonly AnyRecord[] = [
  person('a'),
  person('b', 1980),
  person('c'),
  pathway('p', { g1: 'Un' }),
  tombstone({ type: 'pathway', id: 'q' }),
];
const states = ['unchanged', 'updated', 'created', 'updated', 'deleted'];

describe('a dry run', () => {
  for (const isRemembered of [true, false]) {
    it(`says what the run then does, ${isRemembered ? 'by memory' : 'by reading'}, and only reads`, async () => {
      const server = await fhirServer();
      const outbox = new Outbox();
      await recordPusher({ server: await reach(server), outbox }).push(before);
      const { length } = server.requests;
      const writes = server.journal.writes.length;
      const of = () => (isRemembered ? outbox : new Outbox());
      const dry = recordPusher({ server: await reach(server), outbox: of(), dryRun: true });
      const predicted = await dry.push(after);
      expect(server.requests.slice(length).every(({ method }) => method === 'GET')).toBe(true);
      expect(server.journal.writes).toHaveLength(writes);
      const real = await recordPusher({ server: await reach(server), outbox: of() }).push(after);
      expect(statesOf(predicted)).toEqual(statesOf(real));
      // Without a memory, the goal that a correction left out is not known.
      expect(statesOf(real)).toEqual(states);
    });
  }
});
