import { describe, expect, it } from 'vitest';
import { type Fault, scripted } from '../../../../tools/fhir-server/index.js';
import { fhirServer, patient, reach, resourcePusher, rulesOf, statesOf } from './helpers.js';

const values = [patient('a'), patient('b'), patient('c')];
const ids = ['a', 'b', 'c'];

const lies: readonly Fault[] = [
  { kind: 'fewer-entries' },
  { kind: 'reordered-entries' },
  { kind: 'reset-after-commit' },
  { kind: 'reset-before' },
  { kind: 'cut-response' },
  { kind: 'truncated-json' },
  { kind: 'outcome-200' },
  { kind: 'html-200' },
  { kind: 'empty-204' },
  { kind: 'status', status: 500 },
];

describe.each(['transaction', 'batch'] as const)('the answer to a %s', (bundles) => {
  for (const fault of lies) {
    it(`is not believed after ${fault.kind}; the server is asked, and nothing is there twice`, async () => {
      const server = await fhirServer();
      const pusher = resourcePusher({
        server: await reach(server),
        options: { bundles, readBack: false },
      });
      server.setFaults(scripted([{ fault, method: 'POST', path: '' }]));
      expect(statesOf(await pusher.push(values))).toEqual(values.map(() => 'unknown'));
      const again = await pusher.push(values, { attempt: 2, uncertain: true });
      expect(statesOf(again)).toEqual(values.map(() => 'created'));
      expect(server.journal.writes.map(({ id }) => id).toSorted()).toEqual(ids);
    });
  }

  it('that says yes where nothing is stored is found out by reading', async () => {
    const server = await fhirServer();
    const pusher = resourcePusher({ server: await reach(server), options: { bundles } });
    const fault = { kind: 'says-ok-stores-nothing' } as const;
    server.setFaults(scripted([{ fault, method: 'POST', path: '' }]));
    const outcomes = await pusher.push(values);
    expect(statesOf(outcomes)).toEqual(values.map(() => 'again'));
    expect(new Set(rulesOf(outcomes))).toEqual(new Set(['fhir-server.not-stored']));
    expect(statesOf(await pusher.push(values, { attempt: 2 }))).toEqual(
      values.map(() => 'created'),
    );
    server.setFaults(scripted([{ fault, method: 'POST', path: '' }]));
    const changed = [patient('a', 'B')];
    expect(statesOf(await pusher.push(changed))).toEqual(['again']);
    expect(statesOf(await pusher.push(changed, { attempt: 2 }))).toEqual(['updated']);
    expect(server.journal.writes).toHaveLength(4);
  });
});

const singly: readonly Fault[] = [
  { kind: 'empty-204' },
  { kind: 'outcome-200' },
  { kind: 'html-200' },
  { kind: 'reset-after-commit' },
  { kind: 'created-without-body' },
  { kind: 'says-ok-stores-nothing' },
];

describe('the answer to a request of its own', () => {
  for (const fault of singly) {
    it(`counts after ${fault.kind} only with what the server gives back`, async () => {
      const server = await fhirServer();
      const pusher = resourcePusher({ server: await reach(server), options: { bundles: 'none' } });
      server.setFaults(scripted([{ fault, method: 'PUT' }]));
      const [outcome] = await pusher.push([patient('a')]);
      const isThere = server.resources().has('Patient/a');
      if (outcome?.state === 'created') expect(isThere).toBe(true);
      else {
        expect(['again', 'unknown']).toContain(outcome?.state);
        const uncertain = outcome?.state === 'unknown';
        const again = await pusher.push([patient('a')], { attempt: 2, uncertain });
        expect(statesOf(again)).toEqual(['created']);
      }
      expect(server.journal.writes).toHaveLength(1);
    });
  }

  it('to a deletion is read back too', async () => {
    const server = await fhirServer();
    const pusher = resourcePusher({
      server: await reach(server),
      options: { bundles: 'none', readBack: false },
    });
    await pusher.push([patient('a')]);
    const { deletionOf } = await import('../../src/pull/deletion.js');
    const deletion = deletionOf('Patient/a');
    server.setFaults(scripted([{ fault: { kind: 'says-ok-stores-nothing' }, method: 'DELETE' }]));
    expect(statesOf(await pusher.push([deletion]))).toEqual(['again']);
    expect(statesOf(await pusher.push([deletion], { attempt: 2 }))).toEqual(['deleted']);
    expect(server.resources().size).toBe(0);
  });
});

describe('a server that sends elsewhere', () => {
  for (const bundles of ['transaction', 'none'] as const) {
    it(`stops the exchange, and makes no dead letters, by ${bundles}`, async () => {
      const server = await fhirServer();
      const pusher = resourcePusher({ server: await reach(server), options: { bundles } });
      const fault = { kind: 'redirect-302', location: 'https://elsewhere.example/' } as const;
      server.setFaults(({ method }) => (method === 'GET' ? undefined : fault));
      const outcomes = await pusher.push(values);
      expect(statesOf(outcomes)).toEqual(values.map(() => 'again'));
      expect(outcomes.every((outcome) => 'stop' in outcome && outcome.stop)).toBe(true);
    });
  }
});

describe('waiting', () => {
  it('is what the server is too busy for', async () => {
    const server = await fhirServer();
    const pusher = resourcePusher({ server: await reach(server) });
    server.setFaults(scripted([{ fault: { kind: 'status', status: 503 }, method: 'POST' }]));
    expect(statesOf(await pusher.push(values))).toEqual(values.map(() => 'again'));
    expect(statesOf(await pusher.push(values, { attempt: 2 }))).toEqual(
      values.map(() => 'created'),
    );
  });
});

describe('a transaction that the server does not undo', () => {
  it('counts for what is found to be there', async () => {
    const server = await fhirServer({ atomicTransactions: false });
    const pusher = resourcePusher({ server: await reach(server), options: { readBack: false } });
    await pusher.push([patient('b')]);
    await server.put(patient('b', 'Somebody else'));
    const outcomes = await pusher.push([patient('a'), patient('b', 'B'), patient('c')]);
    expect(statesOf(outcomes)).toEqual(['created', 'refused', 'created']);
    expect([...server.resources().keys()].toSorted()).toEqual([
      'Patient/a',
      'Patient/b',
      'Patient/c',
    ]);
  });
});
