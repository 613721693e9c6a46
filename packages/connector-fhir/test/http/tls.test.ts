import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bearer } from '../../src/auth/bearer.js';
import { elsewhere, here, type TestCertificate } from './certificates.js';
import { connected, linesOf, patient } from './connected.js';
import { runChild } from './run-child.js';
import { listen } from './server.js';

/** A server with a certificate, and how many requests it was sent. */
async function serveTls(certificate: TestCertificate) {
  const seen: string[] = [];
  const server = createServer({ ...certificate }, (request, response) => {
    seen.push(request.url ?? '');
    response.end(JSON.stringify(patient));
  });
  return { url: `https://127.0.0.1:${await listen(server)}/fhir`, seen };
}

describe('a certificate that nobody vouches for', () => {
  it.each([
    ['signed by itself', here],
    ['of another host', elsewhere],
  ])('(%s) is refused before anything is sent', async (_, certificate) => {
    const { url, seen } = await serveTls(certificate);
    const http = await connected({ url, auth: bearer(() => 'CANARY-token') });
    const issues = [{ rule: 'fhir-server.certificate' }];
    expect(await http.send({ method: 'PUT', url: 'Patient/p-1', body: patient })).toMatchObject({
      kind: 'again',
      issues,
    });
    expect(await http.ask({ method: 'GET', url: 'metadata' })).toMatchObject({ issues });
    expect(await linesOf(http.lines('files/1'))).toMatchObject([{ kind: 'failed', issues }]);
    expect(seen).toEqual([]);
  });
});

describe('the variables of Node', () => {
  it('NODE_EXTRA_CA_CERTS names a private authority, whose servers are then believed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'authority-'));
    const authority = join(folder, 'authority.pem');
    await writeFile(authority, here.cert);
    const { url } = await serveTls(here);
    const believed = await runChild('./ask-once.ts', {
      INPUT: url,
      NODE_EXTRA_CA_CERTS: authority,
    });
    const unknown = await runChild('./ask-once.ts', { INPUT: url });
    await rm(folder, { recursive: true });
    expect(believed).toEqual({ code: 0, stdout: '200\n', stderr: '' });
    expect(unknown).toEqual({ code: 0, stdout: 'fhir-server.certificate\n', stderr: '' });
  });

  it('NODE_TLS_REJECT_UNAUTHORIZED=0 makes it stop before anything is sent', async () => {
    const { url, seen } = await serveTls(here);
    const { stdout } = await runChild('./ask-once.ts', {
      INPUT: url,
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
    });
    expect(stdout).toBe('fhir-server.tls-disabled\n');
    expect(seen).toEqual([]);
  });

  it.each(['*', 'fhir-kit-client*', 'express,fhir-kit-client:error', 'fhir-kit-client:info'])(
    'DEBUG=%s would print data, and makes it stop',
    async (debug) => {
      const { url, seen } = await serveTls(here);
      const { stdout } = await runChild('./ask-once.ts', { INPUT: url, DEBUG: debug });
      expect(stdout).toBe('fhir-server.debug-log\n');
      expect(seen).toEqual([]);
    },
  );
});
