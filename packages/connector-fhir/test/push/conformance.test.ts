import type { AnyRecord } from '@santeparticipative/core';
import { systemClock } from '@santeparticipative/exchange';
import { checkSink } from '@santeparticipative/exchange/conformance';
import { fromFhir } from '@santeparticipative/fhir';
import type { FhirResource } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import type { FhirServer } from '../../../../tools/fhir-server/index.js';
import { resourceFormat } from '../../src/formats.js';
import { deletionOf } from '../../src/pull/deletion.js';
import { connectForPush } from '../../src/push/connect-for-push.js';
import { recordSink } from '../../src/push/record-sink.js';
import { resourceSink } from '../../src/push/resource-sink.js';
import { fhirServer, namespace, patient, person, tombstone } from './helpers.js';

const status503 = { kind: 'status', status: 503, retryAfter: '0' } as const;
const retry = { attempts: 2, base: 1, cap: 10, deadline: 1_000 };

/** A server of which one sink after the other is made. */
class Servers {
  #server: FhirServer | undefined;

  async next(): Promise<{ url: string; retry: typeof retry }> {
    this.#server = await fhirServer();
    return { url: this.#server.url, retry };
  }

  get stored(): FhirResource[] {
    const resources = [...(this.#server?.resources().values() ?? [])];
    return resources.flatMap((resource) => {
      const { meta: _meta, ...others } = resource;
      const parsed = resourceFormat.parse(JSON.stringify(others));
      return parsed.ok ? [parsed.value] : [];
    });
  }

  readonly outage = {
    begin: () => this.#server?.setFaults(() => status503),
    end: () => this.#server?.setFaults(undefined),
  };
}

describe('the sinks of a FHIR server', () => {
  it('hold what every sink holds, of resources', async () => {
    const servers = new Servers();
    const findings = await checkSink<FhirResource>({
      async make() {
        const settings = await servers.next();
        return resourceSink({ name: settings.url, connect: connectForPush(settings) });
      },
      stored: () => Promise.resolve(servers.stored),
      values: [patient('CANARY1'), patient('CANARY2'), patient('CANARY3')],
      changed: (value) => ({ ...patient(value.id ?? ''), gender: 'other' }),
      removal: (value) => deletionOf(`Patient/${value.id ?? ''}`),
      outage: servers.outage,
      clock: systemClock,
    });
    expect(findings).toEqual([]);
  });

  it('hold what every sink holds, of records', async () => {
    const servers = new Servers();
    const findings = await checkSink<AnyRecord>({
      async make() {
        const settings = await servers.next();
        return recordSink({ name: settings.url, connect: connectForPush(settings) });
      },
      stored: () => {
        const { records } = fromFhir(servers.stored, { namespace });
        return Promise.resolve(records.filter(({ type }) => type !== 'tombstone'));
      },
      namespace,
      values: [person('a'), person('b'), person('c')],
      changed: (value) => ({
        ...person(value.id, 1980),
        meta: { ...value.meta, version: value.meta.version + 1 },
      }),
      removal: ({ type, id }) => tombstone({ type, id }),
      outage: servers.outage,
      clock: systemClock,
    });
    expect(findings).toEqual([]);
  });
});
