import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { bearer } from '../../src/auth/bearer.js';
import { connected, patient } from './connected.js';
import { json, serve } from './server.js';

/*
 * What fhir-kit-client 2.0.3 does with each of these was measured: it resolves the first three as success, and its
 * errors hold the address and the server's words.
 */
const create = { method: 'POST', url: 'Patient', body: patient } as const;

describe('fhir-kit-client is not believed', () => {
  it('when a success holds an OperationOutcome that tells an error', async () => {
    const { url } = await serve((_, response) =>
      json(response, 200, {
        resourceType: 'OperationOutcome',
        issue: [{ severity: 'warning' }, { severity: 'fatal', diagnostics: 'CANARY-words' }],
      }),
    );
    const answer = await (await connected({ url })).send(create);
    expect(answer).toMatchObject({
      kind: 'unknown',
      issues: [{ rule: 'fhir-server.error-in-success' }],
    });
    expect(inspect(answer, { depth: 10, showHidden: true })).not.toContain('CANARY');
  });

  it('but an OperationOutcome that only warns is an answer', async () => {
    const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'information' }] };
    const { url } = await serve((_, response) => json(response, 200, outcome));
    const answer = await (await connected({ url })).send({ method: 'DELETE', url: 'Patient/1' });
    expect(answer).toMatchObject({ kind: 'answered', status: 200, resource: outcome });
  });

  it('when 201 has no body: the version and the place come from its headers', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(201, { location: '/fhir/Patient/new/_history/7' });
      response.end();
    });
    const answer = await (await connected({ url })).send(create);
    expect(answer).toMatchObject({
      kind: 'answered',
      status: 201,
      versionId: '7',
      location: `${url}/Patient/new/_history/7`,
    });
    expect(answer).not.toHaveProperty('resource');
  });

  it('ETag tells the version before Location does', async () => {
    const { url } = await serve((_, response) =>
      json(response, 200, patient, { etag: 'W/"12"', location: 'Patient/p-1/_history/7' }),
    );
    const answer = await (await connected({ url })).send(create);
    expect(answer).toMatchObject({ kind: 'answered', versionId: '12', resource: patient });
  });

  it('a Location on another origin, and an ETag that is no version, are not kept', async () => {
    const { url } = await serve((_, response) =>
      json(response, 201, patient, { etag: '"a b <c>"', location: 'http://evil.example/1' }),
    );
    const answer = await (await connected({ url })).send(create);
    expect(answer.kind).toBe('answered');
    expect(answer).not.toHaveProperty('versionId');
    expect(answer).not.toHaveProperty('location');
  });

  it.each([301, 302, 307, 308])(
    'when a write is redirected (%d): nothing is followed',
    async (status) => {
      const other = await serve((_, response) => json(response, 200, patient));
      const { url } = await serve((_, response) => {
        response.writeHead(status, { location: other.url });
        response.end();
      });
      const answer = await (await connected({ url })).send(create);
      expect(answer).toMatchObject({
        kind: 'refused',
        status,
        issues: [{ rule: 'fhir-server.redirected' }],
      });
      expect(other.seen).toEqual([]);
    },
  );

  it('303 to a write may mean that it was done', async () => {
    const { url, seen } = await serve((_, response) => {
      response.writeHead(303, { location: '/fhir/Patient/1' });
      response.end();
    });
    expect((await (await connected({ url })).send(create)).kind).toBe('unknown');
    expect(seen).toHaveLength(1);
  });

  it('429 is told once, with the wait; a read is asked again', async () => {
    const { url, seen } = await serve((_, response) => {
      response.writeHead(seen.length === 1 ? 429 : 200, { 'retry-after': '1' });
      response.end(seen.length === 1 ? undefined : JSON.stringify(patient));
    });
    const http = await connected({ url });
    expect(await http.send(create)).toMatchObject({ kind: 'again', status: 429, wait: 5 });
    expect(await http.ask({ method: 'GET', url: 'Patient/p-1' })).toMatchObject({
      resource: patient,
    });
    expect(seen).toHaveLength(2);
  });

  it('when the connection breaks within the body', async () => {
    const { url } = await serve((_, response, socket) => {
      response.writeHead(201, { 'content-length': '1000', etag: 'W/"1"' });
      response.write('{"resourceType":"Patient"', () => socket.destroy());
    });
    const http = await connected({ url });
    expect(await http.send(create)).toMatchObject({
      kind: 'unknown',
      issues: [{ rule: 'fhir-server.connection-lost' }],
    });
  });

  it.each([
    ['a page of HTML', '<html><form action="/login"></form></html>'],
    ['truncated JSON', '{"resourceType":"Bundle","entry":[{"resource":{'],
    ['JSON that is no object', 'null'],
    ['a text', '"ok"'],
    ['a list', '[{"resourceType":"Patient"}]'],
    ['an object without a type', '{"ok":true}'],
    ['a type that is none', '{"resourceType":"<b>"}'],
  ])('when 200 holds %s', async (_, body) => {
    const { url } = await serve((_seen, response) => response.end(body));
    expect(await (await connected({ url })).send(create)).toMatchObject({
      kind: 'unknown',
      issues: [{ rule: 'fhir-server.not-fhir' }],
    });
  });

  it('when an answer is a part only', async () => {
    const { url } = await serve((_, response) => json(response, 206, patient));
    expect((await (await connected({ url })).send(create)).kind).toBe('unknown');
  });

  it.each([400, 404, 409, 412, 422])(
    'and its error of a %d, with the address and the server’s words, goes no further',
    async (status) => {
      const { url } = await serve((_, response) =>
        json(response, status, {
          resourceType: 'OperationOutcome',
          issue: [
            { severity: 'error', diagnostics: 'CANARY-diagnostics', details: { text: 'CANARY-1' } },
          ],
        }),
      );
      const http = await connected({ url, auth: bearer(() => 'CANARY-token') });
      const answer = await http.send({
        method: 'PUT',
        url: 'Patient?identifier=urn:oid:1|CANARY-ins',
        body: { ...patient, name: [{ text: 'CANARY-name' }] },
      });
      expect(answer).toMatchObject({ kind: 'refused', status });
      expect(inspect(answer, { depth: 10, showHidden: true })).not.toContain('CANARY');
      expect(JSON.stringify(answer)).not.toContain('CANARY');
    },
  );

  it('its values hide the request that it sent, with the token: ours do not', async () => {
    const { url } = await serve((_, response) => json(response, 200, patient));
    const http = await connected({ url, auth: bearer(() => 'CANARY-token') });
    const answer = await http.send({ method: 'GET', url: 'Patient?identifier=CANARY-ins' });
    expect(answer).toMatchObject({ kind: 'answered', resource: patient });
    expect(inspect(answer, { depth: 10, showHidden: true })).not.toContain('CANARY');
  });

  it('it sends bodies above 64 KiB whole, although it asks for keepalive', async () => {
    const { url, seen } = await serve((_, response) => json(response, 201, patient));
    const body = { ...patient, name: [{ text: 'é'.repeat(200_000) }] };
    const answer = await (await connected({ url })).send({ ...create, body });
    expect(answer.kind).toBe('answered');
    expect(seen[0]?.headers['content-type']).toBe('application/fhir+json');
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual(body);
  });

  it('a key of the answer named __proto__ changes nothing else', async () => {
    const { url } = await serve((_, response) =>
      response.end('{"resourceType":"Patient","__proto__":{"polluted":true}}'),
    );
    const answer = await (await connected({ url })).send(create);
    expect(answer.kind).toBe('answered');
    expect({}).not.toHaveProperty('polluted');
    if (answer.kind === 'answered') {
      expect(Object.getPrototypeOf(answer.resource)).toBe(Object.prototype);
    }
  });
});

it.each(['identifier=CANARY\nx-more: 1', 'identifier=CANARY\u2192'])(
  'what cannot be sent in a header (%j) is refused without a throw, and nothing is sent',
  async (value) => {
    const { url, seen } = await serve((_, response) => json(response, 200, patient));
    const http = await connected({ url });
    const answer = await http.send({ ...create, headers: { 'if-none-exist': value } });
    expect(answer).toMatchObject({
      kind: 'refused',
      status: 0,
      issues: [{ rule: 'fhir-server.header' }],
    });
    expect(JSON.stringify(answer)).not.toContain('CANARY');
    expect(seen).toEqual([]);
  },
);
