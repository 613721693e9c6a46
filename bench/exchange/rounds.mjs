import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inChild } from './child.mjs';
import { CONCURRENCY } from './inputs.mjs';

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

/** Runs a contender once, against a server of its own with nothing in it and an outbox of its own. */
async function once({ start, warmUp }, { contender, options }) {
  const state = await mkdtemp(join(tmpdir(), 'santeparticipative-outbox-'));
  const server = await start();
  try {
    const { url } = server;
    return await inChild(contender, { ...options, warmUp, url, state, concurrency: CONCURRENCY });
  } finally {
    await server.stop();
    await rm(state, { recursive: true });
  }
}

/** Runs contenders in turns, each round in another order, and gives the medians of each by its name. */
export async function inRounds(server, contenders, rounds) {
  const measured = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % contenders.length;
    for (const one of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      const result = await once(server, one);
      measured.get(one.name).push(result);
      const rate = Math.round((result.count / result.whole.clock) * 1000);
      console.error(`${one.name}, round ${round + 1}: ${rate} a second`);
    }
  }
  return new Map([...measured].map(([name, results]) => [name, medians(results)]));
}

function medians(results) {
  const of = (value) => median(results.map(value));
  const stage = (name) =>
    results[0][name] && {
      clock: of((one) => one[name].clock),
      cpu: of((one) => one[name].cpu),
    };
  return {
    count: results[0].count,
    whole: stage('whole'),
    staged: stage('staged'),
    delivered: stage('delivered'),
    megabytes: of((one) => one.megabytes),
  };
}
