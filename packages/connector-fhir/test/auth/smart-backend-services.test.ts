import { manualClock } from '@santeparticipative/exchange/conformance';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type FhirServer,
  type FhirServerOptions,
  startFhirServer,
  startTokenServer,
  type TokenServer,
  type TokenServerOptions,
} from '../../../../tools/fhir-server/index.js';
import { smartBackendServices } from '../../src/auth/smart-backend-services.js';
import type { SmartBackendServices } from '../../src/auth/smart-client.js';
import { connected, patient } from '../http/connected.js';
import { json, serve } from '../http/server.js';
import { makeKeys } from './keys.js';

const keys = await makeKeys('ES384');
const get = { method: 'GET', url: 'Patient/p-1' } as const;
const started: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const server of started.splice(0)) await server.close();
});

async function tokenServer(options: Partial<TokenServerOptions> = {}): Promise<TokenServer> {
  const server = await startTokenServer({
    clientId: 'CANARY-client',
    keys: () => [keys.publicKey],
    ...options,
  });
  started.push(server);
  return server;
}

/** A FHIR server that lets in who has a token of the token server. */
async function guarded(tokens: TokenServer, options: FhirServerOptions = {}): Promise<FhirServer> {
  const server = await startFhirServer({ authorize: tokens.accepts, ...options });
  started.push(server);
  await server.put(patient);
  return server;
}

function auth(tokens: TokenServer, settings: Partial<SmartBackendServices> = {}) {
  return smartBackendServices({
    clientId: 'CANARY-client',
    key: keys.privateKey,
    tokenUrl: tokens.tokenEndpoint,
    ...settings,
  });
}

describe('a token is asked for with a proof that a strict server accepts', () => {
  it.each(['ES384', 'RS384'])('signed with %s', async (alg) => {
    const { publicKey, privateKey } = await makeKeys(alg);
    const tokens = await tokenServer({ keys: () => [publicKey] });
    const server = await guarded(tokens);
    const http = await connected({ url: server.url, auth: auth(tokens, { key: privateKey }) });
    expect(await http.send(get)).toMatchObject({ kind: 'answered', resource: { id: 'p-1' } });
    expect(tokens.requests).toMatchObject([{ method: 'POST', path: '/token', status: 200 }]);
  });

  it('which is another each time, so that none is refused as used before', async () => {
    const tokens = await tokenServer({ lifetime: 1 });
    const server = await guarded(tokens);
    const clock = manualClock({ start: Date.now(), sleeping: 'until-advanced' });
    const http = await connected({ url: server.url, auth: auth(tokens) }, { clock });
    for (let count = 0; count < 3; count += 1) {
      expect((await http.send(get)).kind).toBe('answered');
      clock.advance(1000);
    }
    expect(tokens.requests.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('where the FHIR server says', async () => {
    const tokens = await tokenServer();
    const { url, seen } = await serve(({ path, headers }, response) => {
      if (path.endsWith('/.well-known/smart-configuration')) {
        return json(response, 200, { token_endpoint: tokens.tokenEndpoint });
      }
      json(response, tokens.accepts(headers) ? 200 : 401, patient);
    });
    const http = await connected({ url, auth: auth(tokens, { tokenUrl: undefined }) });
    expect((await http.send(get)).kind).toBe('answered');
    expect((await http.send(get)).kind).toBe('answered');
    expect(seen.map(({ path }) => path)).toEqual([
      '/fhir/.well-known/smart-configuration',
      '/fhir/Patient/p-1',
      '/fhir/Patient/p-1',
    ]);
    expect(seen[0]?.headers.authorization).toBeUndefined();
  });
});

describe('a token is kept', () => {
  it('for 80 % of its life', async () => {
    const tokens = await tokenServer({ lifetime: 100 });
    const server = await guarded(tokens);
    const clock = manualClock({ start: Date.now(), sleeping: 'until-advanced' });
    const http = await connected({ url: server.url, auth: auth(tokens) }, { clock });
    await http.send(get);
    clock.advance(79_000);
    await http.send(get);
    expect(tokens.issued()).toBe(1);
    clock.advance(1000);
    await http.send(get);
    expect(tokens.issued()).toBe(2);
  });

  it('and asked for once, however many need it at once', async () => {
    const tokens = await tokenServer();
    const server = await guarded(tokens);
    const http = await connected({ url: server.url, auth: auth(tokens) });
    const many = () => Promise.all(Array.from({ length: 20 }, () => http.send(get)));
    expect((await many()).every(({ kind }) => kind === 'answered')).toBe(true);
    expect(tokens.issued()).toBe(1);
    tokens.revokeAll();
    expect((await many()).every(({ kind }) => kind === 'answered')).toBe(true);
    expect(tokens.issued()).toBe(2);
  });

  it('and renewed once when it is refused: then who asks is told', async () => {
    const tokens = await tokenServer();
    const server = await guarded(tokens, { authorize: () => false });
    const http = await connected({ url: server.url, auth: auth(tokens) });
    expect(await http.send({ method: 'PUT', url: 'Patient/p-1', body: patient })).toMatchObject({
      kind: 'refused',
      status: 401,
      issues: [{ rule: 'fhir-server.unauthorised' }],
    });
    expect(server.requests).toHaveLength(2);
    expect(tokens.issued()).toBe(2);
  });

  it('and asked for with the key of the day, where keys change', async () => {
    let today = await makeKeys('ES384', 'monday');
    const tokens = await tokenServer({ keys: () => [today.publicKey] });
    const server = await guarded(tokens);
    const key = () => today.privateKey;
    const http = await connected({ url: server.url, auth: auth(tokens, { key }) });
    expect((await http.send(get)).kind).toBe('answered');
    today = await makeKeys('ES384', 'tuesday');
    tokens.revokeAll();
    expect((await http.send(get)).kind).toBe('answered');
  });
});

describe('a clock that is a day wrong', () => {
  const day = 86_400_000;
  it.each([day, -day])(
    '(%d ms) is put right by the server’s, at the second proof',
    async (wrong) => {
      const tokens = await tokenServer();
      const server = await guarded(tokens);
      const clock = manualClock({ start: Date.now() + wrong, sleeping: 'until-advanced' });
      const http = await connected({ url: server.url, auth: auth(tokens) }, { clock });
      expect((await http.send(get)).kind).toBe('answered');
      expect(tokens.requests.map(({ status }) => status)).toEqual([400, 200]);
    },
  );

  it('is put right at the first, where the server said where to ask', async () => {
    const tokens = await tokenServer();
    const { url } = await serve(({ path }, response) =>
      json(
        response,
        200,
        path.includes('well-known') ? { token_endpoint: tokens.tokenEndpoint } : patient,
      ),
    );
    const clock = manualClock({ start: Date.now() - day, sleeping: 'until-advanced' });
    const http = await connected({ url, auth: auth(tokens, { tokenUrl: undefined }) }, { clock });
    expect((await http.send(get)).kind).toBe('answered');
    expect(tokens.requests.map(({ status }) => status)).toEqual([200]);
  });

  it('is told when the server refuses all the same', async () => {
    const tokens = await tokenServer({ keys: () => [] });
    const server = await guarded(tokens);
    const clock = manualClock({ start: Date.now() - day, sleeping: 'until-advanced' });
    const http = await connected({ url: server.url, auth: auth(tokens) }, { clock });
    expect(await http.send(get)).toMatchObject({
      kind: 'refused',
      status: 401,
      issues: [{ rule: 'fhir-server.token-refused' }, { rule: 'fhir-server.clock' }],
    });
    expect(tokens.requests).toHaveLength(2);
    expect(server.requests).toEqual([]);
  });
});
