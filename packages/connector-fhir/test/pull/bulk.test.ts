import { afterEach, describe, expect, it } from 'vitest';
import { type FhirServerOptions, scripted } from '../../../../tools/fhir-server/index.js';
import { deletedBy } from '../../src/pull/deletion.js';
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
  ToldClock,
  versionsOf,
} from './helpers.js';

const started = new Started();
afterEach(() => started.end());

async function exporting(options: FhirServerOptions = {}) {
  const clock = new ToldClock();
  const server = await started.server({ now: () => new Date(clock.at), ...options });
  for (let number = 0; number < 25; number += 1) await server.put(patient(`p${number}`));
  await server.put({ resourceType: 'Organization', id: 'o', name: 'O' });
  const source = (more = {}) => resourceSource({ ...at(server.url), way: 'bulk', ...more });
  const requests = () => server.requests.map(({ method, path }) => `${method} ${path}`);
  return { server, clock, source, requests };
}

describe('an export', () => {
  it('gives every file, and is deleted', async () => {
    const { source, clock, requests } = await exporting({
      bulk: { linesPerFile: 10, polls: 3, tooMany: true },
    });
    const { values, failed, checkpoints } = await collect(source(), { clock });
    expect(failed).toBeUndefined();
    expect(values).toHaveLength(26);
    expect(new Set(versionsOf(values)).size).toBe(26);
    expect(checkpoints).toHaveLength(1);
    expect(requests().filter((request) => request.startsWith('DELETE'))).toHaveLength(1);
  });

  it('is of the types, and at the level, that are told', async () => {
    const { source } = await exporting();
    const { values } = await collect(source({ types: ['Organization'] }));
    expect(versionsOf(values)).toEqual(['Organization/o@1']);
    expect((await collect(source({ bulk: { level: 'Patient' } }))).values).toHaveLength(25);
  });

  it('is of what changed, after a checkpoint, by the time of the server', async () => {
    const { server, source, clock } = await exporting();
    clock.at += 3_600_000;
    const first = await collect(source(), { clock: new ToldClock(0) });
    clock.at += 1000;
    await server.put(patient('p3', 1980));
    const second = await collectSince(source(), first, { clock: new ToldClock(1000) });
    expect(versionsOf(second.values)).toEqual(['Patient/p3@2']);
    expect((await collectSince(source(), second, { clock: new ToldClock(2000) })).values).toEqual(
      [],
    );
  });

  it('tells what is gone, where that is wanted', async () => {
    const { server, source, clock } = await exporting();
    clock.at += 3_600_000;
    const first = await collect(source(), { clock });
    await fetch(`${server.url}/Patient/p3`, { method: 'DELETE' });
    clock.at += 1000;
    const { values } = await collectSince(source({ deletions: true }), first, { clock });
    expect(values.map(deletedBy)).toEqual([['Patient/p3']]);
    const warned: unknown[] = [];
    const onWarning = (issues: readonly { rule: string }[]) => warned.push(...issues);
    expect((await collectSince(source({ onWarning }), first, { clock })).values).toEqual([]);
    expect(warned).toMatchObject([{ rule: 'fhir-server.deletions-left' }]);
  });

  it('counts what the server could not export as rejected', async () => {
    const { source } = await exporting({ bulk: { errors: ['CANARY', 'CANARY'] } });
    const { values, rejected } = await collect(source());
    expect(values).toHaveLength(26);
    expect(rejected.map(rulesOf)).toEqual([
      ['fhir-server.export-error'],
      ['fhir-server.export-error'],
    ]);
    expect(JSON.stringify(rejected)).not.toContain('CANARY');
  });

  it('is asked for once more when its files are gone, and nothing is given twice', async () => {
    const { server, source, requests } = await exporting({ bulk: { linesPerFile: 10 } });
    server.setFaults(
      scripted([{ fault: { kind: 'page-gone' }, contains: 'output.Patient.1.ndjson' }]),
    );
    const { values, failed } = await collect(source());
    expect(failed).toBeUndefined();
    expect(values).toHaveLength(26);
    expect(new Set(versionsOf(values)).size).toBe(26);
    expect(requests().filter((request) => request === 'GET $export')).toHaveLength(2);
    expect(requests().filter((request) => request.startsWith('DELETE'))).toHaveLength(2);
  });

  it('fails when its files are gone again, and when they are not as long as they should', async () => {
    const gone = await exporting({ bulk: { reads: 0, expired: 410 } });
    const { failed, checkpoints } = await collect(gone.source());
    expect(rulesOf(failed)).toEqual(['fhir-server.gone']);
    expect(checkpoints).toEqual([]);
    expect(gone.requests().filter((request) => request.startsWith('DELETE'))).toHaveLength(2);
    const short = await exporting({ bulk: { wrongCounts: true } });
    expect(rulesOf((await collect(short.source())).failed)).toEqual(['fhir-server.export-count']);
  });

  it('goes on with a file that was cut', async () => {
    // Long enough that lines come before the cut.
    const errors = Array.from({ length: 100 }, () => 'long '.repeat(4000));
    const { server, source, requests } = await exporting({ bulk: { errors } });
    server.setFaults(
      scripted([
        { fault: { kind: 'cut-response' }, contains: 'output.Patient' },
        { fault: { kind: 'cut-response' }, contains: 'error.OperationOutcome', times: 2 },
      ]),
    );
    const { values, failed, rejected } = await collect(source());
    expect(failed).toBeUndefined();
    expect(rejected.map(rulesOf)).toEqual(errors.map(() => ['fhir-server.export-error']));
    expect(values).toHaveLength(26);
    expect(requests().filter((request) => request === 'GET $export')).toHaveLength(1);
  });

  it('is not waited for longer than was told', async () => {
    const { source, clock, server } = await exporting({
      bulk: { polls: 1_000_000, retryAfter: '30' },
    });
    const { failed } = await collect(source({ bulk: { patience: 600_000 } }), { clock });
    expect(rulesOf(failed)).toEqual(['fhir-server.export-too-long']);
    expect(server.requests.length).toBeLessThan(60);
    expect(server.requests.at(-1)?.method).toBe('DELETE');
  });

  it('does not ask in haste when the server says to come back at once', async () => {
    const { source, clock } = await exporting({ bulk: { polls: 10, retryAfter: '0' } });
    const begun = clock.elapsed();
    await collect(source(), { clock, random: () => 0 });
    expect(clock.elapsed() - begun).toBeGreaterThanOrEqual(2000);
  });

  it('is told as unavailable where the server has none', async () => {
    const { source } = await exporting({ interactions: { export: false } });
    expect(rulesOf((await collect(source())).failed)?.[0]).toBe('fhir-server.export-unavailable');
  });

  it('is deleted when reading stops before its end', async () => {
    const { source, requests } = await exporting({ bulk: { linesPerFile: 5 } });
    for await (const read of source().read(contextWith())) if (read.kind === 'value') break;
    expect(requests().at(-1)).toMatch(/^DELETE/);
  });

  it.each([
    {},
    { transactionTime: 7, output: [] },
    { transactionTime: '2026-03-01T00:00:00Z', output: { type: 'Patient' } },
    { transactionTime: '2026-03-01T00:00:00Z', output: [{ type: 'Patient', url: 7 }] },
    [],
  ])('must have a manifest', async (manifest) => {
    const server = started.add(
      await startAnswering((url, base) => {
        if (url.startsWith('metadata')) return undefined;
        return url.startsWith('$export')
          ? { status: 202, headers: { 'content-location': `${base}/status` }, body: '' }
          : { headers: { 'content-type': 'application/json' }, body: manifest };
      }),
    );
    const { failed } = await collect(resourceSource({ ...at(server.url), way: 'bulk' }));
    expect(rulesOf(failed)).toEqual(['fhir-server.export-manifest']);
  });
});
