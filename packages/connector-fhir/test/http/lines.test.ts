import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { startBystander } from '../../../../tools/fhir-server/index.js';
import { bearer } from '../../src/auth/bearer.js';
import type { FhirLine, FhirLinesOptions } from '../../src/http/answer.js';
import type { HttpSettings } from '../../src/http/connect-http.js';
import { connected, linesOf, patient } from './connected.js';
import { type Handler, json, serve } from './server.js';

const line = JSON.stringify(patient);

async function linesFrom(
  handler: Handler,
  settings: Partial<HttpSettings> = {},
): Promise<FhirLine[]> {
  const { url } = await serve(handler);
  const http = await connected({ url, ...settings });
  return linesOf(http.lines(`${url}/files/1`));
}

const kinds = (lines: readonly FhirLine[]) =>
  lines.map((one) => (one.kind === 'resource' ? one.line : one.issues[0]?.rule));

describe('the lines of a file', () => {
  it('are resources, with their numbers; blank lines and a byte order mark are none', async () => {
    const text = `\ufeff${line}\r\n\n  \n${line}`;
    const lines = await linesFrom((_, response) => response.end(text));
    expect(lines).toEqual([
      { kind: 'resource', resource: patient, line: 1 },
      { kind: 'resource', resource: patient, line: 4 },
    ]);
  });

  it('that are wrong are rejected, and the next ones are read', async () => {
    const deep = `{"resourceType":"Patient","id":"d","x":${'['.repeat(500)}${']'.repeat(500)}}`;
    const wrong = ['{"resourceType":', '[]', '{"id":"CANARY"}', '{"__proto__":{"x":1}}', deep];
    const text = Buffer.concat([
      Buffer.from([0xff, 0x0a]),
      Buffer.from(`${wrong.join('\n')}\n${line}\n`),
    ]);
    const lines = await linesFrom((_, response) => response.end(text));
    expect(kinds(lines)).toEqual([
      'fhir-server.file-encoding',
      'json.syntax',
      'fhir-server.line-not-fhir',
      'fhir-server.line-not-fhir',
      'json.forbidden-key',
      'data.too-deep',
      7,
    ]);
    expect(lines[1]).toMatchObject({ kind: 'rejected', line: 2, issues: [{ at: { line: 2 } }] });
    expect(JSON.stringify(lines)).not.toContain('CANARY');
  });

  it('are passed over when longer than 16 MiB', async () => {
    const lines = await linesFrom((_, response) => {
      for (let mebibytes = 0; mebibytes < 17; mebibytes += 1) response.write(' '.repeat(1 << 20));
      response.end(`\n${line}\n`);
    });
    expect(kinds(lines)).toEqual(['json.line-too-long', 2]);
  });

  it('come compressed when the server does so', async () => {
    const lines = await linesFrom(({ headers }, response) => {
      expect(headers['accept-encoding']).toBe('gzip');
      expect(headers.accept).toBe('application/fhir+ndjson');
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync(`${line}\n${line}\n`));
    });
    expect(kinds(lines)).toEqual([1, 2]);
  });
});

describe('a file that is cut', () => {
  it.each([
    ['within a line', `${line}\n${line.slice(0, 9)}`],
    ['within a character', Buffer.concat([Buffer.from(`${line}\n{"a":"`), Buffer.from([0xc3])])],
  ])('%s, although the answer ends well', async (_, text) => {
    expect(kinds(await linesFrom((_seen, response) => response.end(text)))).toEqual([
      1,
      'fhir-server.file-cut',
    ]);
  });

  it('by its connection, at the end of a line', async () => {
    const lines = await linesFrom((_, response, socket) => {
      response.writeHead(200, { 'content-length': '5000' });
      response.write(`${line}\n`, () => socket.destroy());
    });
    expect(kinds(lines)).toEqual([1, 'fhir-server.file-cut']);
  });

  // Node's fetch takes what a cut gzip gives for the whole.
  it('within its compression, although the answer ends well', async () => {
    const whole = gzipSync(
      Array.from({ length: 5000 }, (_, id) =>
        JSON.stringify({ ...patient, id: `${id * 7919}` }),
      ).join('\n'),
    );
    const lines = await linesFrom((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(whole.subarray(0, whole.length >> 1));
    });
    expect(lines.at(-1)).toMatchObject({
      kind: 'failed',
      issues: [{ rule: 'fhir-server.file-cut' }],
    });
    expect(lines.filter(({ kind }) => kind === 'failed')).toHaveLength(1);
  });

  it('by silence', async () => {
    const lines = await linesFrom((_, response) => response.write(`${line}\n`), { timeout: 400 });
    expect(kinds(lines)).toEqual([1, 'fhir-server.timeout']);
  });

  it('is not taken for silent while the reader takes its time', async () => {
    const { url } = await serve((_, response) => {
      response.write(`${line}\n`);
      response.end(`${line}\n`.repeat(50_000));
    });
    const http = await connected({ url, timeout: 400 });
    let count = 0;
    for await (const one of http.lines('files/1')) {
      expect(one.kind).toBe('resource');
      if (count === 0) await new Promise((resolve) => setTimeout(resolve, 700));
      count += 1;
    }
    expect(count).toBe(50_001);
  });
});

describe('a file that cannot be had', () => {
  it('is asked for as often as the policy says', async () => {
    const { url, seen } = await serve((_, response) =>
      seen.length === 1 ? json(response, 503, {}) : response.end(line),
    );
    const http = await connected({ url });
    expect(kinds(await linesOf(http.lines('files/1')))).toEqual([1]);
  });

  it.each([
    [404, 'not-found', 1],
    [410, 'gone', 1],
    [401, 'unauthorised', 1],
    [500, 'failing', 3],
    [429, 'busy', 3],
  ])('because of %d, tells why', async (status, rule, requests) => {
    const { url, seen } = await serve((_, response) => json(response, status, {}));
    const http = await connected({ url });
    expect(kinds(await linesOf(http.lines('files/1')))).toEqual([`fhir-server.${rule}`]);
    expect(seen).toHaveLength(requests);
  });

  it('because it comes in a coding that was not asked for', async () => {
    const lines = await linesFrom((_, response) => {
      response.writeHead(200, { 'content-encoding': 'br' });
      response.end('x');
    });
    expect(lines).toMatchObject([{ kind: 'failed' }]);
  });

  it('holds no connection when the reader stops early', async () => {
    let isClosed: Promise<unknown> = Promise.resolve();
    const { url } = await serve((_, response) => {
      isClosed = new Promise((resolve) => response.once('close', resolve));
      response.write(`${line}\n`.repeat(10));
    });
    const http = await connected({ url });
    for await (const one of http.lines('files/1')) if (one.kind === 'resource') break;
    await isClosed;
  });
});

describe('the token of a file', () => {
  async function tokensAt(options: FhirLinesOptions, listed: boolean) {
    const other = await startBystander();
    const { url } = await serve((_, response) => response.end(line));
    const http = await connected({
      url,
      auth: bearer(() => 'CANARY-token'),
      bulkOrigins: listed ? [other.url] : [],
    });
    const lines = await linesOf(http.lines(`${other.url}/file`, options));
    await other.close();
    return { seen: other.requests.map(({ headers }) => headers.authorization), lines };
  }

  it('goes to the server itself', async () => {
    const { url, seen } = await serve((_, response) => response.end(line));
    const http = await connected({ url, auth: bearer(() => 'CANARY-token') });
    await linesOf(http.lines('files/1'));
    expect(seen[0]?.headers.authorization).toBe('Bearer CANARY-token');
  });

  it('goes to another origin only when it is listed and the manifest says so', async () => {
    expect((await tokensAt({ requiresAccessToken: true }, true)).seen).toEqual([
      'Bearer CANARY-token',
    ]);
    expect((await tokensAt({ requiresAccessToken: false }, true)).seen).toEqual([undefined]);
    expect((await tokensAt({}, true)).seen).toEqual([undefined]);
    const unlisted = await tokensAt({ requiresAccessToken: true }, false);
    expect(unlisted.seen).toEqual([]);
    expect(kinds(unlisted.lines)).toEqual(['fhir-server.other-origin']);
  });

  it('does not follow a redirection to an origin that is not listed', async () => {
    const other = await startBystander();
    const lines = await linesFrom(
      (_, response) => {
        response.writeHead(302, { location: `${other.url}/file` });
        response.end();
      },
      { auth: bearer(() => 'CANARY-token') },
    );
    expect(kinds(lines)).toEqual(['fhir-server.redirected']);
    expect(other.requests).toEqual([]);
    await other.close();
  });
});
