import type { FhirResource } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import type { Answer, FhirHttp, FhirRequest } from '../../src/http/answer.js';
import type { PushServer } from '../../src/push/push-server.js';
import { fhirServer, patient, reach, resourcePusher, rulesOf, statesOf } from './helpers.js';

/** The same server, whose resources are changed on the way back, wherever they stand in an answer. */
function altered(server: PushServer, alter: (resource: FhirResource) => FhirResource): PushServer {
  const inAnswer = (answer: Answer): Answer => {
    if (answer.kind !== 'answered' || answer.resource === undefined) return answer;
    const { resource } = answer;
    const change = (one: FhirResource) => (one.resourceType === 'Patient' ? alter(one) : one);
    if (resource.resourceType !== 'Bundle') return { ...answer, resource: change(resource) };
    const entry = (resource.entry ?? []).map((one) =>
      isPatient(one.resource) ? { ...one, resource: change(one.resource) } : one,
    );
    return { ...answer, resource: { ...resource, entry } };
  };
  const { http } = server;
  const ask = async (request: FhirRequest) => inAnswer(await http.ask(request));
  const other: FhirHttp = { ...http, ask };
  return { ...server, http: other };
}

const isPatient = (value: unknown): value is FhirResource =>
  typeof value === 'object' &&
  value !== null &&
  'resourceType' in value &&
  value.resourceType === 'Patient';

const sent: FhirResource = {
  ...patient('a'),
  meta: { profile: ['https://exemple.example/one', 'https://exemple.example/two'] },
  text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">A</div>' },
  managingOrganization: { reference: 'Organization/o' },
  contained: [
    { resourceType: 'Organization', id: 'o1', language: 'fr' },
    { resourceType: 'Organization', id: 'o2', language: 'en' },
  ],
};

describe('what is read back', () => {
  it('is the same whatever servers do to every resource', async () => {
    const server = await fhirServer();
    const reached = await reach(server);
    const base = server.url;
    const harmless = altered(
      reached,
      (resource) =>
        ({
          ...resource,
          meta: {
            ...resource.meta,
            source: '#request',
            tag: [{ code: 'theirs' }],
            profile: (resource.meta?.profile ?? []).toReversed(),
          },
          text: {
            status: 'additional',
            div: '<div xmlns="http://www.w3.org/1999/xhtml"> other </div>',
          },
          managingOrganization: { reference: `${base}/Organization/o/_history/3` },
          contained: ('contained' in resource ? (resource.contained ?? []) : []).toReversed(),
        }) as FhirResource,
    );
    const pusher = resourcePusher({ server: harmless });
    expect(statesOf(await pusher.push([sent]))).toEqual(['created']);
    const fresh = resourcePusher({ server: harmless });
    expect(statesOf(await fresh.push([sent]))).toEqual(['unchanged']);
  });

  it.each<[string, (resource: FhirResource) => object]>([
    ['an element less', ({ ...resource }) => ({ ...resource, identifier: undefined })],
    ['an element more', (resource) => ({ ...resource, gender: 'other' })],
    ['another value', (resource) => ({ ...resource, name: [{ family: 'Z' }] })],
    ['a list in another order', (resource) => ({ ...resource, contained: [], name: [] })],
    ['a profile less', (resource) => ({ ...resource, meta: { ...resource.meta, profile: [] } })],
    [
      'another reference',
      (resource) => ({ ...resource, managingOrganization: { reference: 'Organization/z' } }),
    ],
    [
      'a text where an object stood',
      (resource) => ({ ...resource, managingOrganization: 'Organization/o' }),
    ],
  ])('is told to be another thing with %s', async (_name, alter) => {
    const server = await fhirServer();
    const lying = altered(await reach(server), (resource) => alter(resource) as FhirResource);
    const outcomes = await resourcePusher({ server: lying }).push([sent]);
    expect(statesOf(outcomes)).toEqual(['refused']);
    expect(rulesOf(outcomes)).toEqual(['fhir-server.not-stored']);
  });

  it('is never as deep as to exhaust the stack', async () => {
    const server = await fhirServer();
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    const hostile = altered(
      await reach(server),
      (resource) => ({ ...resource, name: deep }) as FhirResource,
    );
    expect(rulesOf(await resourcePusher({ server: hostile }).push([sent]))).toEqual([
      'fhir-server.not-stored',
    ]);
  });

  it('that somebody else wrote over since waits for a person', async () => {
    const server = await fhirServer();
    let bundles = 0;
    server.setFaults(({ method, url }) => {
      if (method === 'POST' && url === '') bundles += 1;
      return undefined;
    });
    const reached = await reach(server);
    const { http } = reached;
    const meanwhile: FhirHttp = {
      ...http,
      async send(request) {
        const answer = await http.send(request);
        await server.put(patient('a', 'Meanwhile'));
        return answer;
      },
    };
    const pusher = resourcePusher({ server: { ...reached, http: meanwhile } });
    expect(rulesOf(await pusher.push([patient('a')]))).toEqual(['fhir-server.changed-there']);
    expect(bundles).toBe(1);
  });

  it('is nothing where that is not asked: ids and versions are believed', async () => {
    const server = await fhirServer();
    const pusher = resourcePusher({ server: await reach(server), options: { readBack: false } });
    await pusher.push([patient('a'), patient('b')]);
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST']);
    expect(statesOf(await pusher.push([patient('a', 'B')]))).toEqual(['updated']);
  });
});

describe('a server without batches', () => {
  it('is read by searches and reads', async () => {
    const server = await fhirServer({ interactions: { batch: false } });
    const pusher = resourcePusher({ server: await reach(server) });
    const many = Array.from({ length: 120 }, (_, index) => patient(`p${index}`));
    expect(new Set(statesOf(await pusher.push(many)))).toEqual(new Set(['created']));
    const fresh = resourcePusher({ server: await reach(server) });
    expect(new Set(statesOf(await fresh.push(many)))).toEqual(new Set(['unchanged']));
    expect(server.journal.writes).toHaveLength(120);
  });

  it('is read whole, however short its pages are', async () => {
    const server = await fhirServer({
      interactions: { batch: false },
      maximumPageSize: 7,
      pageSize: 7,
    });
    const pusher = resourcePusher({ server: await reach(server) });
    const many = Array.from({ length: 30 }, (_, index) => patient(`p${index}`));
    expect(new Set(statesOf(await pusher.push(many)))).toEqual(new Set(['created']));
  });
});
