/*
 * Shows that the FHIR server for tests does what tests rely on.
 *
 *     node tools/hapi-server/smoke.mjs
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { startHapiServer } from './start.mjs';

const EXPORT_LIMIT = 60_000;
const NEW_ID = '0b8e5f0a-6c1f-5d5e-9a55-1f0d6f1f3c11';

const patient = (id) => ({ resourceType: 'Patient', id, gender: 'female' });
const observation = (id, subject) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { text: 'A score' },
  subject: { reference: `Patient/${subject}` },
  valueInteger: 7,
});

async function send(method, url, body, headers = {}) {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/fhir+json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = /^application\/(fhir\+)?json/.test(response.headers.get('content-type') ?? '');
  const { status, headers: received } = response;
  return { status, headers: received, text, body: isJson ? JSON.parse(text) : undefined };
}

const put = (url, resource) =>
  send('PUT', `${url}/${resource.resourceType}/${resource.id}`, resource);

/** A transaction that puts resources. Each entry has a `fullUrl`, for the validator calls one without it wrong. */
const transaction = (url, resources) =>
  send('POST', url, {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: resources.map((resource) => {
      const address = `${resource.resourceType}/${resource.id}`;
      return { fullUrl: `${url}/${address}`, resource, request: { method: 'PUT', url: address } };
    }),
  });

async function exported(url, level) {
  const started = await send('GET', `${url}/${level}$export`, undefined, {
    prefer: 'respond-async',
  });
  assert.equal(started.status, 202);
  const status = started.headers.get('content-location');
  for (const limit = Date.now() + EXPORT_LIMIT; Date.now() < limit; await after(500)) {
    const polled = await send('GET', status);
    if (polled.status === 202) continue;
    assert.equal(polled.status, 200, polled.text);
    const lines = await Promise.all(
      polled.body.output.map(async (file) => {
        const { text } = await send('GET', file.url, undefined, {
          accept: 'application/fhir+ndjson',
        });
        return text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).id);
      }),
    );
    return lines.flat().sort();
  }
  throw new assert.AssertionError({ message: 'The export does not end.' });
}

const CHECKS = [
  [
    'PUT creates with identifiers that the client chose',
    async (url) => {
      for (const id of [NEW_ID, 'alpha-1', '42']) {
        assert.equal((await put(url, patient(id))).status, 201);
      }
    },
  ],
  [
    'the same content again makes no new version',
    async (url) => {
      const { status, headers } = await put(url, patient('42'));
      assert.deepEqual([status, headers.get('etag')], [200, 'W/"1"']);
    },
  ],
  [
    'a transaction is all or nothing',
    async (url) => {
      const good = await transaction(url, [patient('beta-1'), observation('score-1', 'beta-1')]);
      assert.equal(good.status, 200, good.text);
      const bad = await transaction(url, [patient('beta-2'), observation('score-2', 'nobody')]);
      assert.equal(bad.status, 400, bad.text);
      assert.equal((await send('GET', `${url}/Patient/beta-2`)).status, 404);
    },
  ],
  [
    'a wrong resource is refused with 422',
    async (url) => {
      const { status, body } = await put(url, { ...patient('gamma-1'), gender: 'unheard-of' });
      assert.deepEqual([status, body.resourceType], [422, 'OperationOutcome']);
    },
  ],
  [
    'a reference to nothing, and a deletion of what is referred to, are refused',
    async (url) => {
      assert.equal((await put(url, observation('score-3', 'nobody'))).status, 400);
      assert.equal((await send('DELETE', `${url}/Patient/beta-1`)).status, 409);
    },
  ],
  [
    'a search has pages, and $everything answers',
    async (url) => {
      const first = await send('GET', `${url}/Patient?_count=2&_sort=_id`);
      const next = first.body.link.find(({ relation }) => relation === 'next').url;
      const second = await send('GET', next);
      const ids = [first, second].flatMap(({ body }) => body.entry.map((one) => one.resource.id));
      assert.deepEqual(ids, [NEW_ID, '42', 'alpha-1', 'beta-1'].sort());
      const { body } = await send('GET', `${url}/Patient/beta-1/$everything`);
      assert.equal(body.entry.length, 2);
    },
  ],
  [
    '$export gives all resources, of the system and of patients',
    async (url) => {
      const all = [NEW_ID, '42', 'alpha-1', 'beta-1', 'score-1'].sort();
      assert.deepEqual(await exported(url, ''), all);
      assert.deepEqual(await exported(url, 'Patient/'), all);
    },
  ],
];

const AFTER_RESTART = [
  [
    'what was answered outlives kill -9',
    async (url) => {
      const { status, body } = await send('GET', `${url}/Patient/delta-1`);
      assert.equal(status, 200);
      assert.equal(body.gender, 'female');
      const { body: found } = await send('GET', `${url}/Patient?_summary=count`);
      assert.equal(found.total, 5);
    },
  ],
];

async function check(checks, url) {
  for (const [name, run] of checks) {
    await run(url);
    console.log(`✓ ${name}`);
  }
}

const folder = await mkdtemp(join(tmpdir(), 'hapi-server-'));
let server;
try {
  server = await startHapiServer({ folder });
  await check(CHECKS, server.url);
  assert.equal((await put(server.url, patient('delta-1'))).status, 201);
  await server.kill('SIGKILL');
  server = await startHapiServer({ folder });
  await check(AFTER_RESTART, server.url);
} finally {
  await server?.stop();
  await rm(folder, { recursive: true });
}
