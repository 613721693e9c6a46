/*
 * The FHIR server of the tests is held to the specification, and its faults to what they claim: a fault that does not
 * lie proves nothing about the client that meets it.
 */
import { createHmac } from 'node:crypto';
import { appendFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { exportJWK, generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import {
  contentHash,
  type Fault,
  type FhirServer,
  type FhirServerOptions,
  readStored,
  scripted,
  seeded,
  startBystander,
  startFhirServer,
  startFhirServerChild,
  startTokenServer,
} from '../fhir-server/index.js';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function started(options?: FhirServerOptions): Promise<FhirServer> {
  const server = await startFhirServer(options);
  ends.push(() => server.close());
  return server;
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fhir-server-'));
  folders.push(folder);
  return folder;
}

type Json = Readonly<Record<string, unknown>>;
interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

async function ask(
  { url }: { url: string },
  method: string,
  path: string,
  { body, ...headers }: { body?: unknown } & Record<string, unknown> = {},
): Promise<Answered> {
  const response = await fetch(`${url}/${path}`, {
    method,
    headers: { 'content-type': 'application/fhir+json', ...strings(headers) },
    redirect: 'manual',
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

function strings(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

interface Bundle {
  readonly type: string;
  readonly total?: number;
  readonly entry?: {
    readonly resource?: { readonly id: string; readonly meta: { readonly versionId: string } };
    readonly response?: { readonly status: string; readonly location?: string };
  }[];
  readonly link?: { readonly relation: string; readonly url: string }[];
}
const bundleOf = ({ text }: Answered): Bundle => JSON.parse(text);
const statusesOf = (answered: Answered) =>
  bundleOf(answered).entry?.map(({ response }) => response?.status.slice(0, 3));
const idsOf = (answered: Answered) => bundleOf(answered).entry?.map(({ resource }) => resource?.id);
const nextOf = (answered: Answered) =>
  bundleOf(answered).link?.find(({ relation }) => relation === 'next')?.url;

const SYSTEM = 'https://example.org/ids';
const patient = (value: string, more: Json = {}) => ({
  resourceType: 'Patient',
  identifier: [{ system: SYSTEM, value }],
  ...more,
});
const put = (id: string, more: Json = {}, request: Json = {}) => ({
  resource: patient(id, { id, ...more }),
  request: { method: 'PUT', url: `Patient/${id}`, ...request },
});
const bundle = (type: string, entry: readonly Json[]) => ({ resourceType: 'Bundle', type, entry });
const post = (server: FhirServer, type: string, entry: readonly Json[], headers: Json = {}) =>
  ask(server, 'POST', '', { body: bundle(type, entry), ...headers });
const putAlone = (server: FhirServer, id: string, more: Json = {}, headers: Json = {}) =>
  ask(server, 'PUT', `Patient/${id}`, { body: patient(id, { id, ...more }), ...headers });
const stored = (server: FhirServer) => [...server.resources().keys()].sort();

describe('the RESTful interactions', () => {
  test('a create chooses the id and tells version, time and place', async () => {
    const now = () => new Date('2026-01-02T03:04:05.678Z');
    const server = await started({ now });
    const made = await ask(server, 'POST', 'Patient', { body: patient('a', { id: 'mine' }) });
    const [key = ''] = stored(server);
    expect(made.status).toBe(201);
    expect(key).toMatch(/^Patient\/[0-9a-f-]{36}$/);
    expect(made.headers.get('location')).toBe(`${server.url}/${key}/_history/1`);
    expect(made.headers.get('etag')).toBe('W/"1"');
    expect(made.headers.get('last-modified')).toBe('Fri, 02 Jan 2026 03:04:05 GMT');
    expect(made.headers.get('date')).toBe('Fri, 02 Jan 2026 03:04:05 GMT');
    expect(JSON.parse(made.text)).toEqual(server.resources().get(key));
    expect(server.resources().get(key)?.meta.lastUpdated).toBe('2026-01-02T03:04:05.678Z');
  });

  test('an update creates, then updates; a deletion is told, and what comes back is created', async () => {
    const server = await started();
    expect((await putAlone(server, 'a')).status).toBe(201);
    expect((await putAlone(server, 'a', { active: true })).status).toBe(200);
    expect((await ask(server, 'DELETE', 'Patient/a')).status).toBe(204);
    expect((await ask(server, 'GET', 'Patient/a')).status).toBe(410);
    expect((await ask(server, 'GET', 'Patient/a/_history/2')).status).toBe(200);
    expect((await ask(server, 'DELETE', 'Patient/a')).status).toBe(204);
    expect((await putAlone(server, 'a')).status).toBe(201);
    expect(server.journal.writes.map(({ interaction }) => interaction)).toEqual([
      'create',
      'update',
      'delete',
      'create',
    ]);
    expect(bundleOf(await ask(server, 'GET', 'Patient/a/_history')).total).toBe(4);
  });

  test('a preference decides whether the resource comes back', async () => {
    const server = await started();
    const minimal = await putAlone(server, 'a', {}, { prefer: 'return=minimal' });
    expect([minimal.status, minimal.text]).toEqual([201, '']);
    const many = await post(server, 'batch', [put('b')], { prefer: 'return=minimal' });
    expect(bundleOf(many).entry?.[0]).toMatchObject({
      response: { status: '201 Created', location: 'Patient/b/_history/1', etag: 'W/"1"' },
    });
    expect(idsOf(many)).toEqual([undefined]);
  });

  test('a version that is not the current one is refused, alone and in a bundle', async () => {
    const server = await started();
    await putAlone(server, 'a');
    await putAlone(server, 'a', { active: true });
    expect((await putAlone(server, 'a', {}, { 'if-match': 'W/"1"' })).status).toBe(412);
    expect((await putAlone(server, 'new', {}, { 'if-match': 'W/"1"' })).status).toBe(412);
    expect((await putAlone(server, 'a', {}, { 'if-match': '2' })).status).toBe(400);
    const stale = put('a', {}, { ifMatch: 'W/"1"' });
    expect((await post(server, 'transaction', [put('b'), stale])).status).toBe(412);
    expect(stored(server)).toEqual(['Patient/a']);
    expect(statusesOf(await post(server, 'batch', [put('b'), stale]))).toEqual(['201', '412']);
    expect((await post(server, 'batch', [put('a', {}, { ifMatch: '2' })])).status).toBe(400);
    expect((await putAlone(server, 'a', {}, { 'if-match': 'W/"2"' })).status).toBe(200);
    const gone = await ask(server, 'DELETE', 'Patient/a', { 'if-match': 'W/"2"' });
    expect(gone.status).toBe(412);
  });

  test('a patch changes what it says, and what is stored stays as it was', async () => {
    const server = await started();
    await putAlone(server, 'a', { active: true });
    const before = server.resources().get('Patient/a');
    const patch = [{ op: 'replace', path: '/active', value: false }];
    const headers = { 'content-type': 'application/json-patch+json' };
    const patched = await ask(server, 'PATCH', 'Patient/a', { body: patch, ...headers });
    expect(patched.status).toBe(200);
    expect(before?.['active']).toBe(true);
    expect(server.resources().get('Patient/a')).toMatchObject({
      active: false,
      meta: { versionId: '2' },
    });
  });

  test('what is not understood is refused', async () => {
    const server = await started({ bodyLimit: 1000 });
    const body = patient('a');
    const status = async (...given: [string, string, Record<string, unknown>?]) =>
      (await ask(server, ...given)).status;
    expect(await status('POST', 'Patient', { body: patient('a'.repeat(1000)) })).toBe(413);
    expect(await status('POST', 'Patient', { body, 'content-type': 'text/plain' })).toBe(415);
    expect(await status('POST', 'Patient', { body: '{"resourceType":' })).toBe(400);
    expect(await status('POST', 'Patient')).toBe(400);
    expect(await status('POST', 'Observation', { body })).toBe(400);
    expect(await status('POST', 'Invented', { body: { resourceType: 'Invented' } })).toBe(404);
    expect(await status('PUT', 'Patient/a', { body: { ...body, id: 'b' } })).toBe(400);
    expect(await status('PUT', 'Patient/a_b', { body: { ...body, id: 'a_b' } })).toBe(400);
    expect(await status('POST', '', { body: bundle('collection', []) })).toBe(400);
    expect(await status('GET', 'Patient/none')).toBe(404);
    expect(await status('GET', 'Patient?invented=1')).toBe(400);
    expect(await status('GET', 'Patient?_cursor=nonsense')).toBe(400);
    expect(await status('OPTIONS', 'Patient')).toBe(405);
    expect(server.journal.writes).toEqual([]);
  });

  test('a wrong resource is refused when it is asked to look', async () => {
    const server = await started({ validate: true });
    const wrong = await putAlone(server, 'a', { gender: 'f', birthDate: 'yesterday' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).not.toContain('yesterday');
    expect((await putAlone(server, 'a', { gender: 'female' })).status).toBe(201);
  });

  test('a body is compressed for who accepts that', async () => {
    const server = await started();
    const big = { text: { status: 'generated', div: 'x'.repeat(2000) } };
    await putAlone(server, 'a', big);
    const read = await ask(server, 'GET', 'Patient/a', { 'accept-encoding': 'gzip' });
    expect(read.headers.get('content-encoding')).toBe('gzip');
    expect(JSON.parse(read.text)).toMatchObject(big);
    const plain = await ask(server, 'GET', 'Patient/a', { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
  });
});

describe('conditional interactions', () => {
  const create = (server: FhirServer, value: string) =>
    ask(server, 'POST', 'Patient', {
      body: patient(value),
      'if-none-exist': `identifier=${SYSTEM}|${value}`,
    });

  test('twenty at once create one', async () => {
    const server = await started();
    const all = await Promise.all(Array.from({ length: 20 }, () => create(server, 'a')));
    expect(all.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201]);
    expect(server.journal.writes).toHaveLength(1);
  });

  test('with a gap after the search, eight at once create eight', async () => {
    const server = await started({ conditionalCreateGap: 500 });
    const all = await Promise.all(Array.from({ length: 8 }, () => create(server, 'a')));
    expect(all.every(({ status }) => status === 201)).toBe(true);
    expect(stored(server)).toHaveLength(8);
    expect((await create(server, 'a')).status).toBe(412);
  });

  test('identifiers are told apart by case and system', async () => {
    const server = await started();
    await create(server, 'a');
    expect((await create(server, 'A')).status).toBe(201);
    expect((await create(server, 'a')).status).toBe(200);
    const other = await ask(server, 'GET', 'Patient?identifier=urn:other|a');
    expect(idsOf(other)).toBeUndefined();
  });

  test('more than one match is refused, in a bundle too', async () => {
    const server = await started();
    await post(server, 'batch', [put('a'), put('b', { identifier: patient('a').identifier })]);
    const url = `Patient?identifier=${SYSTEM}|a`;
    expect((await ask(server, 'PUT', url, { body: patient('a') })).status).toBe(412);
    const entry = { resource: patient('a'), request: { method: 'PUT', url } };
    expect((await post(server, 'transaction', [entry])).status).toBe(412);
    expect((await ask(server, 'DELETE', url)).status).toBe(412);
    expect(server.journal.writes).toHaveLength(2);
  });
});

describe('bundles', () => {
  test('a failed transaction leaves nothing: no resource, version or index', async () => {
    const server = await started();
    await putAlone(server, 'a', { active: true });
    const before = server.resources();
    const failed = await post(server, 'transaction', [
      { resource: patient('created'), request: { method: 'POST', url: 'Patient' } },
      put('a', { active: false, identifier: patient('other').identifier }),
      put('b', {}, { ifMatch: 'W/"9"' }),
    ]);
    expect(failed.status).toBe(412);
    expect(JSON.parse(failed.text).issue[0].expression).toEqual(['Bundle.entry[2]']);
    expect(server.resources()).toEqual(before);
    expect(server.journal.writes).toHaveLength(1);
    const found = await ask(server, 'GET', `Patient?identifier=${SYSTEM}|a`);
    expect(idsOf(found)).toEqual(['a']);
    const none = await ask(server, 'GET', `Patient?identifier=${SYSTEM}|other`);
    expect(bundleOf(none).total).toBe(0);
    expect((await ask(server, 'GET', 'Patient/b')).status).toBe(404);
    expect((await putAlone(server, 'a')).headers.get('etag')).toBe('W/"2"');
  });

  test('where transactions are not atomic, it answers 200 and keeps the rest', async () => {
    const server = await started({ atomicTransactions: false });
    const entries = [put('a'), put('b', {}, { ifMatch: 'W/"9"' }), put('c')];
    const answered = await post(server, 'transaction', entries);
    expect(answered.status).toBe(200);
    expect(bundleOf(answered).type).toBe('transaction-response');
    expect(statusesOf(answered)).toEqual(['201', '412', '201']);
    expect(stored(server)).toEqual(['Patient/a', 'Patient/c']);
  });

  test('two hundred updates go in one transaction, and references follow', async () => {
    const server = await started();
    const urn = 'urn:uuid:0b54f4a3-3d44-4b3f-9c0c-9a1f6a2f9f00';
    const answered = await post(server, 'transaction', [
      ...Array.from({ length: 200 }, (_, index) => put(`p${index}`)),
      { fullUrl: urn, resource: patient('x'), request: { method: 'POST', url: 'Patient' } },
      {
        resource: {
          resourceType: 'Group',
          type: 'person',
          member: [{ entity: { reference: urn } }],
        },
        request: { method: 'POST', url: 'Group' },
      },
    ]);
    expect(new Set(statusesOf(answered))).toEqual(new Set(['201']));
    const group = [...server.resources().values()].find((one) => one.resourceType === 'Group');
    const [created = ''] = stored(server).filter((key) => /Patient\/.{36}/.test(key));
    expect(group).toMatchObject({ member: [{ entity: { reference: created } }] });
    expect(statusesOf(await post(server, 'transaction', [put('p0')]))).toEqual(['200']);
  });

  test('a resource appears once in a transaction', async () => {
    const server = await started();
    const conditional = {
      resource: patient('a'),
      request: { method: 'POST', url: 'Patient', ifNoneExist: `identifier=${SYSTEM}|a` },
    };
    expect((await post(server, 'transaction', [put('a'), put('a')])).status).toBe(400);
    expect((await post(server, 'transaction', [conditional, conditional])).status).toBe(400);
    expect(stored(server)).toEqual([]);
    expect((await post(server, 'batch', [put('a'), put('a')])).status).toBe(200);
  });

  test('deletions and reads are answered in the order asked', async () => {
    const server = await started();
    await putAlone(server, 'a');
    const answered = await post(server, 'batch', [
      { request: { method: 'GET', url: 'Patient/b' } },
      put('b'),
      { request: { method: 'DELETE', url: 'Patient/a' } },
      { request: { method: 'GET', url: 'Patient/none' } },
    ]);
    expect(statusesOf(answered)).toEqual(['200', '201', '204', '404']);
    expect(stored(server)).toEqual(['Patient/b']);
  });
});

test('what is switched off is neither declared nor done', async () => {
  const full = await started();
  const declared = JSON.parse((await ask(full, 'GET', 'metadata')).text);
  expect(declared.rest[0].interaction).toEqual([{ code: 'transaction' }, { code: 'batch' }]);
  const ofPatient = declared.rest[0].resource.find(
    ({ type }: { type: string }) => type === 'Patient',
  );
  expect(ofPatient).toMatchObject({ updateCreate: true, conditionalCreate: true });

  const off = { updateCreate: false, conditionalCreate: false, transaction: false, batch: false };
  const more = { conditionalUpdate: false, conditionalDelete: false, everything: false };
  const server = await started({
    interactions: { ...off, ...more, history: false, export: false },
  });
  const poor = JSON.parse((await ask(server, 'GET', 'metadata')).text).rest[0];
  expect(poor.interaction).toEqual([]);
  expect(poor.operation).toBeUndefined();
  expect(poor.resource[0]).toMatchObject({
    updateCreate: false,
    conditionalCreate: false,
    conditionalUpdate: false,
    conditionalDelete: 'not-supported',
    readHistory: false,
  });
  const body = patient('a');
  const url = `Patient?identifier=${SYSTEM}|a`;
  expect((await putAlone(server, 'a')).status).toBe(405);
  expect((await post(server, 'transaction', [put('a')])).status).toBe(400);
  expect((await post(server, 'batch', [put('a')])).status).toBe(400);
  expect((await ask(server, 'PUT', url, { body })).status).toBe(400);
  expect((await ask(server, 'DELETE', url)).status).toBe(400);
  const condition = { 'if-none-exist': `identifier=${SYSTEM}|a` };
  expect((await ask(server, 'POST', 'Patient', { body, ...condition })).status).toBe(400);
  expect((await ask(server, 'GET', '$export', { prefer: 'respond-async' })).status).toBe(405);
  expect((await ask(server, 'GET', 'Patient/a/$everything')).status).toBe(405);
  expect((await ask(server, 'GET', 'Patient/a/_history')).status).toBe(405);
  expect(stored(server)).toEqual([]);

  const lying = await started({
    interactions: { updateCreate: false },
    statement: (statement) => ({ ...statement, rest: declared.rest }),
  });
  expect(JSON.parse((await ask(lying, 'GET', 'metadata')).text).rest).toEqual(declared.rest);
  expect((await putAlone(lying, 'a')).status).toBe(405);
});

describe('searches', () => {
  async function walk(
    server: FhirServer,
    path: string,
    between?: (page: number) => Promise<unknown>,
  ) {
    const seen: (string | undefined)[] = [];
    let next: string | undefined = `${server.url}/${path}`;
    for (let page = 1; next !== undefined; page += 1) {
      const answered: Answered = await ask(
        { url: `${next.split('/fhir/')[0]}/fhir` },
        'GET',
        next.split('/fhir/')[1] ?? '',
      );
      expect(answered.status).toBe(200);
      seen.push(...(idsOf(answered) ?? []));
      next = nextOf(answered);
      await between?.(page);
    }
    return seen;
  }
  const many = async (options: FhirServerOptions = {}) => {
    let at = Date.parse('2026-01-01T00:00:00Z');
    const now = () => {
      at += 1000;
      return new Date(at);
    };
    const server = await started({ now, ...options });
    for (let index = 0; index < 25; index += 1)
      await server.put({ ...patient(`v${index % 5}`), id: `p${String(index).padStart(2, '0')}` });
    return server;
  };
  const all = Array.from({ length: 25 }, (_, index) => `p${String(index).padStart(2, '0')}`);

  test('pages follow each other by lastUpdated, and everything comes once', async () => {
    const server = await many();
    expect(await walk(server, 'Patient?_count=4')).toEqual(all);
    expect(await walk(server, 'Patient?_count=4&_sort=-_lastUpdated')).toEqual(all.toReversed());
    expect(await walk(server, 'Patient?_count=7&_sort=_id')).toEqual(all);
    expect(await walk(server, `Patient?identifier=${SYSTEM}|v3&_count=2`)).toEqual(
      all.filter((_, index) => index % 5 === 3),
    );
    expect(await walk(server, 'Patient?_id=p03,p01,none')).toEqual(['p01', 'p03']);
    const first = await ask(server, 'GET', 'Patient?_count=4');
    expect(bundleOf(first).total).toBe(25);
    const small = await many({ pageSize: 3, maximumPageSize: 10 });
    expect(idsOf(await ask(small, 'GET', 'Patient'))).toHaveLength(3);
    expect(idsOf(await ask(small, 'GET', 'Patient?_count=1000'))).toHaveLength(10);
    expect(bundleOf(await ask(server, 'GET', 'Patient?_summary=count')).total).toBe(25);
  });

  test('a time is a bound', async () => {
    const server = await many();
    const at = server.resources().get('Patient/p10')?.meta.lastUpdated ?? '';
    expect(await walk(server, `Patient?_lastUpdated=ge${at}&_count=6`)).toEqual(all.slice(10));
    expect(await walk(server, `Patient?_lastUpdated=gt${at}`)).toEqual(all.slice(11));
    expect(await walk(server, `Patient?_since=${at}`)).toEqual(all.slice(10));
    expect(await walk(server, 'Patient?_lastUpdated=lt2026')).toEqual([]);
    expect(await walk(server, 'Patient?_lastUpdated=2026-01-01')).toEqual(all);
    const east = encodeURIComponent(at.replace('T00', 'T02').replace('.000Z', '+02:00'));
    expect(await walk(server, `Patient?_lastUpdated=ge${east}`)).toEqual(all.slice(10));
  });

  test('a cursor shows what is modified between two pages again; an offset skips another', async () => {
    const modify = (server: FhirServer) => (page: number) =>
      page === 1 ? server.put({ ...patient('changed'), id: 'p00' }) : Promise.resolve();
    const byCursor = await many();
    expect(await walk(byCursor, 'Patient?_count=10', modify(byCursor))).toEqual([...all, 'p00']);
    const byOffset = await many({ paging: 'offset' });
    const seen = await walk(byOffset, 'Patient?_count=10', modify(byOffset));
    expect(seen).not.toContain('p10');
    expect(seen).toHaveLength(25);
  });

  test('everything of a patient, and of no other', async () => {
    const server = await started();
    const of = (id: string) => ({
      status: 'final',
      code: {},
      subject: { reference: `Patient/${id}` },
    });
    await server.put({ ...patient('a'), id: 'a' });
    await server.put({ ...patient('b'), id: 'b' });
    for (const id of ['o1', 'o2', 'o3', 'o4'])
      await server.put({ resourceType: 'Observation', id, ...of(id === 'o3' ? 'b' : 'a') });
    await server.put({
      resourceType: 'Basic',
      id: 'elsewhere',
      code: {},
      extension: [{ url: 'urn:x', valueReference: { reference: 'Patient/a' } }],
    });
    const seen = await walk(server, 'Patient/a/$everything?_count=2');
    expect(seen.toSorted()).toEqual(['a', 'o1', 'o2', 'o4']);
    expect(await walk(server, 'Patient/a/$everything?_type=Patient')).toEqual(['a']);
    expect((await ask(server, 'GET', 'Patient/none/$everything')).status).toBe(404);
    await ask(server, 'DELETE', 'Observation/o2');
    expect((await walk(server, 'Patient/a/$everything')).toSorted()).toEqual(['a', 'o1', 'o4']);
  });

  test('scripted pages do wrong', async () => {
    const elsewhere = await startBystander();
    ends.push(() => elsewhere.close());
    const second = (fault: Fault, from = 1) => scripted([{ fault, method: 'GET', from }]);
    const server = await many();
    const page = (count = 10) => ask(server, 'GET', `Patient?_count=${count}`);

    server.setFaults(second({ kind: 'next-elsewhere', origin: elsewhere.url }));
    expect(nextOf(await page())).toMatch(`${elsewhere.url}/fhir/Patient?_count=10&_cursor=`);
    server.setFaults(second({ kind: 'next-loop' }));
    expect(nextOf(await page())).toBe(`${server.url}/Patient?_count=10`);
    server.setFaults(second({ kind: 'page-gone' }, 2));
    const next = nextOf(await page())?.split('/fhir/')[1] ?? '';
    expect((await ask(server, 'GET', next)).status).toBe(410);
    server.setFaults(second({ kind: 'repeated-entries' }, 2));
    await page();
    expect(idsOf(await ask(server, 'GET', next))).toEqual(all.slice(0, 20));
    const changed = { ...patient('changed'), id: 'p12' };
    server.setFaults(second({ kind: 'modified-after', resource: changed }));
    expect(idsOf(await page(25))).toEqual(all);
    expect(idsOf(await page(25))?.at(-1)).toBe('p12');
    expect(server.journal.writes.at(-1)).toMatchObject({ request: 0, id: 'p12', versionId: '2' });
    expect(elsewhere.requests).toEqual([]);
  });
});

describe('faults', () => {
  const faulty = async (fault: Fault, options: FhirServerOptions = {}) => {
    const server = await started({ ...options, faults: scripted([{ fault }]) });
    const attempt = post(server, 'transaction', [put('a'), put('b'), put('c')]);
    const answered = await attempt.catch(() => undefined);
    const [request] = server.requests;
    expect(request?.fault).toBe(fault.kind);
    expect(request?.writes).toBe(server.journal.writes.length);
    return { server, answered, keys: stored(server) };
  };
  const ALL = ['Patient/a', 'Patient/b', 'Patient/c'];

  test.each<[Fault, readonly string[]]>([
    [{ kind: 'reset-before' }, []],
    [{ kind: 'reset-after-commit' }, ALL],
    [{ kind: 'cut-response' }, ALL],
  ])('%j leaves the client without an answer', async (fault, kept) => {
    const { server, answered, keys } = await faulty(fault);
    expect(answered).toBeUndefined();
    expect(keys).toEqual(kept);
    expect((await post(server, 'transaction', [put('d')])).status).toBe(200);
  });

  // Node's fetch takes a gzip stream that is cut for one that has ended.
  test.each([['truncated-json'], ['gzip-cut']] as const)(
    '%s is a whole message with a part of the JSON',
    async (kind) => {
      const { answered, keys } = await faulty({ kind });
      expect(answered?.status).toBe(200);
      expect(() => JSON.parse(answered?.text ?? '')).toThrow(SyntaxError);
      expect(answered?.text).toMatch(/^\{"resourceType":"Bundle"/);
      expect(keys).toEqual(ALL);
    },
  );

  test.each([['2'], ['Fri, 02 Jan 2026 03:04:05 GMT'], ['1000000000'], ['-5'], ['soon']])(
    'a status says Retry-After: %s',
    async (retryAfter) => {
      const { answered, keys } = await faulty({ kind: 'status', status: 429, retryAfter });
      expect(answered?.status).toBe(429);
      expect(answered?.headers.get('retry-after')).toBe(retryAfter);
      expect(keys).toEqual([]);
    },
  );

  test.each<[Fault, number, RegExp]>([
    [{ kind: 'outcome-200' }, 200, /"severity":"error"/],
    [{ kind: 'html-200' }, 200, /^<!doctype html>/],
    [{ kind: 'empty-204' }, 204, /^$/],
    [{ kind: 'redirect-302', location: 'http://127.0.0.1:9/' }, 302, /^$/],
    [{ kind: 'redirect-302', location: 'http://127.0.0.1:9/', status: 307 }, 307, /^$/],
    [{ kind: 'status', status: 503 }, 503, /OperationOutcome/],
  ])('%j stores nothing', async (fault, status, text) => {
    const { answered, keys } = await faulty(fault);
    expect(answered?.status).toBe(status);
    expect(answered?.text).toMatch(text);
    expect(keys).toEqual([]);
  });

  test('an empty answer can hide that everything was stored', async () => {
    const { answered, keys } = await faulty({ kind: 'empty-204', stored: true });
    expect(answered?.status).toBe(204);
    expect(keys).toEqual(ALL);
  });

  test('a success that stores nothing looks like one that does', async () => {
    const { server, answered } = await faulty({ kind: 'says-ok-stores-nothing' });
    const honest = await post(server, 'transaction', [put('a'), put('b'), put('c')]);
    const shape = ({ text }: Answered) =>
      text.replace(/"lastUpdated":"[^"]*"|"lastModified":"[^"]*"/g, '');
    expect(answered && shape(answered)).toBe(shape(honest));
    const single = await started({
      faults: scripted([{ fault: { kind: 'says-ok-stores-nothing' } }]),
    });
    const made = await ask(single, 'POST', 'Patient', { body: patient('a') });
    expect(made.status).toBe(201);
    const place = made.headers.get('location')?.split('/fhir/')[1] ?? '';
    expect((await ask(single, 'GET', place)).status).toBe(404);
    expect(single.journal.writes).toEqual([]);
  });

  test('a create without a body says where', async () => {
    const server = await started({
      faults: scripted([{ fault: { kind: 'created-without-body' } }]),
    });
    const made = await ask(server, 'POST', 'Patient', { body: patient('a') });
    const [key = ''] = stored(server);
    expect([made.status, made.text]).toEqual([201, '']);
    expect(made.headers.get('location')).toBe(`${server.url}/${key}/_history/1`);
    expect(made.headers.get('etag')).toBeNull();
  });

  test('entries are lost or turned, and all are stored', async () => {
    const fewer = await faulty({ kind: 'fewer-entries' });
    expect(fewer.answered && idsOf(fewer.answered)).toEqual(['a', 'c']);
    const turned = await faulty({ kind: 'reordered-entries' });
    expect(turned.answered && idsOf(turned.answered)).toEqual(['c', 'b', 'a']);
    expect([fewer.keys, turned.keys]).toEqual([ALL, ALL]);
  });

  test('a request delivered twice creates twice', async () => {
    const server = await started({ faults: scripted([{ fault: { kind: 'duplicate-delivery' } }]) });
    const entry = { resource: patient('a'), request: { method: 'POST', url: 'Patient' } };
    const answered = await post(server, 'transaction', [entry]);
    expect(statusesOf(answered)).toEqual(['201']);
    expect(stored(server)).toHaveLength(2);
    expect(server.requests[0]?.writes).toBe(2);
  });

  test('parts of a batch are refused: some for good, some this time', async () => {
    const refuse = [
      { status: 422, share: 0.1 },
      { status: 503, share: 0.2 },
    ];
    const fault: Fault = { kind: 'partial-batch', refuse };
    const faults = scripted([{ fault, times: Number.POSITIVE_INFINITY }]);
    const server = await started({ faults });
    const entries = Array.from({ length: 200 }, (_, index) => put(`p${index}`));
    const first = statusesOf(await post(server, 'batch', entries)) ?? [];
    const again = statusesOf(await post(server, 'batch', entries)) ?? [];
    const places = (all: readonly unknown[], status: string) =>
      all.flatMap((one, index) => (one === status ? [index] : []));
    expect(first).toHaveLength(200);
    expect(places(first, '422').length).toBeGreaterThan(5);
    expect(places(first, '422').length).toBeLessThan(40);
    expect(places(first, '503').length).toBeGreaterThan(15);
    expect(places(again, '422')).toEqual(places(first, '422'));
    expect(places(again, '503')).not.toEqual(places(first, '503'));
    const refused = new Set(places(first, '422').map((index) => `Patient/p${index}`));
    expect(stored(server).filter((key) => refused.has(key))).toEqual([]);
    const once = new Set([...places(first, '201'), ...places(again, '201')]);
    expect(server.resources().size).toBe(once.size);
    const none = { kind: 'partial-batch', refuse: [{ status: 503, share: 1 }] } as const;
    const last = await faulty(none);
    expect(last.answered && statusesOf(last.answered)).toEqual(['503', '503', '503']);
    expect(last.keys).toEqual([]);
  });

  test('what hangs is never answered, whether it was stored or not', async () => {
    for (const hidden of [false, true]) {
      const fault: Fault = { kind: 'hang', stored: hidden };
      const server = await started({ faults: scripted([{ fault }]) });
      const pending = putAlone(server, 'a').then(
        () => 'answered',
        () => 'ended',
      );
      await expect.poll(() => server.requests[0]?.fault).toBe('hang');
      if (hidden) await expect.poll(() => server.requests[0]?.writes).toBe(1);
      expect((await ask(server, 'GET', 'Patient/a')).status).toBe(hidden ? 200 : 404);
      await server.close();
      ends.pop();
      expect(await pending).toBe('ended');
      expect(server.requests[0]?.status).toBeUndefined();
    }
  });

  test('what is slow is overtaken', async () => {
    const slow = { fault: { kind: 'slow', ms: 1000 }, path: 'Patient/a' } as const;
    const server = await started({ faults: scripted([slow]) });
    const late = putAlone(server, 'a');
    await expect.poll(() => server.requests[0]?.fault).toBe('slow');
    await putAlone(server, 'b');
    await late;
    expect(server.journal.writes.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('a script chooses by method, path, words and number', async () => {
    const fault = (status: number): Fault => ({ kind: 'status', status });
    const server = await started({
      faults: scripted([
        { fault: fault(500), method: 'PUT', from: 2, times: 2 },
        { fault: fault(502), path: 'Patient', contains: 'identifier=' },
      ]),
    });
    const statuses = [];
    for (const id of ['a', 'b', 'c', 'd']) statuses.push((await putAlone(server, id)).status);
    expect(statuses).toEqual([201, 500, 500, 201]);
    expect((await ask(server, 'GET', 'Patient?_id=a')).status).toBe(200);
    expect((await ask(server, 'GET', 'Patient?identifier=a')).status).toBe(502);
  });

  test('chance is the same for the same seed, and has an end', () => {
    const draw = (seed: number, share: number) => {
      const faults: Fault[] = [{ kind: 'reset-before' }, { kind: 'empty-204' }];
      const script = seeded({ seed, share, faults, methods: ['POST'] });
      return Array.from(
        { length: 200 },
        (_, index) => script({ number: index + 1, method: 'POST', url: '', body: {} })?.kind,
      );
    };
    expect(draw(1, 0.3)).toEqual(draw(1, 0.3));
    expect(draw(1, 0.3)).not.toEqual(draw(2, 0.3));
    expect(draw(1, 0.3).filter(Boolean).length).toBeGreaterThan(30);
    expect(draw(1, 1).slice(0, 8).map(Boolean)).toEqual([1, 1, 1, 0, 1, 1, 1, 0].map(Boolean));
  });
});

test('a record of requests holds no value of a query and no token', async () => {
  const server = await started();
  await ask(server, 'GET', 'Patient?identifier=urn:x|CANARY-1&_count=3', {
    authorization: 'Bearer CANARY-2',
    'if-none-match': 'W/"7"',
  });
  await ask(server, 'POST', 'Patient', {
    body: patient('a'),
    'if-none-exist': 'identifier=CANARY-3',
    'x-request-id': 'r1',
  });
  expect(JSON.stringify(server.requests)).not.toContain('CANARY');
  expect(server.requests[0]).toMatchObject({
    path: 'Patient',
    parameters: ['identifier', '_count'],
  });
  expect(server.requests[0]?.headers['if-none-match']).toBe('W/"7"');
  expect(server.requests[1]).toMatchObject({
    number: 2,
    status: 201,
    writes: 1,
    headers: { 'if-none-exist': 'identifier', 'x-request-id': 'r1' },
  });
});

describe('bulk export', () => {
  async function exported(server: FhirServer, path = '$export') {
    const kickOff = await ask(server, 'GET', path, { prefer: 'respond-async' });
    expect(kickOff.status).toBe(202);
    const job = kickOff.headers.get('content-location')?.split('/fhir/')[1] ?? '';
    const polls: Answered[] = [];
    do polls.push(await ask(server, 'GET', job));
    while (polls.at(-1)?.status !== 200 && polls.length < 10);
    const manifest = JSON.parse(polls.at(-1)?.text ?? '');
    const read = (file: { url: string }) => ask(server, 'GET', file.url.split('/fhir/')[1] ?? '');
    return { job, manifest, statuses: polls.map(({ status }) => status), read };
  }
  const lines = ({ text }: Answered) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('everything comes in files of a type, by the server clock', async () => {
    let at = '2026-01-01T00:00:00.000Z';
    const server = await started({
      now: () => new Date(at),
      bulk: { polls: 2, tooMany: true, linesPerFile: 3, errors: ['lost'] },
    });
    for (const id of ['a', 'b', 'c', 'd', 'e']) await putAlone(server, id);
    await server.put({ resourceType: 'Organization', id: 'o', name: 'Centre' });
    const { manifest, statuses, read, job } = await exported(server);
    expect(statuses).toEqual([429, 202, 202, 200]);
    expect(manifest.transactionTime).toBe(at);
    expect(manifest.output.map(({ type, count }: Json) => [type, count])).toEqual([
      ['Organization', 1],
      ['Patient', 3],
      ['Patient', 2],
    ]);
    const found = (await Promise.all(manifest.output.map(read))).flatMap(lines);
    expect(found.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'o']);
    expect(lines(await read(manifest.error[0]))[0]).toMatchObject({
      resourceType: 'OperationOutcome',
    });
    at = '2026-01-02T00:00:00.000Z';
    await putAlone(server, 'f');
    await ask(server, 'DELETE', 'Patient/a');
    const since = await exported(
      server,
      `$export?_since=${manifest.transactionTime}&_type=Patient`,
    );
    expect(since.manifest.output).toMatchObject([{ type: 'Patient', count: 1 }]);
    expect(lines(await since.read(since.manifest.deleted[0]))[0].entry).toEqual([
      { request: { method: 'DELETE', url: 'Patient/a' } },
    ]);
    const ofPatients = await exported(server, 'Patient/$export');
    expect(ofPatients.manifest.output.map(({ type }: Json) => type)).not.toContain('Organization');
    expect((await ask(server, 'DELETE', job)).status).toBe(202);
    expect((await ask(server, 'GET', job)).status).toBe(404);
  });

  test('files expire, are elsewhere, are miscounted and are cut', async () => {
    const bulk = {
      reads: 1,
      expired: 410,
      filesOrigin: 'http://127.0.0.1:9',
      wrongCounts: true,
      requiresAccessToken: true,
    } as const;
    const server = await started({ bulk });
    await putAlone(server, 'a');
    const { manifest, read } = await exported(server);
    expect(manifest).toMatchObject({ requiresAccessToken: true, output: [{ count: 2 }] });
    expect(manifest.output[0].url).toMatch(/^http:\/\/127\.0\.0\.1:9\/fhir\//);
    server.setFaults(scripted([{ fault: { kind: 'truncated-json' } }]));
    expect((await read(manifest.output[0])).text).not.toMatch(/\n$/);
    expect((await read(manifest.output[0])).status).toBe(410);
    expect((await ask(server, 'GET', '$export')).status).toBe(400);
  });
});

describe('tokens', () => {
  const at = Date.parse('2026-01-01T00:00:00Z');
  async function setUp(alg: 'ES384' | 'RS384' = 'ES384') {
    const pair = await generateKeyPair(alg);
    const other = await generateKeyPair(alg);
    const jwk = async ({ publicKey }: typeof pair, kid: string) => ({
      ...(await exportJWK(publicKey)),
      kid,
      alg,
    });
    const clock = { now: at };
    let keys = [await jwk(pair, 'one')];
    const server = await startTokenServer({
      keys: () => keys,
      now: () => new Date(clock.now),
      lifetime: 60,
    });
    ends.push(() => server.close());
    const sign = (claims: Json = {}, header: Json = {}) =>
      new SignJWT({
        iss: 'client',
        sub: 'client',
        aud: server.tokenEndpoint,
        exp: clock.now / 1000 + 300,
        jti: Math.random().toString(36),
        ...claims,
      })
        .setProtectedHeader({ alg, kid: 'one', ...header })
        .sign(pair.privateKey);
    const request = async (assertion: string) => {
      const body = new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
        scope: 'system/*.cruds',
      });
      const response = await fetch(server.tokenEndpoint, { method: 'POST', body });
      const content: { access_token?: string; expires_in?: number } = JSON.parse(
        await response.text(),
      );
      return { status: response.status, ...content };
    };
    const rotate = async () => {
      keys = [await jwk(other, 'two')];
    };
    return { server, sign, request, rotate, clock, other };
  }

  test.each(['ES384', 'RS384'] as const)(
    '%s gets a token, which lives as long as it says',
    async (alg) => {
      const { server, sign, request, clock } = await setUp(alg);
      const given = await request(await sign());
      expect(given).toMatchObject({ status: 200, expires_in: 60 });
      const headers = { authorization: `Bearer ${given.access_token}` };
      expect(server.accepts(headers)).toBe(true);
      expect(server.accepts({ authorization: 'Bearer other' })).toBe(false);
      expect(server.accepts({})).toBe(false);
      clock.now += 60_000;
      expect(server.accepts(headers)).toBe(false);
      const configuration = await fetch(`${server.url}/.well-known/smart-configuration`);
      expect(await configuration.json()).toMatchObject({ token_endpoint: server.tokenEndpoint });
    },
  );

  test('a wrong assertion gets none', async () => {
    const { server, sign, request, rotate, other } = await setUp();
    const now = at / 1000;
    const claims = {
      iss: 'client',
      sub: 'client',
      aud: server.tokenEndpoint,
      exp: now + 60,
      jti: 'x',
    };
    const encode = (value: Json) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signed = `${encode({ alg: 'HS256', kid: 'one' })}.${encode(claims)}`;
    const hmac = createHmac('sha256', 'secret').update(signed).digest('base64url');
    const foreign = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES384', kid: 'one' })
      .sign(other.privateKey);
    const wrong = [
      await sign({ exp: now + 301 }),
      await sign({ exp: now - 1 }),
      await sign({ exp: undefined }),
      await sign({ jti: undefined }),
      await sign({ aud: `${server.url}/other` }),
      await sign({ iss: 'someone' }),
      await sign({ sub: 'someone' }),
      await sign({}, { kid: 'unknown' }),
      await sign({}, { kid: undefined }),
      new UnsecuredJWT(claims).encode(),
      `${signed}.${hmac}`,
      foreign,
      'nonsense',
    ];
    for (const assertion of wrong) expect((await request(assertion)).status).toBe(400);
    const once = await sign();
    expect((await request(once)).status).toBe(200);
    expect((await request(once)).status).toBe(400);
    await rotate();
    expect((await request(await sign())).status).toBe(400);
    expect(server.issued()).toBe(1);
  });

  test('an algorithm that is not asked for is refused, whatever the key allows', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const key = { ...(await exportJWK(publicKey)), kid: 'one' };
    const server = await startTokenServer({ keys: () => [key], now: () => new Date(at) });
    ends.push(() => server.close());
    const claims = { iss: 'client', sub: 'client', aud: server.tokenEndpoint, exp: at / 1000 + 60 };
    const jwk = await exportJWK(privateKey);
    const statuses = [];
    for (const alg of ['RS256', 'RS384']) {
      const assertion = await new SignJWT({ ...claims, jti: alg })
        .setProtectedHeader({ alg, kid: 'one' })
        .sign(await importJWK(jwk, alg));
      const body = new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
        scope: 'system/*.rs',
      });
      statuses.push((await fetch(server.tokenEndpoint, { method: 'POST', body })).status);
    }
    expect(statuses).toEqual([400, 200]);
  });

  test('a server lets nobody in without one, save to its statement', async () => {
    const { server: tokens, sign, request } = await setUp();
    const server = await started({ authorize: (headers) => tokens.accepts(headers) });
    const refused = await ask(server, 'GET', 'Patient');
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
    expect((await ask(server, 'GET', 'metadata')).status).toBe(200);
    const { access_token } = await request(await sign());
    const headers = { authorization: `Bearer ${access_token}` };
    expect((await ask(server, 'GET', 'Patient', headers)).status).toBe(200);
    tokens.revokeAll();
    expect((await ask(server, 'GET', 'Patient', headers)).status).toBe(401);
    expect(JSON.stringify(server.requests)).not.toContain(access_token);
  });
});

describe('a folder keeps what was committed', () => {
  test('a restart finds versions, deletions and the journal', async () => {
    const folder = await newFolder();
    const first = await startFhirServer({ folder });
    await putAlone(first, 'a');
    await putAlone(first, 'a', { active: true });
    await putAlone(first, 'b');
    await ask(first, 'DELETE', 'Patient/b');
    await post(first, 'transaction', [put('c'), put('d', {}, { ifMatch: 'W/"1"' })]);
    await first.close();
    expect((await stat(join(folder, 'store.ndjson'))).mode & 0o777).toBe(0o600);
    const second = await started({ folder });
    expect(second.resources()).toEqual(first.resources());
    expect(second.journal.writes.map(({ sha256 }) => sha256)).toEqual(
      first.journal.writes.map(({ sha256 }) => sha256),
    );
    expect((await ask(second, 'GET', 'Patient/b')).status).toBe(410);
    expect((await putAlone(second, 'a')).headers.get('etag')).toBe('W/"3"');
  });

  test('a torn last line was never committed', async () => {
    const folder = await newFolder();
    const first = await startFhirServer({ folder });
    await putAlone(first, 'a');
    await first.close();
    await appendFile(join(folder, 'store.ndjson'), '{"request":2,"time":"2026-01-01","versions":[');
    const second = await startFhirServer({ folder });
    expect(stored(second)).toEqual(['Patient/a']);
    await putAlone(second, 'b');
    await second.close();
    expect([...(await readStored(folder)).resources.keys()]).toEqual(['Patient/a', 'Patient/b']);
  });

  test('SIGKILL in the middle of many transactions leaves each whole or absent', async () => {
    const folder = await newFolder();
    const child = await startFhirServerChild({ folder });
    const answered: number[] = [];
    const sendOne = async (index: number) => {
      const entries = ['x', 'y', 'z'].map((part) => put(`${index}-${part}`));
      const { status } = await ask(child, 'POST', '', { body: bundle('transaction', entries) });
      if (status === 200) answered.push(index);
    };
    const sent = Array.from({ length: 300 }, (_, index) => sendOne(index).catch(() => undefined));
    await expect.poll(() => answered.length, { interval: 1 }).toBeGreaterThan(20);
    await child.kill();
    await Promise.all(sent);
    expect(answered.length).toBeLessThan(300);
    const { resources, writes } = await readStored(folder);
    const count = (index: number) =>
      ['x', 'y', 'z'].filter((part) => resources.has(`Patient/${index}-${part}`)).length;
    const counts = Array.from({ length: 300 }, (_, index) => count(index));
    expect(counts.filter((found) => found !== 0 && found !== 3)).toEqual([]);
    expect(answered.filter((index) => counts[index] !== 3)).toEqual([]);
    expect(writes).toHaveLength(resources.size);

    const again = await startFhirServerChild({ folder });
    ends.push(() => again.stop());
    expect(again.pid).not.toBe(child.pid);
    const state = await again.state();
    expect(state.resources).toEqual(resources);
    expect(state.writes).toHaveLength(writes.length);
    await again.setFaults([{ fault: { kind: 'status', status: 503 } }]);
    expect((await ask(again, 'GET', 'Patient')).status).toBe(503);
    expect((await again.state()).requests[0]?.fault).toBe('status');
  });

  test('a child that cannot start says so', async () => {
    const taken = await started();
    await expect(startFhirServerChild({ port: taken.port })).rejects.toThrow('EADDRINUSE');
  });
});

test('contents are compared without meta and whatever the order of keys', () => {
  const one = { resourceType: 'Patient', id: 'a', active: true, meta: { versionId: '1' } };
  const same = { active: true, meta: { versionId: '2' }, id: 'a', resourceType: 'Patient' };
  expect(contentHash(one)).toBe(contentHash(same));
  expect(contentHash(one)).not.toBe(contentHash({ ...one, active: false }));
  expect(contentHash({ a: [1, 2] })).not.toBe(contentHash({ a: [2, 1] }));
});

test('whatever is written, the server holds what a list of writes would', async () => {
  const id = fc.constantFrom('a', 'b', 'c');
  const step = fc.oneof(
    fc.record({ kind: fc.constant('put' as const), id, active: fc.boolean() }),
    fc.record({ kind: fc.constant('delete' as const), id }),
    fc.record({
      kind: fc.constant('transaction' as const),
      ids: fc.uniqueArray(id, { minLength: 1 }),
      fails: fc.boolean(),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const folder = await newFolder();
      const server = await startFhirServer({ folder });
      try {
        const model = new Map<string, Json>();
        for (const one of steps) {
          if (one.kind === 'put') {
            await putAlone(server, one.id, { active: one.active });
            model.set(one.id, { active: one.active });
          } else if (one.kind === 'delete') {
            await ask(server, 'DELETE', `Patient/${one.id}`);
            model.delete(one.id);
          } else {
            const entries = one.ids.map((each) => put(each, { language: 'fr' }));
            const failing = put('never', {}, { ifMatch: 'W/"1"' });
            const all = one.fails ? [...entries, failing] : entries;
            expect((await post(server, 'transaction', all)).status).toBe(one.fails ? 412 : 200);
            if (!one.fails) for (const each of one.ids) model.set(each, { language: 'fr' });
          }
        }
        expect(stored(server)).toEqual([...model.keys()].sort().map((key) => `Patient/${key}`));
        for (const [key, content] of model)
          expect(server.resources().get(`Patient/${key}`)).toMatchObject(content);
        expect((await readStored(folder)).resources).toEqual(server.resources());
      } finally {
        await server.close();
      }
    }),
    { numRuns: 25 },
  );
});
