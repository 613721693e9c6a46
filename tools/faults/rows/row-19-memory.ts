import assert from 'node:assert/strict';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { formatLine } from '@santeparticipative/core';
import { ndjson } from '@santeparticipative/connector-files';
import { systemClock } from '@santeparticipative/exchange';
import { startFhirServerChild } from '../../fhir-server/index.js';
import { carryInChild } from '../parts-b/carry-child.js';
import type { Carried, CarryOrder, Footprint } from '../parts-b/carry-messages.js';
import { manifest, structure } from '../parts-b/structures.js';
import type { Environment, Scenario } from '../scenario.js';

/** How many records go to a file, and to a server; and what takes minutes. */
const SOME = { file: 40_000, server: 10_000 };
const ALL = { file: 1_000_000, server: 50_000 };
/** The heap of the process, in MB; what the memory may grow by after the first quarter, in bytes. */
const HEAP = 256;
const GROWTH = 128 * 1024 * 1024;

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
  const from = await makeFile(join(folder, 'many.ndjson'), count);
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
  isConstant(carried, count);
  await rm(state, { recursive: true });
}

async function toServer(count: number, seed: number, environment: Environment): Promise<void> {
  const { folder } = environment;
  const from = await makeFile(join(folder, 'some.ndjson'), count);
  const server = await startFhirServerChild({});
  try {
    const state = join(folder, 'outbox-server');
    const carried = await carry({ from, to: { url: server.url }, state, seed }, environment);
    isWhole(carried, count);
    const { writes, resources } = await server.state();
    assert.deepEqual([writes.length, resources.size], [count, count], 'lost, or written twice');
    isConstant(carried, count);
  } finally {
    await server.stop();
  }
}

async function makeFile(path: string, count: number): Promise<string> {
  function* lines(): Generator<string> {
    yield `${formatLine(manifest)}\n`;
    for (let index = 0; index < count; index += 1) yield `${formatLine(structure(`s-${index}`))}\n`;
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
  return path;
}

function carry(order: CarryOrder, { programs }: Environment): Promise<Carried> {
  return carryInChild(programs, order, { execArgv: [`--max-old-space-size=${HEAP}`] });
}

function isWhole({ complete, ledger, stopped }: Carried, count: number): void {
  assert.ok(complete, `it is not complete: ${stopped.join()}`);
  assert.equal(ledger.created, count);
}

/** In each phase, the most memory after the first quarter is about that of the first quarter. */
function isConstant({ footprints }: Carried, count: number): void {
  for (const phase of ['reading', 'delivering'] as const) {
    const all = footprints.filter((one) => one.phase === phase);
    const first = all.filter(({ done }) => done <= count / 4);
    const last = all.filter(({ done }) => done > (3 * count) / 4);
    assert.ok(first.length > 0 && last.length > 0, `nobody looked while ${phase}`);
    const growth = mostOf(last, 'resident') - mostOf(first, 'resident');
    assert.ok(growth < GROWTH, `while ${phase}, the memory grew by ${inMegabytes(growth)}`);
    print(phase, count, first, last);
  }
}

function mostOf(footprints: readonly Footprint[], what: 'heap' | 'resident'): number {
  return Math.max(...footprints.map((footprint) => footprint[what]));
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

function print(
  phase: string,
  count: number,
  first: readonly Footprint[],
  last: readonly Footprint[],
): void {
  const told = [first, last].map((part) => {
    return `${inMegabytes(mostOf(part, 'resident'))} (heap ${inMegabytes(mostOf(part, 'heap'))})`;
  });
  process.stdout.write(`  ${count} records, ${phase}: ${told.join(' at first, ')} at last\n`);
}
