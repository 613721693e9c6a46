import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyRecord } from '@santeparticipative/core';
import { exchange, type Json } from '@santeparticipative/exchange';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest';
import { bulkFolder, ndjson } from '../src/index.js';
import { program, start, until } from './child.js';
import {
  delivery,
  open,
  read,
  sinkContext,
  structure,
  temporaryFolder,
  thing,
  thingFormat,
  write,
} from './helpers.js';

/** A folder on a disk of its own that has little room. */
async function smallDisk({ skip }: TestContext, size = '256k'): Promise<string> {
  const folder = join(await temporaryFolder(), 'disk');
  await mkdir(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=0700`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    return skip('A small disk can only be had by who may mount one.');
  }
  onTestFinished(() => void execFileSync('umount', [folder]));
  return folder;
}

/** Records that do not compress. */
const many = Array.from({ length: 4000 }, (_, place) =>
  structure(`s-${place}`, createHash('sha512').update(String(place)).digest('hex')),
);

function source(records: readonly AnyRecord[]) {
  return {
    name: 'records',
    async *read() {
      for (const value of records) {
        yield { kind: 'value' as const, value, origin: { namespace: 'urn:fictif' } };
      }
    },
  };
}

describe('a full disk', () => {
  for (const name of ['a.ndjson', 'a.ndjson.gz', 'a.ndjson.age', 'a.ndjson.gz.age']) {
    it(`leaves the old ${name}, no other, and everything pending`, async (context) => {
      const folder = await smallDisk(context);
      const recipients = [await identityToRecipient(await generateX25519Identity())];
      const to = ndjson(join(folder, name), name.endsWith('.age') ? { recipients } : {});
      await write(to, [structure('ancien')]);
      const before = await readFile(to.name);
      const report = await exchange({ from: source(many), to });
      expect(report.complete).toBe(false);
      expect(report.stopped?.map(({ rule }) => rule)).toContain('file.disk-full');
      expect(report.ledger).toMatchObject({ created: 0, dead: 0 });
      expect(report.ledger.pending).toBe(report.ledger.input);
      expect(await readFile(to.name)).toEqual(before);
      expect(await readdir(folder)).toEqual([name]);
    });
  }

  it('leaves the earlier export', async (context) => {
    const folder = join(await smallDisk(context), 'export');
    const end = bulkFolder(folder, { format: thingFormat });
    await write(end, [thing('Patient', 'p-1')]);
    const before = await readdir(folder);
    const things = Array.from({ length: 9000 }, (_, place) =>
      thing('Patient', `p-${place}-${'x'.repeat(40)}`),
    );
    const session = await open(end);
    const outcomes = await session.deliver(
      things.map((value) => delivery(value, { namespace: '' })),
    );
    expect(outcomes).toMatchObject(
      things.map(() => ({ state: 'again', issues: [{ rule: 'file.disk-full' }] })),
    );
    expect(await session.commit()).toMatchObject([{ rule: 'file.disk-full' }]);
    await session.close();
    expect(await readdir(folder)).toEqual(before);
    expect((await read(end)).values).toEqual([thing('Patient', 'p-1')]);
  });

  it('keeps what was added, and once there is room adds the rest, once', async (context) => {
    const folder = await smallDisk(context);
    const ballast = join(folder, 'ballast');
    await writeFile(ballast, Buffer.alloc(200 * 1024));
    const session = await open(ndjson(join(folder, 'a.ndjson'), { write: 'append' }));
    const states: string[] = [];
    for (let first = 0; first < 1000; ) {
      const batch = many.slice(first, first + 100).map((record) => delivery(record));
      const outcomes = await session.deliver(batch);
      states.push(...new Set(outcomes.map(({ state }) => state)));
      if (outcomes[0]?.state === 'created') first += 100;
      else {
        expect(outcomes[0]).toMatchObject({ issues: [{ rule: 'file.disk-full' }] });
        await rm(ballast);
      }
    }
    expect(await session.commit()).toEqual([]);
    await session.close();
    expect(states.filter((state) => state === 'again')).toHaveLength(1);
    expect(await read(ndjson(join(folder, 'a.ndjson')))).toEqual({
      values: many.slice(0, 1000),
      rejected: [],
      failed: [],
    });
  });
});

it('a folder that may not be written to is told before anything comes', async (context) => {
  const folder = await smallDisk(context);
  execFileSync('mount', ['-o', 'remount,ro', folder]);
  for (const sink of [
    ndjson(join(folder, 'a.ndjson')),
    ndjson(join(folder, 'a.ndjson'), { write: 'append' }),
  ]) {
    expect(await sink.open(sinkContext())).toMatchObject({
      ok: false,
      issues: [{ rule: 'file.not-writable', at: { file: sink.name } }],
    });
  }
  expect(await bulkFolder(folder, { format: thingFormat }).open(sinkContext())).toMatchObject({
    ok: false,
    issues: [{ rule: 'file.not-writable' }],
  });
});

it('so is one whose rights forbid it', async ({ skip }) => {
  if (process.getuid?.() === 0) return skip('Nothing is forbidden to root.');
  const folder = await temporaryFolder();
  await chmod(folder, 0o500);
  expect(await ndjson(join(folder, 'a.ndjson')).open(sinkContext())).toMatchObject({
    ok: false,
    issues: [{ rule: 'file.not-writable' }],
  });
});

describe('a process that is killed', () => {
  it('while it replaces a dataset leaves the old one or the new one', async () => {
    const folder = await temporaryFolder();
    const run = await program('replace-forever', folder);
    const path = join(folder, 'a.ndjson');
    for (const amount of [500, 2000, 5000, 500, 2000]) {
      await rm(path, { force: true });
      const child = start(run, path, String(amount));
      const seen = amount / 500;
      await until(() => child.said().length >= seen);
      await child.kill();
      const { values, rejected, failed } = await read(ndjson(path));
      expect({ rejected, failed, count: values.length }).toEqual({
        rejected: [],
        failed: [],
        count: amount,
      });
      expect(new Set(values.map((record) => record.type === 'structure' && record.name)).size).toBe(
        1,
      );
    }
  });

  it('while it adds to a dataset loses nothing that it said is there, and adds nothing twice', async () => {
    const folder = await temporaryFolder();
    const run = await program('append-forever', folder);
    const path = join(folder, 'a.ndjson');
    let next = 0;
    let memory: readonly (readonly [string, Json])[] = [];
    for (const length of [1, 200, 600, 1500, 400]) {
      const child = start(run, path, String(next), JSON.stringify(memory));
      await until(() => child.said().length > length);
      await child.kill();
      const lines = child.said().split('\n').slice(0, -1);
      const last: { next: number; memory: typeof memory } = JSON.parse(lines.at(-1) ?? '{}');
      ({ next, memory } = last);
    }
    const session = await open(
      ndjson(path, { write: 'append' }),
      sinkContext({ remembered: new Map(memory) }),
    );
    await session.commit();
    await session.close();
    const expected = Array.from({ length: next }, (_, place) => `s-${place}`);
    const { values, rejected, failed } = await read(ndjson(path));
    expect({ rejected, failed, ids: values.map(({ id }) => id) }).toEqual({
      rejected: [],
      failed: [],
      ids: expected,
    });
  });
});
