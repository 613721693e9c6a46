import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PrivateKeySource, signingKey } from '../../src/auth/private-key.js';
import { makeKeys } from './keys.js';

const ec = await makeKeys('ES384');
const rsa = await makeKeys('RS384');
const otherCurve = await makeKeys('ES256');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keys-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes a key into a file with the given mode. */
async function keyFile(text: string, mode = 0o600): Promise<string> {
  const path = join(folder, `CANARY-${Math.random()}.json`);
  await writeFile(path, text);
  await chmod(path, mode);
  return path;
}

async function refusal(source: PrivateKeySource): Promise<string | undefined> {
  const result = await signingKey(source);
  expect(inspect(result, { depth: 10, showHidden: true })).not.toContain('CANARY');
  return result.ok ? undefined : result.issues[0]?.rule;
}

describe('a private key', () => {
  it.each([
    ['EC P-384', ec.privateKey, 'ES384'],
    ['RSA', rsa.privateKey, 'RS384'],
    ['RSA that names its algorithm', { ...rsa.privateKey, alg: 'RS384' }, 'RS384'],
  ])('of kind %s signs', async (_, key, alg) => {
    expect(await signingKey(key)).toMatchObject({ ok: true, alg, kid: 'CANARY-kid' });
    expect(await signingKey(async () => key)).toMatchObject({ ok: true, alg });
    expect(await signingKey(await keyFile(JSON.stringify(key)))).toMatchObject({ ok: true, alg });
  });

  it('cannot be read off the key that signs', async () => {
    const result = await signingKey(ec.privateKey);
    const shown = inspect(result, { depth: 10, showHidden: true }) + JSON.stringify(result);
    expect(shown).not.toContain(ec.privateKey.d);
  });

  it.each<[string, PrivateKeySource]>([
    ['without a kid', { ...ec.privateKey, kid: '' }],
    ['that is public', ec.publicKey],
    ['of another algorithm', { ...rsa.privateKey, alg: 'RS256' }],
    ['that is symmetric', { kty: 'oct', k: 'CANARYCANARY', kid: 'CANARY' }],
    ['of another curve', otherCurve.privateKey],
    ['that is damaged', { ...ec.privateKey, d: 'CANARY' }],
    ['that is empty', {}],
    ['of a function that fails', () => Promise.reject(new Error('CANARY'))],
    ['of a function that gives nothing', () => JSON.parse('null')],
  ])('%s is refused', async (_, source) => {
    expect(await refusal(source)).toBe('fhir-server.key');
  });

  it('of fewer than 2048 bits is refused', async () => {
    const short = await generateKeyPair('RS384', { modulusLength: 2048, extractable: true });
    const jwk = await exportJWK(short.privateKey);
    const n = jwk.n?.slice(0, 171) ?? '';
    expect(await refusal({ ...jwk, n, kid: 'CANARY' })).toBe('fhir-server.key');
  });
});

describe('the file of a private key', () => {
  it.skipIf(process.platform === 'win32').each([0o644, 0o640, 0o604, 0o660, 0o610])(
    'that others can reach (%o) is refused',
    async (mode) => {
      const path = await keyFile(JSON.stringify(ec.privateKey), mode);
      expect(await refusal(path)).toBe('fhir-server.key-exposed');
    },
  );

  it('may be readable alone', async () => {
    const path = await keyFile(JSON.stringify(ec.privateKey), 0o400);
    expect((await signingKey(path)).ok).toBe(true);
  });

  it.each([
    ['no JSON', 'CANARY'],
    ['a key that JavaScript reserves', '{"__proto__":{"CANARY":1}}'],
    ['too much', ' '.repeat(100_000)],
  ])('with %s is refused', async (_, text) => {
    expect(await refusal(await keyFile(text))).toBe('fhir-server.key');
  });

  it('that is not there, or is a folder, is refused', async () => {
    expect(await refusal(join(folder, 'CANARY'))).toBe('fhir-server.key');
    await chmod(folder, 0o700);
    expect(await refusal(folder)).toBe('fhir-server.key');
  });
});
