import { describe, expect, it } from 'vitest';
import { startBystander } from '../../../../tools/fhir-server/index.js';
import { bearer } from '../../src/auth/bearer.js';
import { connected, linesOf, patient } from './connected.js';
import { json, serve } from './server.js';

const auth = bearer(() => 'CANARY-token');

describe('another origin', () => {
  it('gets no request that names it', async () => {
    const other = await startBystander();
    const { url, origin, seen } = await serve((_, response) => json(response, 200, patient));
    const http = await connected({ url, auth });
    const host = origin.replace('http://', '');
    for (const address of [
      `${other.url}/fhir/Patient`,
      other.url.replace('http:', ''),
      `http://${host}@${other.url.replace('http://', '')}/fhir`,
      other.url.replace('http://', 'http:\\\\'),
    ]) {
      const answer = await http.send({ method: 'GET', url: address });
      expect(answer).toMatchObject({
        kind: 'refused',
        status: 0,
        issues: [{ rule: 'fhir-server.other-origin' }],
      });
      const lines = await linesOf(http.lines(address));
      expect(lines).toMatchObject([
        { kind: 'failed', issues: [{ rule: 'fhir-server.other-origin' }] },
      ]);
    }
    expect(seen).toEqual([]);
    expect(other.requests).toEqual([]);
    await other.close();
  });

  it('gets no request by a redirection of a read', async () => {
    const other = await startBystander();
    const { url, seen } = await serve((_, response) => {
      response.writeHead(302, { location: `${other.url}/fhir/Patient/1` });
      response.end();
    });
    const http = await connected({ url, auth });
    const answer = await http.send({ method: 'GET', url: 'Patient/1' });
    expect(answer).toMatchObject({ kind: 'refused', status: 302 });
    expect(seen).toHaveLength(1);
    expect(other.requests).toEqual([]);
    await other.close();
  });
});

describe('a redirection of a read on the same origin', () => {
  it('is followed, with the token', async () => {
    const { url, seen } = await serve(({ path }, response) => {
      if (path === '/elsewhere/1') return json(response, 200, patient);
      response.writeHead(308, { location: '/elsewhere/1' });
      response.end('<html>moved</html>');
    });
    const http = await connected({ url, auth });
    expect(await http.send({ method: 'GET', url: 'Patient/1' })).toMatchObject({
      kind: 'answered',
      resource: patient,
    });
    expect(seen.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/fhir/Patient/1', 'Bearer CANARY-token'],
      ['/elsewhere/1', 'Bearer CANARY-token'],
    ]);
  });

  it('is followed five times at most', async () => {
    const { url, seen } = await serve((_, response) => {
      response.writeHead(302, { location: '/fhir/round' });
      response.end();
    });
    const answer = await (await connected({ url })).send({ method: 'GET', url: 'Patient/1' });
    expect(answer).toMatchObject({ kind: 'refused', status: 302 });
    expect(seen).toHaveLength(6);
  });
});
