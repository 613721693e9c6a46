import type { ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { startBystander } from '../../../../tools/fhir-server/index.js';
import { smartBackendServices } from '../../src/auth/smart-backend-services.js';
import { connected, patient, rulesOf } from '../http/connected.js';
import { json, serve } from '../http/server.js';
import { makeKeys } from './keys.js';

const { privateKey } = await makeKeys('ES384');

/** Asks a FHIR server whose token endpoint answers so; tells what came of it. */
async function askWith(answerToken: (response: ServerResponse) => void, tokenUrl?: string) {
  const { url, origin, seen } = await serve(({ path }, response) =>
    path === '/token' ? answerToken(response) : json(response, 200, patient),
  );
  const auth = smartBackendServices({
    clientId: 'CANARY-client',
    key: privateKey,
    tokenUrl: tokenUrl ?? `${origin}/token`,
  });
  const http = await connected({ url, auth, timeout: 2000 });
  const answer = await http.send({ method: 'GET', url: 'Patient/p-1' });
  const paths = seen.map(({ path }) => path);
  const rules = answer.kind === 'answered' ? [] : rulesOf(answer.issues);
  expect(inspect(answer, { depth: 10, showHidden: true })).not.toContain('CANARY');
  return { answer, rules, paths, seen };
}

const good = { access_token: 'CANARY-token', token_type: 'bearer', expires_in: 300 };

describe('a token endpoint', () => {
  it('gets the proof in the body, and nothing else to know us by', async () => {
    const { seen } = await askWith((response) => json(response, 200, good));
    const form = new URLSearchParams(seen[0]?.body);
    expect([...form.keys()].sort()).toEqual([
      'client_assertion',
      'client_assertion_type',
      'grant_type',
      'scope',
    ]);
    expect(form.get('grant_type')).toBe('client_credentials');
    expect(form.get('scope')).toBe('system/*.cruds');
    expect(seen[0]?.headers.authorization).toBeUndefined();
    expect(seen[1]?.headers.authorization).toBe('Bearer CANARY-token');
  });

  it.each([
    ['no life', { ...good, expires_in: undefined }],
    ['a life that is no number', { ...good, expires_in: 'CANARY' }],
    ['a negative life', { ...good, expires_in: -5 }],
    ['its type in capitals', { ...good, token_type: 'BEARER' }],
  ])('may give a token with %s', async (_, body) => {
    expect((await askWith((response) => json(response, 200, body))).answer.kind).toBe('answered');
  });

  it.each<[string, number, unknown, string]>([
    ['refuses', 400, { error: 'invalid_client', error_description: 'CANARY' }, 'token-refused'],
    ['refuses by 401', 401, { error: 'CANARY' }, 'token-refused'],
    ['gives no token', 200, { ...good, access_token: undefined }, 'token-refused'],
    ['gives a token of another type', 200, { ...good, token_type: 'mac' }, 'token-refused'],
    ['gives a token of two lines', 200, { ...good, access_token: 'CANARY\n' }, 'token-unavailable'],
    ['gives a list', 200, [good], 'token-refused'],
    ['gives 2 MiB', 200, { ...good, more: ' '.repeat(2 << 20) }, 'token-refused'],
  ])('that %s ends it, and the FHIR server is asked nothing', async (_, status, body, rule) => {
    const { answer, rules, paths } = await askWith((response) => json(response, status, body));
    expect(answer).toMatchObject({ kind: 'refused', status: 401 });
    expect(rules).toEqual([`fhir-server.${rule}`]);
    expect(paths).toEqual(['/token']);
  });

  it('that answers HTML gives no token', async () => {
    const { rules } = await askWith((response) => response.end('<html>CANARY</html>'));
    expect(rules).toEqual(['fhir-server.token-refused']);
  });

  it.each([429, 503, 500])('that answers %d is asked again another time', async (status) => {
    const { answer, paths } = await askWith((response) =>
      json(response, status, {}, { 'retry-after': '1' }),
    );
    expect(answer).toMatchObject({ kind: 'again', wait: 5 });
    expect(paths).toEqual(['/token']);
  });

  it('that breaks the connection is asked again another time', async () => {
    const { answer } = await askWith((response) => response.destroy());
    expect(answer).toMatchObject({
      kind: 'again',
      issues: [{ rule: 'fhir-server.connection-lost' }],
    });
  });

  it('that is silent is asked again another time', async () => {
    const { answer } = await askWith(() => {});
    expect(answer).toMatchObject({ kind: 'again', issues: [{ rule: 'fhir-server.timeout' }] });
  });

  it('that is not there is asked again another time', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await new Promise((resolve) => server.close(resolve));
    const { answer } = await askWith(() => {}, `http://127.0.0.1:${port}/token`);
    expect(answer).toMatchObject({ kind: 'again', issues: [{ rule: 'fhir-server.unreachable' }] });
  });

  it.each([302, 307])('that redirects (%d) is not followed', async (status) => {
    const other = await startBystander();
    const { rules } = await askWith((response) => {
      response.writeHead(status, { location: other.url });
      response.end();
    });
    expect(rules).toEqual(['fhir-server.redirected']);
    expect(other.requests).toEqual([]);
    await other.close();
  });

  it.each([
    'http://tokens.example/token',
    'https://user:CANARY@tokens.example/token',
    'https://tokens.example/token#CANARY',
    'CANARY',
    'file:///CANARY',
  ])('at %s gets nothing', async (tokenUrl) => {
    const { rules, paths } = await askWith(() => {}, tokenUrl);
    expect(rules).toEqual(['fhir-server.token-address']);
    expect(paths).toEqual([]);
  });
});

describe('the place that the FHIR server names', () => {
  async function discover(configuration: unknown, status = 200) {
    const { url } = await serve(({ path }, response) =>
      json(response, path.includes('well-known') ? status : 200, configuration),
    );
    const auth = smartBackendServices({ clientId: 'CANARY-client', key: privateKey });
    const answer = await (await connected({ url, auth })).send({ method: 'GET', url: 'metadata' });
    expect(JSON.stringify(answer)).not.toContain('CANARY');
    return answer;
  }

  it.each([
    ['on plain http', { token_endpoint: 'http://CANARY.example/token' }, 200, 'token-address'],
    ['which is none', { token_endpoint: 'CANARY' }, 200, 'token-address'],
    ['which is missing', { issuer: 'CANARY' }, 200, 'no-token-endpoint'],
    ['where there is no such document', {}, 404, 'no-token-endpoint'],
    ['where the document is elsewhere', {}, 302, 'redirected'],
  ])('%s is not used', async (_, configuration, status, rule) => {
    expect(await discover(configuration, status)).toMatchObject({
      kind: 'refused',
      issues: [{ rule: `fhir-server.${rule}` }],
    });
  });

  it('is asked for again when the server is busy', async () => {
    expect(await discover({}, 503)).toMatchObject({ kind: 'again' });
  });
});
