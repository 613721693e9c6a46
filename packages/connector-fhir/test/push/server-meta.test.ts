import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exchange, type Sink, type Source } from '@santeparticipative/exchange';
import type { FhirResource } from 'fhir/r4.js';
import { expect, it, onTestFinished } from 'vitest';
import { fhirResources } from '../../src/index.js';
import { fhirServer, patient } from './helpers.js';

function sourceOf(resource: FhirResource): Source<FhirResource> {
  return {
    name: 'one resource',
    async *read() {
      yield { kind: 'value', value: resource, origin: { namespace: '' } };
    },
  };
}

it('what another server gave to a resource is neither sent nor taken for a change', async () => {
  const state = await mkdtemp(join(tmpdir(), 'santeparticipative-meta-'));
  onTestFinished(() => rm(state, { recursive: true }));
  const server = await fhirServer();
  const profile = ['https://exemple.example/StructureDefinition/personne'];
  const push = (versionId: string, lastUpdated: string) =>
    exchange({
      from: sourceOf({ ...patient('a'), meta: { versionId, lastUpdated, profile } }),
      to: fhirResources({ url: server.url }),
      state,
    });
  const first = await push('77', '2025-01-01T00:00:00Z');
  const requests = server.journal.writes.length;
  const again = await push('78', '2025-02-02T00:00:00Z');
  expect([first.ledger.created, again.ledger.skipped, again.ledger.input]).toEqual([1, 1, 1]);
  expect(server.journal.writes.length).toBe(requests);
  const stored = server.resources().get('Patient/a');
  expect(stored?.meta).toMatchObject({ versionId: '1', profile });
});

it('what a sink around it put in the place of a value is what is sent', async () => {
  const state = await mkdtemp(join(tmpdir(), 'santeparticipative-written-'));
  onTestFinished(() => rm(state, { recursive: true }));
  const server = await fhirServer();
  const inner = fhirResources({ url: server.url });
  const to: Sink<FhirResource> = {
    ...inner,
    async open(context) {
      const opened = await inner.open(context);
      if (!opened.ok) return opened;
      const { session } = opened;
      const deliver: typeof session.deliver = (batch) =>
        session.deliver(batch.map((one) => ({ ...one, value: { ...patient('a', 'Withheld') } })));
      return { ok: true, session: { ...session, deliver } };
    },
  };
  const { ledger } = await exchange({ from: sourceOf(patient('a', 'CANARY')), to, state });
  expect(ledger.created).toBe(1);
  expect(JSON.stringify([...server.resources().values()])).toContain('Withheld');
  expect(JSON.stringify(server.journal.writes)).not.toContain('CANARY');
});
