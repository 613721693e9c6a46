import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { connected, patient } from './connected.js';
import { json, listen, serve } from './server.js';

const put = { method: 'PUT', url: 'Patient/p-1', body: patient } as const;
const get = { method: 'GET', url: 'Patient/p-1' } as const;

describe('a status tells what is known', () => {
  it.each([
    [400, 'refused', 'refused', 'invalid'],
    [403, 'refused', 'refused', 'forbidden'],
    [404, 'refused', 'refused', 'not-found'],
    [405, 'refused', 'refused', 'not-supported'],
    [409, 'refused', 'refused', 'conflict'],
    [410, 'refused', 'refused', 'gone'],
    [412, 'refused', 'refused', 'precondition'],
    [413, 'refused', 'refused', 'too-large'],
    [418, 'refused', 'refused', 'refused'],
    [422, 'refused', 'refused', 'invalid'],
    [501, 'refused', 'refused', 'not-supported'],
    [425, 'again', 'again', 'busy'],
    [429, 'again', 'again', 'busy'],
    [503, 'again', 'again', 'busy'],
    [408, 'unknown', 'again', 'failing'],
    [500, 'unknown', 'again', 'failing'],
    [502, 'unknown', 'again', 'failing'],
    [504, 'unknown', 'again', 'failing'],
    [520, 'unknown', 'again', 'failing'],
  ])('%d: a write is %s, a read is %s', async (status, write, read, rule) => {
    const { url } = await serve((_, response) => json(response, status, {}));
    const http = await connected({ url });
    const issues = [{ rule: `fhir-server.${rule}` }];
    expect(await http.send(put)).toMatchObject({ kind: write, issues });
    expect(await http.send(get)).toMatchObject({ kind: read, issues });
  });

  it('401 without a token is refused', async () => {
    const { url, seen } = await serve((_, response) => json(response, 401, {}));
    expect(await (await connected({ url })).send(put)).toMatchObject({
      kind: 'refused',
      status: 401,
      issues: [{ rule: 'fhir-server.unauthorised' }],
    });
    expect(seen).toHaveLength(1);
  });

  it('202 tells where and when to ask again; the server’s clock is told', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(202, {
        'content-location': '/jobs/1',
        'retry-after': '2',
        date: 'Sun, 01 Mar 2026 12:00:00 GMT',
        'x-progress': 'CANARY',
      });
      response.end();
    });
    const retry = { attempts: 1, base: 1, cap: 60_000, deadline: 1000 };
    const answer = await (await connected({ url, retry })).send(get);
    expect(answer).toEqual({
      kind: 'answered',
      status: 202,
      location: url.replace('/fhir', '/jobs/1'),
      wait: 2000,
      date: Date.parse('2026-03-01T12:00:00Z'),
    });
  });

  it('what is no resource is given only to who accepts JSON', async () => {
    const manifest = { transactionTime: '2026-03-01T12:00:00Z', output: [] };
    const { url } = await serve((_, response) => json(response, 200, manifest));
    const http = await connected({ url });
    const headers = { accept: 'application/json' };
    expect(await http.send({ ...get, headers })).toMatchObject({
      kind: 'answered',
      json: manifest,
    });
    expect((await http.send(get)).kind).toBe('unknown');
  });
});

describe('a network that fails', () => {
  it('nothing listens: nothing was sent', async () => {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    const port = typeof address === 'object' ? address?.port : undefined;
    const http = await connected({ url: `http://127.0.0.1:${port}/fhir` });
    const answer = await http.send(put);
    expect(answer).toMatchObject({ kind: 'again', issues: [{ rule: 'fhir-server.unreachable' }] });
  });

  it('nothing has that name: nothing was sent', async () => {
    // No name has a part of 64 letters: nobody on the network has to be asked.
    const http = await connected({ url: `https://${'a'.repeat(64)}.example/r4` });
    const answer = await http.send(put);
    expect(answer).toMatchObject({ kind: 'again', issues: [{ rule: 'fhir-server.unreachable' }] });
  });

  it('the connection breaks before any answer: a write is unknown, a read is not', async () => {
    const { url } = await serve((_, _response, socket) => socket.destroy());
    const http = await connected({ url });
    const issues = [{ rule: 'fhir-server.connection-lost' }];
    expect(await http.send(put)).toMatchObject({ kind: 'unknown', issues });
    expect(await http.send(get)).toMatchObject({ kind: 'again', issues });
  });

  it('what answers is no HTTP', async () => {
    const server = createServer((socket) => socket.resume().end('220 mail.example ESMTP\r\n'));
    server.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const http = await connected({ url: `http://127.0.0.1:${port}/fhir` });
    expect((await http.send(put)).kind).toBe('unknown');
    await new Promise((resolve) => server.close(resolve));
  });

  it('the server is silent: the time allowed ends it', async () => {
    const { url } = await serve(() => {});
    const http = await connected({ url, timeout: 50 });
    const issues = [{ rule: 'fhir-server.timeout' }];
    expect(await http.send(put)).toMatchObject({ kind: 'unknown', issues });
  });

  it('the body never ends: the time allowed ends it', async () => {
    const { url } = await serve((_, response) => response.write('{"resourceType":'));
    const http = await connected({ url, timeout: 50 });
    const issues = [{ rule: 'fhir-server.timeout' }];
    expect(await http.send(put)).toMatchObject({ kind: 'unknown', issues });
  });

  it('who interrupts ends it, and nothing is sent afterwards', async () => {
    const controller = new AbortController();
    const { url, seen } = await serve(() => controller.abort());
    const http = await connected({ url }, { signal: controller.signal });
    const issues = [{ rule: 'fhir-server.interrupted' }];
    expect(await http.send(put)).toMatchObject({ kind: 'unknown', issues });
    expect(await http.send(put)).toMatchObject({ kind: 'again', issues });
    expect(await http.ask(get)).toMatchObject({ kind: 'again', issues });
    expect(seen).toHaveLength(1);
  });
});

it('a server of another person on the same port number is not this one', async () => {
  const port = await listen(createHttpServer());
  const http = await connected({ url: `http://127.0.0.1:${port}/fhir` });
  const answer = await http.send({ ...get, url: `http://localhost:${port}/fhir/Patient/1` });
  expect(answer).toMatchObject({
    kind: 'refused',
    status: 0,
    issues: [{ rule: 'fhir-server.other-origin' }],
  });
});
