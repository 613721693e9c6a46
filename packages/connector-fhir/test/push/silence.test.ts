import type { Bundle, FhirResource } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import type { Answer, FhirHttp, FhirRequest } from '../../src/http/answer.js';
import { deletionOf } from '../../src/pull/deletion.js';
import { fhirServer, patient, reach, resourcePusher, rulesOf, statesOf } from './helpers.js';

const capabilities = { transaction: false, batch: false } as const;
const silence: Answer = { kind: 'unknown', issues: [] };

/** A server of which some requests are answered by a test; how many were asked for. */
async function answering(answer: (request: FhirRequest) => Answer | undefined) {
  const reached = await reach(await fhirServer(), capabilities);
  const asked: string[] = [];
  const through =
    (send: FhirHttp['send']): FhirHttp['send'] =>
    async (request) => {
      asked.push(`${request.method} ${request.url}`);
      return answer(request) ?? send(request);
    };
  const { http } = reached;
  const server = {
    ...reached,
    http: { ...http, send: through(http.send), ask: through(http.ask) },
  };
  return { asked, pusher: resourcePusher({ server, options: { readBack: false } }) };
}

const patients = Array.from({ length: 30 }, (_, index) => patient(`p${index}`));

describe('a server that does not answer', () => {
  it('is not written to once for each resource', async () => {
    const { asked, pusher } = await answering(({ method }) =>
      method === 'PUT' ? silence : undefined,
    );
    const outcomes = await pusher.push(patients);
    expect(new Set(statesOf(outcomes))).toEqual(new Set(['unknown', 'again']));
    expect(asked.filter((one) => one.startsWith('PUT'))).toHaveLength(1);
  });

  it('is not asked once for each resource', async () => {
    const { asked, pusher } = await answering(({ url }) =>
      url.startsWith('Patient') ? silence : undefined,
    );
    const outcomes = await pusher.push(patients, { attempt: 2 });
    expect(new Set(statesOf(outcomes))).toEqual(new Set(['again']));
    expect(asked.length).toBeLessThan(5);
  });
});

describe('a page that shows fewer than it counts', () => {
  it('says of none that it is absent', async () => {
    const page: Bundle = { resourceType: 'Bundle', type: 'searchset', total: 30, entry: [] };
    const answered: Answer = { kind: 'answered', status: 200, resource: page };
    const { asked, pusher } = await answering(({ url }) =>
      url.includes('_id=') ? answered : undefined,
    );
    expect(statesOf(await pusher.push(patients, { attempt: 2 }))).toEqual(
      patients.map(() => 'created'),
    );
    expect(asked.filter((one) => one.startsWith('GET Patient/'))).toHaveLength(30);
  });
});

it('what is named twice is deleted once', async () => {
  const server = await fhirServer();
  const pusher = resourcePusher({ server: await reach(server) });
  await pusher.push([patient('a')]);
  const one = deletionOf('Patient/a');
  const twice: FhirResource = { ...one, entry: [...(one.entry ?? []), ...(one.entry ?? [])] };
  const outcomes = await pusher.push([twice]);
  expect([statesOf(outcomes), rulesOf(outcomes)]).toEqual([['deleted'], []]);
  expect(server.resources().has('Patient/a')).toBe(false);
});
