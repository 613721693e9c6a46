import assert from 'node:assert/strict';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ndjson } from '@santeparticipative/connector-files';
import { formatLine } from '@santeparticipative/core';
import { systemClock } from '@santeparticipative/exchange';
import { startFhirServerChild } from '../../fhir-server/index.js';
import { carryInChild } from '../carrying/carry-child.js';
import type { Carried, CarryOrder, Footprint } from '../carrying/carry-messages.js';
import { manifest, structure } from '../files/structures.js';
import type { Environment, Scenario } from '../scenario.js';

/**
 * How many records go to a file, and to a server; how long the name of each is; and the heap of the process that carries
 * them, in MB: less than they would take. What takes minutes is asked for.
 */
const SOME = { file: 30_000, server: 5_000, name: 1500, heap: 64 };
const ALL = { file: 1_000_000, server: 50_000, name: 200, heap: 256 };
/** What the memory may grow by after the first quarter, in bytes. */
const GROWTH = 64 * 1024 * 1024;

/** More records than fit in memory: as much is needed at the end as at the first quarter. */
export const scenario: Scenario = {
  row: 19,
  name: 'memory',
  async run(seed, environment) {
    const { file, server } = environment.full ? ALL : SOME;
    await toFile(file, seed, environment);
    await toServer(server, seed, environment);
  },
};

async function toFile(count: number, seed: number, environment: Environment): Promise<void> {
  const { folder } = environment;
  const from = await makeFile(join(folder, 'many.ndjson'), count, environment);
  const file = join(folder, 'added.ndjson');
  const state = join(folder, 'outbox-file');
  const carried = await carry({ from, to: { file, write: 'append' }, state, seed }, environment);
  isWhole(carried, count);
  const ids = new Set<string>();
  let lines = 0;
  const signal = new AbortController().signal;
  const context = { signal, clock: systemClock, random: () => 0 };
  for await (const read of ndjson(file).read(context)) {
    assert.equal(read.kind, 'value', 'the file is not whole');
    lines += 1;
    if (read.kind === 'value') ids.add(read.value.id);
  }
  assert.deepEqual([lines, ids.size], [count, count], 'the file holds others, or some twice');
  isConstant(carried, count, environment);
  await rm(state, { recursive: true });
}

async function toServer(count: number, seed: number, environment: Environment): Promise<void> {
  const { folder } = environment;
  const from = await makeFile(join(folder, 'some.ndjson'), count, environment);
  const server = await startFhirServerChild({});
  try {
    const state = join(folder, 'outbox-server');
    const carried = await carry({ from, to: { url: server.url }, state, seed }, environment);
    isWhole(carried, count);
    const { writes, resources } = await server.state();
    assert.deepEqual([writes.length, resources.size], [count, count], 'lost, or written twice');
    isConstant(carried, count, environment);
  } finally {
    await server.stop();
  }
}

async function makeFile(path: string, count: number, { full }: Environment): Promise<string> {
  const { name: length } = full ? ALL : SOME;
  function* lines(): Generator<string> {
    yield `${formatLine(manifest)}\n`;
    for (let index = 0; index < count; index += 1) {
      const name = `${index} `.padEnd(length, 'maison ');
      yield `${formatLine({ ...structure(`s-${index}`), name })}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
  return path;
}

async function carry(order: CarryOrder, { programs, full }: Environment): Promise<Carried> {
  const { heap } = full ? ALL : SOME;
  const begun = performance.now();
  const execArgv = [`--max-old-space-size=${heap}`];
  const carried = await carryInChild(programs, order, { execArgv });
  const seconds = Math.round((performance.now() - begun) / 1000);
  if (full) print(`${carried.ledger.created} records carried in ${seconds} s`);
  return carried;
}

function isWhole({ complete, ledger, stopped }: Carried, count: number): void {
  assert.ok(complete, `it is not complete: ${stopped.join()}`);
  assert.equal(ledger.created, count);
}

/** In each phase, the most memory after the first quarter is about that of the first quarter. */
function isConstant({ footprints }: Carried, count: number, { full }: Environment): void {
  for (const phase of ['reading', 'delivering'] as const) {
    const all = footprints.filter((one) => one.phase === phase);
    const first = all.filter(({ done }) => done <= count / 4);
    const last = all.filter(({ done }) => done > (3 * count) / 4);
    assert.ok(first.length > 0 && last.length > 0, `nobody looked while ${phase}`);
    const growth = mostOf(last, 'resident') - mostOf(first, 'resident');
    assert.ok(growth < GROWTH, `while ${phase}, the memory grew by ${inMegabytes(growth)}`);
    if (full) print(`${phase}: ${told(first)} at first, ${told(last)} at last`);
  }
}

function mostOf(footprints: readonly Footprint[], what: 'heap' | 'resident'): number {
  return Math.max(...footprints.map((footprint) => footprint[what]));
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

function told(footprints: readonly Footprint[]): string {
  const [resident, heap] = [mostOf(footprints, 'resident'), mostOf(footprints, 'heap')];
  return `${inMegabytes(resident)} (heap ${inMegabytes(heap)})`;
}

function print(line: string): void {
  process.stdout.write(`  ${line}\n`);
}
