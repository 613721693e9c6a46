import { afterEach, describe, expect, it } from 'vitest';
import { deletedBy, deletionOf } from '../../src/pull/deletion.js';
import { resourceSource } from '../../src/pull/resource-source.js';
import { at, collect, collectSince, patient, rulesOf, Started, startAnswering } from './helpers.js';

const started = new Started();
afterEach(() => started.end());

/** A server whose history of patients is what a test says. */
async function withHistory(pages: readonly (readonly unknown[])[], isDeclared = true) {
  return started.add(
    await startAnswering((url, base) => {
      const interaction = [
        { code: 'search-type' },
        ...(isDeclared ? [{ code: 'history-type' }] : []),
      ];
      if (url.startsWith('metadata')) {
        const rest = [{ mode: 'server', resource: [{ type: 'Patient', interaction }] }];
        return { body: { resourceType: 'CapabilityStatement', rest } };
      }
      if (!url.includes('_history')) {
        const meta = { versionId: '1', lastUpdated: '2026-03-01T10:00:00Z' };
        const entry = url.includes('_lastUpdated=')
          ? []
          : [{ resource: { ...patient('p'), meta } }];
        return { body: { resourceType: 'Bundle', type: 'searchset', entry } };
      }
      const page = Number(new URLSearchParams(url.split('?')[1]).get('page') ?? 0);
      const next = { relation: 'next', url: `${base}/Patient/_history?page=${page + 1}` };
      const link = page + 1 < pages.length ? [next] : [];
      return { body: { resourceType: 'Bundle', type: 'history', entry: pages[page], link } };
    }),
  );
}

const deleted = (id: string, lastModified = '2026-03-01T11:00:00Z') => ({
  request: { method: 'DELETE', url: `Patient/${id}` },
  response: { status: '204', lastModified },
});

const written = (id: string) => ({
  fullUrl: `http://any.example/Patient/${id}`,
  request: { method: 'PUT', url: `Patient/${id}` },
  resource: patient(id),
});

describe('what was deleted on a server', () => {
  const source = (url: string) =>
    resourceSource({ ...at(url), types: ['Patient'], deletions: true });

  it('is given after the first pull, unless it came back, and once', async () => {
    const server = await withHistory([
      [deleted('a'), written('b'), {}, null],
      [deleted('b'), written('a'), deleted('c')],
    ]);
    const first = await collect(source(server.url));
    expect(first.values.map(({ resourceType }) => resourceType)).toEqual(['Patient']);
    const second = await collectSince(source(server.url), first);
    expect(second.values.map(deletedBy)).toEqual([['Patient/a'], ['Patient/c']]);
    expect((await collectSince(source(server.url), second)).values).toEqual([]);
  });

  it('is told as left out, where the server gives no history', async () => {
    const server = await withHistory([[deleted('a')]], false);
    const warned: unknown[] = [];
    const telling = resourceSource({
      ...at(server.url),
      deletions: true,
      onWarning: (issues) => warned.push(...issues),
    });
    const second = await collectSince(telling, await collect(telling));
    expect(second.values).toEqual([]);
    expect(rulesOf(second.failed)).toBeUndefined();
    expect(warned).toMatchObject([{ rule: 'fhir-server.deletions-left' }]);
  });

  it('is a Bundle of its DELETE, the same each time', () => {
    const deletion = deletionOf('Patient/1');
    expect(deletion).toEqual(deletionOf('Patient/1'));
    expect(deletion.id).not.toEqual(deletionOf('Patient/2').id);
    expect(deletedBy(deletion)).toEqual(['Patient/1']);
    expect(deletedBy({ resourceType: 'Patient', id: '1' })).toEqual([]);
    const others = [...(deletion.entry ?? []), { resource: patient('2') }];
    expect(deletedBy(Object({ ...deletion, entry: others }))).toEqual([]);
    expect(deletedBy(Object({ ...deletion, entry: [null] }))).toEqual([]);
  });
});
