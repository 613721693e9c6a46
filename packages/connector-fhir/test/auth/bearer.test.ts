import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { bearer } from '../../src/auth/bearer.js';
import { connected, patient } from '../http/connected.js';
import { json, serve } from '../http/server.js';

const get = { method: 'GET', url: 'Patient/p-1' } as const;

it('sends what the function gives, each time', async () => {
  const tokens = ['one', 'two'];
  const { url, seen } = await serve((_, response) => json(response, 200, patient));
  const http = await connected({ url, auth: bearer(async () => tokens.shift() ?? '') });
  await http.send(get);
  await http.send(get);
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer one', 'Bearer two']);
});

it('sends a token that the caller’s headers cannot replace', async () => {
  const { url, seen } = await serve((_, response) => json(response, 200, patient));
  const http = await connected({ url, auth: bearer(() => 'ours') });
  await http.send({ ...get, headers: { authorization: 'Bearer theirs' } });
  expect(seen[0]?.headers.authorization).toBe('Bearer ours');
});

it('after a 401 the function is asked once more, and the write sent once more', async () => {
  const tokens = ['old', 'new'];
  const { url, seen } = await serve(({ headers }, response) =>
    json(response, headers.authorization === 'Bearer new' ? 201 : 401, patient),
  );
  const http = await connected({ url, auth: bearer(() => tokens.shift() ?? 'none-left') });
  const answer = await http.send({ method: 'POST', url: 'Patient', body: patient });
  expect(answer).toMatchObject({ kind: 'answered', status: 201 });
  expect(seen.map(({ body }) => JSON.parse(body))).toEqual([patient, patient]);
});

it.each([
  ['another token each time', () => `t-${Math.random()}`, 2],
  ['the same token', () => 'CANARY-token', 1],
])('a server that always answers 401 is believed, with %s', async (_, token, requests) => {
  const { url, seen } = await serve((_seen, response) => json(response, 401, {}));
  const http = await connected({ url, auth: bearer(token) });
  expect(await http.ask(get)).toMatchObject({
    kind: 'refused',
    status: 401,
    issues: [{ rule: 'fhir-server.unauthorised' }],
  });
  expect(seen).toHaveLength(requests);
});

it.each<[string, () => string | Promise<string>]>([
  ['is empty', () => ''],
  ['has a line feed', () => 'CANARY\nx-evil: 1'],
  ['has an accent', () => 'CANARY-é'],
  ['has Bearer in it', () => 'Bearer CANARY'],
  ['is no text', () => JSON.parse('null')],
  ['is thrown away', () => Promise.reject(new Error('CANARY'))],
  [
    'is thrown away at once',
    () => {
      throw new Error('CANARY');
    },
  ],
])('nothing is sent with a token that %s', async (_, token) => {
  const { url, seen } = await serve((_seen, response) => json(response, 200, patient));
  const answer = await (await connected({ url, auth: bearer(token) })).send(get);
  expect(answer).toMatchObject({
    kind: 'refused',
    status: 401,
    issues: [{ rule: 'fhir-server.token-unavailable' }],
  });
  expect(inspect(answer, { depth: 10, showHidden: true })).not.toContain('CANARY');
  expect(seen).toEqual([]);
});
