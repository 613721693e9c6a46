import { describe, expect, it } from 'vitest';
import {
  fhirServer,
  Outbox,
  pathway,
  person,
  reach,
  recordPusher,
  rulesOf,
  statesOf,
} from './helpers.js';

const inVersion = <Value extends { meta: object }>(value: Value, version: number): Value => ({
  ...value,
  meta: { ...value.meta, version },
});

describe('a record of which the server has a later version', () => {
  it('gives way, whole, though nothing is remembered of it', async () => {
    const server = await fhirServer();
    const first = recordPusher({ server: await reach(server) });
    await first.push([inVersion(person('a', 1980), 2), inVersion(pathway('p', { g: 'Later' }), 3)]);
    const writes = server.journal.writes.length;
    for (const dryRun of [true, false]) {
      const other = recordPusher({ server: await reach(server), outbox: new Outbox(), dryRun });
      const outcomes = await other.push([person('a', 1970), pathway('p', { g: 'Old', h: 'Old' })]);
      expect(statesOf(outcomes)).toEqual(['superseded', 'superseded']);
    }
    expect(server.journal.writes).toHaveLength(writes);
  });

  it('is written over where that is asked, or where it is later itself', async () => {
    const server = await fhirServer();
    await recordPusher({ server: await reach(server) }).push([inVersion(person('a', 1980), 2)]);
    const pushing = async (version: number, onConflict: 'overwrite' | 'refuse') => {
      const options = { onConflict };
      const pusher = recordPusher({ server: await reach(server), outbox: new Outbox(), options });
      return statesOf(await pusher.push([inVersion(person('a', 1990 + version), version)]));
    };
    expect(await pushing(3, 'refuse')).toEqual(['updated']);
    expect(await pushing(1, 'overwrite')).toEqual(['updated']);
  });
});

describe.each(['transaction', 'batch', 'none'] as const)(
  'a record of which somebody else changed a part, by %s',
  (bundles) => {
    it('is not written by halves when looking finds it out', async () => {
      const server = await fhirServer();
      const outbox = new Outbox();
      const pusher = recordPusher({ server: await reach(server), outbox, options: { bundles } });
      await pusher.push([person('a'), pathway('p', { g1: 'One', g2: 'Two' })]);
      const goal = [...server.resources().values()].find(
        (one) => one.resourceType === 'Goal' && JSON.stringify(one).includes('One'),
      );
      const { resourceType = '', id = '' } = goal ?? {};
      await server.put({ ...goal, resourceType, id, description: { text: 'Somebody else' } });
      const writes = server.journal.writes.length;
      const changed = inVersion(pathway('p', { g1: 'Uno', g2: 'Dos' }), 2);
      const outcomes = await pusher.push([changed], { attempt: 2 });
      expect([statesOf(outcomes), rulesOf(outcomes)]).toEqual([
        ['refused'],
        ['fhir-server.changed-there'],
      ]);
      expect(server.journal.writes).toHaveLength(writes);
    });
  },
);
