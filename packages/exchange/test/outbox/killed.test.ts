import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { openOutbox } from '../../src/outbox/open-outbox.js';
import type { Outbox } from '../../src/outbox/outbox.js';
import { bundle } from './bundle.js';
import { all, opened, StoppedClock, temporaryFolder } from './outbox-at-work.js';

const Told = z.object({
  ready: z.boolean().optional(),
  refused: z.array(z.string()).optional(),
  staged: z.array(z.string()).default([]),
  delivered: z.array(z.string()).default([]),
  dead: z.array(z.string()).default([]),
});
type Told = z.infer<typeof Told>;

function start(program: string, folder: string, first: number): ChildProcess {
  const child = spawn(process.execPath, [program, folder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

async function* told(child: ChildProcess): AsyncGenerator<Told> {
  if (child.stdout === null) return;
  for await (const line of createInterface(child.stdout)) {
    // The last line may be cut.
    if (line.endsWith('}')) yield Told.parse(JSON.parse(line));
  }
}

/** Lets a program work, and kills it some milliseconds after it said so much: what it said until its end. */
async function workAndKill(child: ChildProcess, changes: number, delay: number): Promise<Told[]> {
  const said: Told[] = [];
  for await (const change of told(child)) {
    said.push(change);
    if (said.length === changes) setTimeout(() => child.kill('SIGKILL'), delay);
  }
  return said;
}

interface Expected {
  readonly staged: Set<string>;
  readonly delivered: Set<string>;
  readonly dead: Set<string>;
}

/** Whatever it said is there; of the change that it was making, all or nothing is. */
async function check(outbox: Outbox, expected: Expected): Promise<void> {
  const dead = new Set((await all(outbox.deadLetters())).map(({ id }) => id));
  const delivered = [...expected.staged].filter(
    (id) => outbox.memory.get(id) === id && !dead.has(id),
  );
  expect([...expected.dead].filter((id) => !dead.has(id))).toEqual([]);
  const deliveredSet = new Set(delivered);
  expect([...expected.delivered].filter((id) => !deliveredSet.has(id))).toEqual([]);
  const { pending, known } = outbox.counts();
  expect(await outbox.scanPending()).toBe(pending);
  const total = pending + known + dead.size;
  expect([0, 20]).toContain(total - expected.staged.size);
  expect([0, 12]).toContain(known - expected.delivered.size);
  expect([0, 3]).toContain(dead.size - expected.dead.size);
}

describe('an outbox whose program is killed', () => {
  it('opens again, with every change that was made, whatever the instant', async () => {
    const program = await bundle('work-until-killed');
    const folder = await temporaryFolder();
    let first = 0;
    for (let time = 0; time < 8; time += 1) {
      const before = await opened(folder, new StoppedClock());
      const dead = new Set((await all(before.deadLetters())).map(({ id }) => id));
      const ids = Array.from({ length: first }, (_, position) => `a-${position}`);
      const delivered = ids.filter((id) => before.memory.get(id) === id && !dead.has(id));
      await before.close();
      const child = start(program, folder, first);
      const said = await workAndKill(child, 5 + time * 7, (time * 3) % 7);
      expect(said.some(({ refused }) => refused !== undefined)).toBe(false);
      const staged = said.flatMap((change) => change.staged);
      const expected: Expected = {
        staged: new Set([...ids, ...staged]),
        delivered: new Set([...delivered, ...said.flatMap((change) => change.delivered)]),
        dead: new Set([...dead, ...said.flatMap((change) => change.dead)]),
      };
      const after = await opened(folder, new StoppedClock());
      await check(after, expected);
      // What was being put in when it ended may be there: the next one puts in others.
      first += staged.length + 20;
      await after.startRun();
      await after.stage(
        Array.from({ length: 20 }, (_, number) => {
          const id = `a-${first - 20 + number}`;
          const text = `${'x'.repeat(300)}${first - 20 + number}`;
          return { id, namespace: '', key: id, text, version: 1, removes: [], rank: 0, after: [] };
        }),
      );
      await after.close();
    }
  });

  it('refuses a second program, says which one has it, and opens once that one was killed', async () => {
    const program = await bundle('work-until-killed');
    const folder = await temporaryFolder();
    const child = start(program, folder, 0);
    for await (const { ready } of told(child)) if (ready === true) break;
    const refused = await openOutbox(folder, { clock: new StoppedClock() });
    expect(refused).toMatchObject({
      ok: false,
      issues: [
        { rule: 'exchange.outbox-locked', hint: { en: expect.stringContaining(`${child.pid}`) } },
      ],
    });
    const another = await workAndKill(start(program, folder, 0), 1, 0);
    expect(another).toMatchObject([{ refused: ['exchange.outbox-locked'] }]);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    // What it said of itself is still there, and means nothing any more.
    expect(await readFile(join(folder, 'writer.json'), 'utf8')).toContain(`${child.pid}`);
    const outbox = await opened(folder, new StoppedClock());
    await outbox.close();
  });
});

it('refuses a second opening in the same program', async () => {
  const folder = await temporaryFolder();
  const first = await opened(folder);
  expect(await openOutbox(folder, { clock: new StoppedClock() })).toMatchObject({
    ok: false,
    issues: [{ rule: 'exchange.outbox-locked' }],
  });
  await first.close();
  await (await opened(folder)).close();
});
