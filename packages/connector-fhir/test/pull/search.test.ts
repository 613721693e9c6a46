import { afterEach, describe, expect, it } from 'vitest';
import { scripted, startBystander } from '../../../../tools/fhir-server/index.js';
import { resourceSource } from '../../src/pull/resource-source.js';
import {
  at,
  collect,
  collectSince,
  contextWith,
  patient,
  rulesOf,
  Started,
  startAnswering,
  versionsOf,
} from './helpers.js';

const started = new Started();
afterEach(() => started.end());

/** A server on which each patient was written a second after the one before. */
async function serverWith(count: number, options: Parameters<Started['server']>[0] = {}) {
  let time = Date.parse('2026-03-01T10:00:00Z');
  const server = await started.server({
    now: () => {
      time += 1000;
      return new Date(time);
    },
    ...options,
  });
  for (let number = 0; number < count; number += 1) await server.put(patient(`p${number}`));
  return server;
}

const patients = (url: string, more = {}) =>
  resourceSource({ ...at(url), types: ['Patient'], pageSize: 10, ...more });

const all = (count: number): string[] =>
  Array.from({ length: count }, (_, number) => `Patient/p${number}@1`);

describe.each(['cursor', 'offset'] as const)('pages by %s', (paging) => {
  it('give everything once, and a checkpoint at the end', async () => {
    const server = await serverWith(45, { paging });
    const { values, rejected, checkpoints, failed } = await collect(patients(server.url));
    expect(versionsOf(values)).toEqual(all(45));
    expect({ rejected, failed, checkpoints: checkpoints.length }).toEqual({
      rejected: [],
      failed: undefined,
      checkpoints: 1,
    });
  });

  it('lose nothing when something read is modified meanwhile', async () => {
    const server = await serverWith(45, { paging });
    server.setFaults(
      scripted([
        { fault: { kind: 'modified-after', resource: patient('p3', 1980) }, path: 'Patient' },
        {
          fault: { kind: 'modified-after', resource: patient('p4', 1980) },
          path: 'Patient',
          from: 4,
        },
      ]),
    );
    const first = await collect(patients(server.url));
    const second = await collectSince(patients(server.url), first);
    const versions = versionsOf([...first.values, ...second.values]);
    expect(new Set(versions)).toEqual(new Set([...all(45), 'Patient/p3@2', 'Patient/p4@2']));
    expect(versions).toHaveLength(47);
  });

  it('lose nothing when something read is deleted meanwhile', async () => {
    const server = await serverWith(45, { paging });
    const given: string[] = [];
    for await (const read of patients(server.url).read(contextWith())) {
      if (read.kind !== 'value') continue;
      given.push(...versionsOf([read.value]));
      if (given.length !== 10) continue;
      for (const id of ['p1', 'p2']) {
        await fetch(`${server.url}/Patient/${id}`, { method: 'DELETE' });
      }
    }
    expect(given).toEqual(all(45));
  });

  it('that were all written at one time give everything', async () => {
    const server = await started.server({ paging, now: () => new Date('2026-03-01T10:00:00Z') });
    for (let number = 0; number < 45; number += 1) await server.put(patient(`p${number}`));
    const { values } = await collect(patients(server.url));
    expect(versionsOf(values).toSorted()).toEqual(all(45).toSorted());
  });
});

describe('a server that is written to all the time', () => {
  it('is read up to what was there at the beginning', async () => {
    const server = await serverWith(20);
    let year = 1900;
    server.setFaults(({ url }) => {
      if (!url.startsWith('Patient')) return undefined;
      year += 1;
      return { kind: 'modified-after', resource: patient(`p${year % 3}`, year) };
    });
    const first = await collect(patients(server.url, { pageSize: 1 }));
    expect(first.failed).toBeUndefined();
    expect(server.requests.length).toBeLessThan(100);
    const ids = new Set(first.values.map(({ id }) => id));
    server.setFaults(undefined);
    const second = await collectSince(patients(server.url), first);
    for (const { id } of second.values) ids.add(id);
    expect(ids.size).toBe(20);
    const latest = [...server.resources()].map(
      ([address, { meta }]) => `${address}@${meta.versionId}`,
    );
    expect(versionsOf([...first.values, ...second.values])).toEqual(expect.arrayContaining(latest));
  });

  it('at one time, after others, asks for each page once', async () => {
    let time = Date.parse('2026-03-01T10:00:00Z');
    const server = await started.server({ now: () => new Date(time) });
    await server.put(patient('early'));
    time += 1000;
    for (let number = 0; number < 200; number += 1) await server.put(patient(`p${number}`));
    time += 1000;
    await server.put(patient('late'));
    const { values } = await collect(patients(server.url));
    expect(values).toHaveLength(202);
    expect(server.requests.length).toBeLessThan(35);
  });
});

describe('a page of a server that ignores the order', () => {
  /** Gives patients in the order that it likes, in pages by number, whatever is asked. */
  async function unsorted(versions: readonly (readonly [id: string, minute: number])[]) {
    return started.add(
      await startAnswering((url, base) => {
        const page = Number(new URLSearchParams(url.split('?')[1]).get('page') ?? 0);
        const entry = versions.slice(page * 2, page * 2 + 2).map(([id, minute]) => ({
          resource: {
            ...patient(id),
            meta: { versionId: '1', lastUpdated: `2026-03-01T10:${minute}:00Z` },
          },
        }));
        const next = { relation: 'next', url: `${base}/Patient?page=${page + 1}` };
        const link = page * 2 + 2 < versions.length ? [next] : [];
        return url.startsWith('Patient')
          ? { body: { resourceType: 'Bundle', type: 'searchset', entry, link } }
          : undefined;
      }),
    );
  }

  it('is followed by the pages that the server names', async () => {
    // The first page looks sorted: what was made first and changed last ends it.
    const server = await unsorted([
      ['a', 10],
      ['b', 50],
      ['c', 20],
      ['d', 30],
      ['e', 40],
    ]);
    const { values } = await collect(patients(server.url));
    expect(values.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('a server that loses its pages', () => {
  it('is asked again, and nothing is given again', async () => {
    const server = await serverWith(45);
    server.setFaults(
      scripted([{ fault: { kind: 'page-gone' }, path: 'Patient', from: 4, times: 2 }]),
    );
    const { values, failed } = await collect(patients(server.url));
    expect(failed).toBeUndefined();
    expect(versionsOf(values)).toEqual(all(45));
  });

  it('is given up after a while', async () => {
    const server = await serverWith(45);
    server.setFaults(
      scripted([{ fault: { kind: 'page-gone' }, path: 'Patient', from: 4, times: 1000 }]),
    );
    const { failed, checkpoints } = await collect(patients(server.url));
    expect(rulesOf(failed)).toEqual(['fhir-server.pages-gone']);
    expect(checkpoints).toEqual([]);
    expect(server.requests.length).toBeLessThan(20);
  });
});

describe('pages that lead astray', () => {
  it('to another server are refused, and nothing is asked there', async () => {
    const server = await serverWith(45);
    const bystander = started.add(await startBystander());
    server.setFaults(
      scripted([{ fault: { kind: 'next-elsewhere', origin: bystander.url }, path: 'Patient' }]),
    );
    const { failed } = await collect(patients(server.url));
    expect(rulesOf(failed)).toEqual(['fhir-server.other-origin']);
    expect(bystander.requests).toEqual([]);
  });

  it.each([
    'http://127.0.0.1@evil.example/fhir',
    'http://evil.example',
    'file:///etc/passwd',
    '//evil.example/',
    '\\\\evil.example\\',
    'data:,',
    'http://[',
    7,
  ])('to %s are refused', async (url) => {
    const server = started.add(
      await startAnswering(() => ({
        body: { resourceType: 'Bundle', type: 'searchset', link: [{ relation: 'next', url }] },
      })),
    );
    const { failed } = await collect(patients(server.url));
    expect(rulesOf(failed)).toEqual(['fhir-server.other-origin']);
  });

  it('in a circle are left', async () => {
    const server = await serverWith(45);
    server.setFaults(
      scripted([
        { fault: { kind: 'next-loop' }, path: 'Patient', times: Number.POSITIVE_INFINITY },
      ]),
    );
    const { failed, values } = await collect(patients(server.url));
    expect(rulesOf(failed)).toEqual(['fhir-server.endless-pages']);
    expect(new Set(versionsOf(values)).size).toBe(values.length);
    expect(server.requests.length).toBeLessThan(30);
  });

  it('without end, each at an address of its own, are left', async () => {
    let count = 0;
    const server = started.add(
      await startAnswering((_, base) => {
        count += 1;
        const next = { relation: 'next', url: `${base}/Patient?page=${count}` };
        const entry = [{ resource: patient('p') }];
        return { body: { resourceType: 'Bundle', type: 'searchset', entry, link: [next] } };
      }),
    );
    const { failed, values } = await collect(patients(server.url));
    expect(rulesOf(failed)).toEqual(['fhir-server.endless-pages']);
    expect(values).toHaveLength(1);
    expect(count).toBeLessThan(100);
  });
});

describe('what a page holds', () => {
  it('is given once, where pages overlap', async () => {
    const server = await serverWith(45);
    server.setFaults(
      scripted([{ fault: { kind: 'repeated-entries' }, path: 'Patient', from: 2, times: 50 }]),
    );
    const { values } = await collect(patients(server.url));
    expect(versionsOf(values).toSorted()).toEqual(all(45).toSorted());
  });

  const page = (entry: unknown) =>
    startAnswering((url) =>
      url.startsWith('Patient')
        ? { body: { resourceType: 'Bundle', type: 'searchset', entry } }
        : undefined,
    ).then((server) => started.add(server));

  const outcome = (severity: string) => ({
    resource: {
      resourceType: 'OperationOutcome',
      issue: [{ severity, code: 'processing', diagnostics: 'CANARY' }],
    },
    search: { mode: 'outcome' },
  });

  it('is told, where it is no patient with an id', async () => {
    const server = await page([
      { resource: { resourceType: 'Patient' } },
      { resource: { resourceType: 'Patient', id: '../CANARY' } },
      { resource: { resourceType: 'Goal', id: 'g' } },
      {},
      null,
      'CANARY',
      { resource: { resourceType: 'Organization', id: 'o' }, search: { mode: 'include' } },
      { resource: patient('p') },
    ]);
    const { values, rejected } = await collect(patients(server.url));
    expect(values.map(({ id }) => id)).toEqual(['p']);
    expect(rejected.map(rulesOf)).toEqual([
      ['fhir-server.without-id'],
      ['fhir-server.without-id'],
      ['fhir-server.other-type'],
      ['fhir-server.without-id'],
      ['fhir-server.without-id'],
      ['fhir-server.without-id'],
    ]);
    expect(JSON.stringify(rejected)).not.toContain('CANARY');
  });

  it('may be a warning, which is passed on, or an error, which counts', async () => {
    const server = await page([outcome('warning'), { resource: patient('p') }, outcome('error')]);
    const warnings: string[] = [];
    const { values, rejected } = await collect(
      patients(server.url, {
        onWarning: (issues: readonly { rule: string; message: unknown }[]) => {
          warnings.push(JSON.stringify(issues));
        },
      }),
    );
    expect(values).toHaveLength(1);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('fhir-server.warned');
    expect(rejected.map(rulesOf)).toEqual([['fhir-server.incomplete-answer']]);
    expect(JSON.stringify([warnings, rejected])).not.toContain('CANARY');
  });

  it.each([{ resourceType: 'Patient', id: 'p' }, { resourceType: 'CapabilityStatement' }])(
    'must be a page',
    async (body) => {
      const server = started.add(await startAnswering(() => ({ body })));
      const { failed } = await collect(patients(server.url));
      expect(rulesOf(failed)).toEqual(['fhir-server.not-a-page']);
    },
  );

  it.each([{ entry: 7 }, { entry: { a: 1 } }, { link: 7 }, { link: [null, 7, {}] }, {}])(
    'may be hostile, and nothing throws',
    async (more) => {
      const server = started.add(
        await startAnswering(() => ({
          body: { resourceType: 'Bundle', type: 'searchset', ...more },
        })),
      );
      const { values, failed } = await collect(patients(server.url));
      expect({ values, failed }).toEqual({ values: [], failed: undefined });
    },
  );
});

describe('types', () => {
  it('that the server does not hold are not asked for, unless they are named', async () => {
    const server = await started.server({
      statement: (statement) => ({
        ...statement,
        rest: [
          {
            mode: 'server',
            resource: [{ type: 'Patient', interaction: [{ code: 'search-type' }] }],
          },
        ],
      }),
    });
    await server.put(patient('p'));
    const { values, failed } = await collect(resourceSource(at(server.url)));
    expect(values).toHaveLength(1);
    expect(failed).toBeUndefined();
    expect(new Set(server.requests.map(({ path }) => path))).toEqual(
      new Set(['metadata', 'Patient']),
    );
  });

  it('that are named and refused are a failure', async () => {
    const server = started.add(await startAnswering(() => undefined));
    const { failed } = await collect(patients(server.url));
    expect(rulesOf(failed)).toEqual(['fhir-server.not-found']);
    expect((await collect(resourceSource(at(server.url)))).failed).toBeUndefined();
  });

  it('are searched without order where the server knows none', async () => {
    const server = started.add(
      await startAnswering((url) =>
        url.includes('_sort') || url.includes('_lastUpdated')
          ? {
              status: 400,
              body: {
                resourceType: 'OperationOutcome',
                issue: [{ severity: 'error', code: 'invalid' }],
              },
            }
          : {
              body: {
                resourceType: 'Bundle',
                type: 'searchset',
                entry: [
                  {
                    resource: {
                      ...patient('p'),
                      meta: { versionId: '1', lastUpdated: '2026-03-01T10:00:00Z' },
                    },
                  },
                ],
              },
            },
      ),
    );
    const first = await collect(patients(server.url));
    expect(first.values).toHaveLength(1);
    const second = await collectSince(patients(server.url), first);
    expect(second).toMatchObject({ values: [], failed: undefined });
  });
});

it('ends when it is cancelled, without a checkpoint', async () => {
  const server = await serverWith(45);
  const controller = new AbortController();
  const kinds: string[] = [];
  for await (const read of patients(server.url).read(contextWith({ signal: controller.signal }))) {
    kinds.push(read.kind);
    if (kinds.length === 15) controller.abort();
  }
  expect(kinds).not.toContain('checkpoint');
  expect(kinds.length).toBeLessThan(30);
});
