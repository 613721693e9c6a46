import { fromFhir } from '@santeparticipative/fhir';
import { describe, expect, it } from 'vitest';
import { scripted } from '../../../../tools/fhir-server/index.js';
import { deletionOf } from '../../src/pull/deletion.js';
import {
  fhirServer,
  namespace,
  pathway,
  patient,
  person,
  reach,
  recordPusher,
  requestsTo,
  resourcePusher,
  rulesOf,
  statesOf,
  tombstone,
  typesOn,
} from './helpers.js';

const never = () => false;
const ways = [
  { way: 'conditional update', capabilities: { updateCreate: never } },
  { way: 'conditional create', capabilities: { updateCreate: never, conditionalUpdate: never } },
] as const;
const interactions = { updateCreate: false } as const;

describe.each(ways)('a server that gives the ids, written to by $way', ({ capabilities }) => {
  for (const bundles of ['transaction', 'batch', 'none'] as const) {
    it(`has each resource once, and its corrections, by ${bundles}`, async () => {
      const server = await fhirServer({ interactions });
      const pusher = recordPusher({
        server: await reach(server, capabilities),
        options: { bundles },
      });
      const records = [person('a'), pathway('p', { g1: 'Un', g2: 'Deux' })];
      expect(statesOf(await pusher.push(records.slice(0, 1)))).toEqual(['created']);
      expect(statesOf(await pusher.push(records.slice(1)))).toEqual(['created']);
      expect(typesOn(server)).toEqual(['CarePlan', 'Goal', 'Goal', 'Patient']);
      expect(statesOf(await pusher.push(records))).toEqual(['unchanged', 'unchanged']);
      const corrected = pathway('p', { g1: 'Un bis' });
      expect(statesOf(await pusher.push([corrected]))).toEqual(['updated']);
      expect(typesOn(server)).toEqual(['CarePlan', 'Goal', 'Patient']);
      const read = fromFhir(server.resources().values(), { namespace });
      expect(read.records).toEqual(expect.arrayContaining([person('a'), corrected]));
      expect(statesOf(await pusher.push([tombstone({ type: 'pathway', id: 'p' })]))).toEqual([
        'deleted',
      ]);
      expect(typesOn(server)).toEqual(['Basic', 'Patient']);
    });
  }

  it.each(['transaction', 'none'] as const)(
    'has the Provenance of a record once, though it searches by no chain, by %s',
    async (bundles) => {
      const server = await fhirServer({ interactions });
      const sourced = (where: string) => ({
        ...person('a'),
        sources: [{ source: { type: 'source' as const, id: 's' }, where }],
      });
      const push = async (where: string) => {
        const connected = await reach(server, capabilities);
        return statesOf(
          await recordPusher({ server: connected, options: { bundles } }).push([sourced(where)]),
        );
      };
      expect(await push('page 1')).toEqual(['created']);
      expect(typesOn(server)).toEqual(['Patient', 'Provenance']);
      // Each time with nothing remembered.
      expect(await push('page 1')).toEqual(['unchanged']);
      expect(await push('page 2')).toEqual(['updated']);
      expect(typesOn(server)).toEqual(['Patient', 'Provenance']);
    },
  );

  it('has what a tombstone removes deleted where nothing is remembered of it', async () => {
    const server = await fhirServer({ interactions });
    await recordPusher({ server: await reach(server, capabilities) }).push([
      person('a'),
      person('b'),
      pathway('p', { g1: 'Un', g2: 'Deux' }),
    ]);
    const fresh = recordPusher({ server: await reach(server, capabilities) });
    expect(statesOf(await fresh.push([tombstone({ type: 'pathway', id: 'p' })]))).toEqual([
      'deleted',
    ]);
    expect(typesOn(server)).toEqual(['Basic', 'Patient', 'Patient']);
  });

  it('is told to delete nothing that could not be told from others', async () => {
    const server = await fhirServer({ interactions });
    await server.put(patient('only'));
    const pusher = resourcePusher({ server: await reach(server, capabilities) });
    const outcomes = await pusher.push([deletionOf('Patient/a')]);
    expect(rulesOf(outcomes)).toEqual(['fhir-server.no-identifier']);
    expect(server.resources().size).toBe(1);
  });

  it('is looked at by identifier after nobody knows what became of it', async () => {
    const server = await fhirServer({ interactions });
    const pusher = recordPusher({ server: await reach(server, capabilities) });
    server.setFaults(
      scripted([{ fault: { kind: 'reset-after-commit' }, method: 'POST', path: '' }]),
    );
    const records = [person('a'), pathway('p', { g1: 'Un' })];
    expect(statesOf(await pusher.push(records))).toEqual(['unknown', 'unknown']);
    const again = await pusher.push(records, { attempt: 2, uncertain: true });
    expect(statesOf(again)).toEqual(['created', 'created']);
    expect(server.journal.writes).toHaveLength(3);
  });

  it('has references to its own ids', async () => {
    const server = await fhirServer({ interactions });
    const pusher = recordPusher({ server: await reach(server, capabilities) });
    await pusher.push([person('a')]);
    await pusher.push([pathway('p', { g1: 'Un' })]);
    const addresses = [...server.resources().keys()];
    const plan = JSON.stringify(
      [...server.resources().values()].find(({ resourceType }) => resourceType === 'CarePlan'),
    );
    const literals = [...plan.matchAll(/"reference":"([^"]+)"/g)].map(([, literal]) => literal);
    expect(literals.length).toBeGreaterThan(1);
    for (const literal of literals) expect(addresses).toContain(literal);
  });

  it('is told of a resource that it has twice', async () => {
    const server = await fhirServer({ interactions });
    await server.put({
      ...patient('one'),
      identifier: [{ system: 'https://exemple.example/patients', value: 'a' }],
    });
    await server.put({
      ...patient('two'),
      identifier: [{ system: 'https://exemple.example/patients', value: 'a' }],
    });
    const pusher = resourcePusher({ server: await reach(server, capabilities) });
    const outcomes = await pusher.push([patient('a')]);
    expect(rulesOf(outcomes)).toEqual(['fhir-server.duplicated']);
    expect(server.journal.writes).toHaveLength(2);
  });

  it('is not sent what it could not find again', async () => {
    const server = await fhirServer({ interactions });
    const pusher = resourcePusher({ server: await reach(server, capabilities) });
    const outcomes = await pusher.push([{ resourceType: 'Patient', id: 'a' }]);
    expect(rulesOf(outcomes)).toEqual(['fhir-server.no-identifier']);
    expect(requestsTo(server)).toEqual([]);
  });
});

describe('conditional creates at the same time', () => {
  it('that make a duplicate are told, and never ignored', async () => {
    const server = await fhirServer({ interactions, conditionalCreateGap: 100 });
    const capabilities = { updateCreate: never, conditionalUpdate: never };
    const reached = await reach(server, capabilities);
    const push = () =>
      resourcePusher({ server: reached, options: { bundles: 'none' } }).push([patient('a')]);
    const outcomes = (await Promise.all([push(), push(), push()])).flat();
    const made = server.resources().size;
    expect(made).toBeGreaterThan(1);
    expect(rulesOf(outcomes)).toContain('fhir-server.duplicated');
  });
});

describe('a server that does not say how it is written to', () => {
  it('is written to as it is told', async () => {
    const server = await fhirServer();
    const silent = await reach(server, {
      updateCreate: never,
      conditionalUpdate: never,
      conditionalCreate: never,
    });
    const pusher = resourcePusher({ server: silent, options: { writing: 'put' } });
    expect(statesOf(await pusher.push([patient('a')]))).toEqual(['created']);
    expect([...server.resources().keys()]).toEqual(['Patient/a']);
  });
});

describe('an answer about another resource than the one that was searched', () => {
  it('is not believed, and nothing is written over it', async () => {
    const server = await fhirServer({ interactions });
    const values = ['a', 'b'].map((id) => patient(id));
    expect(statesOf(await resourcePusher({ server: await reach(server) }).push(values))).toEqual([
      'created',
      'created',
    ]);
    const fresh = resourcePusher({ server: await reach(server) });
    const fault = { kind: 'reordered-entries' } as const;
    server.setFaults(scripted([{ fault, method: 'POST', path: '' }]));
    const corrected = ['a', 'b'].map((id) => patient(id, 'B'));
    expect(rulesOf(await fresh.push(corrected))).toEqual([
      'fhir-server.no-evidence',
      'fhir-server.no-evidence',
    ]);
    expect(server.journal.writes).toHaveLength(2);
    await fresh.push(corrected, { attempt: 2 });
    const stored = [...server.resources().values()].map(({ identifier, name }) =>
      JSON.stringify({ identifier, name }),
    );
    const wanted = corrected.map(({ identifier, name }) => JSON.stringify({ identifier, name }));
    expect(stored.toSorted()).toEqual(wanted.toSorted());
  });
});

describe('a server that has no safe way to write', () => {
  it('is sent nothing', async () => {
    const server = await fhirServer();
    const capabilities = {
      updateCreate: never,
      conditionalUpdate: never,
      conditionalCreate: never,
    };
    const outcomes = await resourcePusher({ server: await reach(server, capabilities) }).push([
      patient('a'),
    ]);
    expect(rulesOf(outcomes)).toEqual(['fhir-server.no-writing']);
    expect(requestsTo(server)).toEqual([]);
  });
});
