import { appendFile, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyRecord } from '@santeparticipative/core';
import { exchange, type Json, type Outcome, type Sink } from '@santeparticipative/exchange';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset, ndjson } from '../src/index.js';
import {
  delivery,
  manifest,
  open,
  read,
  sinkContext,
  structure,
  temporaryFolder,
  thing,
  thingFormat,
  write,
} from './helpers.js';

/** What the outbox would remember after these outcomes. */
function remembering(outcomes: readonly Outcome[], before?: ReadonlyMap<string, Json>) {
  const memory = new Map(before);
  for (const { remember = [] } of outcomes) {
    for (const { name, value } of remember) if (value !== undefined) memory.set(name, value);
  }
  return memory;
}

async function add<Value>(
  sink: Sink<Value>,
  values: readonly Value[],
  remembered: ReadonlyMap<string, Json> = new Map(),
  uncertain = false,
) {
  const session = await open(sink, sinkContext({ remembered }));
  const outcomes = await session.deliver(values.map((value) => delivery(value, { uncertain })));
  await session.close();
  return { outcomes, memory: remembering(outcomes, remembered) };
}

async function rulesOf<Value>(sink: Sink<Value>, remembered = new Map<string, Json>()) {
  const opened = await sink.open(sinkContext({ remembered }));
  if (opened.ok) await opened.session.close();
  return opened.ok ? [] : opened.issues.map(({ rule }) => rule);
}

const things = { write: 'append', format: thingFormat } as const;
const [one, two, three] = [thing('Patient', '1'), thing('Patient', '2'), thing('Patient', '3')];

async function path(): Promise<string> {
  return join(await temporaryFolder(), 'a.ndjson');
}

describe('adding to a file', () => {
  it('keeps what is there, and remembers how long it is', async () => {
    const sink = ndjson(await path(), things);
    expect(sink.capabilities.commits).toBe('each');
    const first = await add(sink, [one]);
    const second = await add(sink, [two, three], first.memory);
    expect(second.outcomes.map(({ state }) => state)).toEqual(['created', 'created']);
    expect((await read(sink)).values).toEqual([one, two, three]);
    expect((await stat(sink.name)).mode & 0o777).toBe(0o600);
  });

  it('cuts a half-written file back to what is certain, whatever stands after it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (rest) => {
        const sink = ndjson(await path(), things);
        const { memory } = await add(sink, [one]);
        await appendFile(sink.name, rest);
        await add(sink, [two], memory);
        expect((await read(sink)).values).toEqual([one, two]);
      }),
      { numRuns: 20 },
    );
  });

  it('goes on from any delivery of a batch that was remembered', async () => {
    const sink = ndjson(await path(), things);
    const { outcomes } = await add(sink, [one, two, three]);
    const memory = remembering(outcomes.slice(0, 2));
    await add(sink, [three], memory, true);
    expect((await read(sink)).values).toEqual([one, two, three]);
  });

  it('refuses a file that is shorter or other than it was', async () => {
    const sink = ndjson(await path(), things);
    const { memory } = await add(sink, [one, two]);
    const text = await readFile(sink.name, 'utf8');
    await writeFile(sink.name, text.replace('Patient', 'patient'));
    expect(await rulesOf(sink, memory)).toEqual(['file.changed-since']);
    await truncate(sink.name, 10);
    expect(await rulesOf(sink, memory)).toEqual(['file.changed-since']);
    expect(await rulesOf(ndjson(`${sink.name}.other`, things), memory)).toEqual([
      'file.changed-since',
    ]);
    expect(await readFile(sink.name, 'utf8')).toHaveLength(10);
  });

  it('adds to a file of somebody else, but not to a cut one', async () => {
    const sink = ndjson(await path(), things);
    await writeFile(sink.name, `${JSON.stringify(one)}\n`);
    await add(sink, [two]);
    expect((await read(sink)).values).toEqual([one, two]);
    await appendFile(sink.name, '{"cut');
    const before = await readFile(sink.name);
    expect(await rulesOf(sink)).toEqual(['file.cut']);
    expect(await readFile(sink.name)).toEqual(before);
  });

  it('finds what was added before anything was remembered', async () => {
    const sink = ndjson(await path(), things);
    await add(sink, [one, two]);
    const { outcomes, memory } = await add(sink, [one, two, three], undefined, true);
    expect(outcomes.map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'created']);
    await add(sink, [], memory);
    expect((await read(sink)).values).toEqual([one, two, three]);
  });

  it('takes neither compressed nor encrypted files', async () => {
    const folder = await temporaryFolder();
    for (const name of ['a.ndjson.gz', 'a.ndjson.age']) {
      expect(await rulesOf(ndjson(join(folder, name), things))).toEqual(['file.cannot-append']);
    }
    const recipients = ['age1fictif'];
    expect(await rulesOf(ndjson(join(folder, 'a.ndjson'), { ...things, recipients }))).toEqual([
      'file.cannot-append',
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('writes nothing in a dry run, not even to cut back', async () => {
    const sink = ndjson(await path(), things);
    const { memory } = await add(sink, [one]);
    await appendFile(sink.name, 'half');
    const before = await readFile(sink.name);
    const session = await open(sink, sinkContext({ dryRun: true, remembered: memory }));
    expect(await session.deliver([delivery(two)])).toEqual([{ state: 'created' }]);
    expect(await session.commit()).toEqual([]);
    await session.close();
    expect(await readFile(sink.name)).toEqual(before);
  });
});

describe('adding to a dataset', () => {
  const options = { write: 'append' } as const;

  it('ends it with its counts, which give way to what comes', async () => {
    const sink = ndjson(await path(), options);
    const state = join(await temporaryFolder(), 'state');
    const from = async (records: readonly AnyRecord[]) => {
      const source = ndjson(await path());
      await write(source, records);
      return source;
    };
    const [un, deux, trois] = [structure('un'), structure('deux'), structure('trois')];
    await exchange({ from: await from([un]), to: sink, state });
    expect((await loadDataset(sink.name)).manifest?.counts).toEqual({ structure: 1 });
    const report = await exchange({ from: await from([un, deux, trois]), to: sink, state });
    expect(report).toMatchObject({
      complete: true,
      ledger: { created: 2, skipped: 1, skippedFor: { unchanged: 1 } },
    });
    const { manifest: stated, records, issues } = await loadDataset(sink.name);
    expect(issues).toEqual([]);
    expect(records).toEqual([un, deux, trois]);
    expect(stated?.counts).toEqual({ structure: 3 });
    const before = await readFile(sink.name);
    await exchange({ from: await from([un, deux, trois]), to: sink, state });
    expect(await readFile(sink.name)).toEqual(before);
  });

  it('refuses the records of another dataset', async () => {
    const sink = ndjson(await path(), options);
    await write(sink, [structure('un')]);
    const session = await open(sink);
    const outcomes = await session.deliver([
      delivery(structure('deux'), { namespace: 'https://autre.example/donnees' }),
      delivery(structure('trois')),
    ]);
    await session.commit();
    await session.close();
    expect(outcomes).toMatchObject([
      { state: 'refused', issues: [{ rule: 'file.other-namespace' }] },
      { state: 'created' },
    ]);
    const { records, issues } = await loadDataset(sink.name);
    expect(records).toEqual([structure('un'), structure('trois')]);
    expect(issues).toEqual([]);
  });

  it.each([
    ['says nothing of itself', `${JSON.stringify(structure('un'))}\n`, 'dataset.no-manifest'],
    [
      'is of an older version',
      `${JSON.stringify({ ...manifest, schemaVersion: '0.1.0' })}\n`,
      'file.other-version',
    ],
    [
      'is another',
      `${JSON.stringify({ ...manifest, namespace: 'urn:autre' })}\n`,
      'file.other-namespace',
    ],
  ])('leaves alone a file that %s', async (_name, content, rule) => {
    const sink = ndjson(await path(), { ...options, manifest: { namespace: manifest.namespace } });
    await writeFile(sink.name, content);
    expect(await rulesOf(sink)).toEqual([rule]);
    expect(await readFile(sink.name, 'utf8')).toBe(content);
  });
});
