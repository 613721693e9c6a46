import { afterEach, describe, expect, it } from 'vitest';
import { resourceSource } from '../../src/pull/resource-source.js';
import { at, collect, collectSince, patient, rulesOf, Started, startAnswering } from './helpers.js';

const started = new Started();
afterEach(() => started.end());

const meta = { versionId: '1', lastUpdated: '2026-03-01T10:00:00Z' };
const rest = [
  {
    mode: 'server',
    resource: [
      { type: 'Patient', interaction: [{ code: 'search-type' }, { code: 'history-type' }] },
    ],
  },
];
const capabilities = { resourceType: 'CapabilityStatement', rest };
const searchset = (...resources: readonly object[]) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
});

describe('a server that means harm', () => {
  it('cannot end an exchange with a resource that is nested without end', async () => {
    let nested: unknown = [];
    for (let depth = 0; depth < 200; depth += 1) nested = [nested];
    const deep = { ...patient('deep'), meta, extension: nested };
    const { url } = started.add(
      await startAnswering((asked) => ({
        body: asked.startsWith('metadata')
          ? capabilities
          : searchset({ ...patient('p'), meta }, deep),
      })),
    );
    const { values, rejected, failed } = await collect(
      resourceSource({ ...at(url), types: ['Patient'] }),
    );
    expect(values.map(({ id }) => id)).toEqual(['p']);
    expect([rulesOf(rejected.flat()), failed]).toEqual([['data.too-deep'], undefined]);
  });

  it('cannot hold it by a history whose pages never end', async () => {
    let pages = 0;
    const { url } = started.add(
      await startAnswering((asked, base) => {
        if (asked.startsWith('metadata')) return { body: capabilities };
        if (!asked.includes('_history')) return { body: searchset({ ...patient('p'), meta }) };
        pages += 1;
        if (pages > 1000) return { status: 500, body: {} };
        const next = { relation: 'next', url: `${base}/Patient/_history?page=${pages}` };
        return { body: { resourceType: 'Bundle', type: 'history', link: [next] } };
      }),
    );
    const source = resourceSource({ ...at(url), types: ['Patient'], deletions: true });
    const first = await collect(source);
    const { failed } = await collectSince(source, first);
    expect(rulesOf(failed)).toEqual(['fhir-server.endless-pages']);
    expect(pages).toBeLessThan(200);
  });
});
