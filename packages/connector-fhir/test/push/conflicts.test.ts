import { describe, expect, it } from 'vitest';
import {
  fhirServer,
  Outbox,
  patient,
  reach,
  resourcePusher,
  rulesOf,
  statesOf,
} from './helpers.js';

const nameOf = (resource: object | undefined): string => JSON.stringify(resource);

describe.each(['transaction', 'batch', 'none'] as const)(
  'a resource that somebody else changed, by %s',
  (bundles) => {
    it('is left as it is, and waits for a person', async () => {
      const server = await fhirServer();
      const pusher = resourcePusher({ server: await reach(server), options: { bundles } });
      await pusher.push([patient('a'), patient('b')]);
      await server.put(patient('a', 'Somebody else'));
      const outcomes = await pusher.push([patient('a', 'B'), patient('b', 'B')]);
      expect(statesOf(outcomes)).toEqual(['refused', 'updated']);
      expect(rulesOf(outcomes)).toEqual(['fhir-server.changed-there']);
      expect(nameOf(server.resources().get('Patient/a'))).toContain('Somebody else');
      expect(nameOf(server.resources().get('Patient/b'))).toContain('"B"');
    });

    it('is delivered where it was changed to the same', async () => {
      const server = await fhirServer();
      const pusher = resourcePusher({ server: await reach(server), options: { bundles } });
      await pusher.push([patient('a')]);
      await server.put(patient('a', 'B'));
      const writes = server.journal.writes.length;
      expect(statesOf(await pusher.push([patient('a', 'B')]))).toEqual(['updated']);
      expect(server.journal.writes).toHaveLength(writes);
      expect(statesOf(await pusher.push([patient('a', 'C')]))).toEqual(['updated']);
    });

    it('is written over where that is asked', async () => {
      const server = await fhirServer();
      const outbox = new Outbox();
      await resourcePusher({ server: await reach(server), outbox }).push([patient('a')]);
      await server.put(patient('a', 'Somebody else'));
      const pusher = resourcePusher({
        server: await reach(server),
        outbox,
        options: { bundles, onConflict: 'overwrite' },
      });
      expect(statesOf(await pusher.push([patient('a', 'B')]))).toEqual(['updated']);
      expect(nameOf(server.resources().get('Patient/a'))).toContain('"B"');
    });
  },
);

describe('a resource that nothing is remembered of', () => {
  it('is written over the version that was seen', async () => {
    const server = await fhirServer();
    await server.put(patient('a', 'Before'));
    const pusher = resourcePusher({ server: await reach(server) });
    expect(statesOf(await pusher.push([patient('a', 'B')]))).toEqual(['updated']);
    expect(server.journal.writes).toHaveLength(2);
  });

  it('is looked at again when it changes between the look and the write', async () => {
    const server = await fhirServer();
    await server.put(patient('a', 'Before'));
    server.setFaults(({ method, url }) => {
      // The look is over: somebody else writes just before us.
      if (method === 'POST' && url === '') void server.put(patient('a', 'Meanwhile'));
      if (method === 'POST' && url === '') server.setFaults(undefined);
      return undefined;
    });
    const pusher = resourcePusher({ server: await reach(server) });
    expect(statesOf(await pusher.push([patient('a', 'B')]))).toEqual(['updated']);
    expect(nameOf(server.resources().get('Patient/a'))).toContain('"B"');
  });
});

describe('a resource that is remembered and gone', () => {
  it('is not made again without being told to', async () => {
    const server = await fhirServer();
    const outbox = new Outbox();
    const pusher = resourcePusher({ server: await reach(server), outbox });
    await pusher.push([patient('a')]);
    await fetch(`${server.url}/Patient/a`, { method: 'DELETE' });
    const outcomes = await pusher.push([patient('a', 'B')]);
    expect(rulesOf(outcomes)).toEqual(['fhir-server.changed-there']);
    expect(server.resources().size).toBe(0);
    const stubborn = resourcePusher({
      server: await reach(server),
      outbox,
      options: { onConflict: 'overwrite' },
    });
    expect(statesOf(await stubborn.push([patient('a', 'B')]))).toEqual(['updated']);
  });
});
