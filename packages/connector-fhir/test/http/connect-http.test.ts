import { systemClock } from '@santeparticipative/exchange';
import { describe, expect, it } from 'vitest';
import { connectHttp, type HttpSettings } from '../../src/http/connect-http.js';
import { loadKitClient } from '../../src/http/fhir-kit-client.js';

const context = { clock: systemClock, random: () => 0, signal: new AbortController().signal };

describe('a connection', () => {
  it.each<[HttpSettings, string]>([
    [{ url: 'https://user:CANARY@fhir.example/r4' }, 'fhir-server.address'],
    [{ url: 'https://fhir.example/r4?key=CANARY' }, 'fhir-server.address'],
    [{ url: 'http://CANARY.example/r4' }, 'fhir-server.insecure-http'],
    [{ url: 'https://fhir.example', bulkOrigins: ['CANARY'] }, 'fhir-server.address'],
    [
      { url: 'https://fhir.example', bulkOrigins: ['http://CANARY.example'] },
      'fhir-server.address',
    ],
  ])('is not made to %j', async (settings, rule) => {
    const result = await connectHttp(settings, context);
    expect(result).toMatchObject({ ok: false, issues: [{ rule }] });
    expect(JSON.stringify(result)).not.toContain('CANARY');
  });

  it('tells the base address, without a slash at its end', async () => {
    const result = await connectHttp({ url: 'https://fhir.example/r4/' }, context);
    expect(result).toMatchObject({ ok: true, value: { base: 'https://fhir.example/r4' } });
  });
});

it('without fhir-kit-client, says what to install', async () => {
  const absent: string = 'fhir-kit-client-that-is-not-there';
  const result = await loadKitClient('https://fhir.example', () => import(absent));
  expect(result).toMatchObject({ ok: false, issues: [{ rule: 'fhir-server.client-missing' }] });
});
