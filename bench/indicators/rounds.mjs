import { createReadStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { inChild } from './child.mjs';

/** Reads a file once, so that the first contender finds it in the disk's cache as the others do. */
async function warm(path) {
  await finished(createReadStream(path, { highWaterMark: 1 << 20 }).resume());
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

/**
 * Runs contenders over a file in turns, so that all of them meet the same machine, after the file was read once. Gives
 * the medians of each, and fails when their answers differ.
 */
export async function inRounds(path, contenders, rounds) {
  const measured = new Map(contenders.map(({ name }) => [name, []]));
  await warm(path);
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, module, args = [] } of contenders) {
      const result = await inChild(module, [path, ...args]);
      measured.get(name).push(result);
      console.error(`${name}, round ${round}: ${Math.round(result.milliseconds)} ms`);
    }
  }
  const answers = new Map(
    contenders
      .filter(({ differs }) => !differs)
      .map(({ name }) => [measured.get(name)[0].answer, name]),
  );
  if (answers.size > 1) throw new Error(`The answers differ: ${[...answers.keys()].join(' | ')}`);
  return new Map(
    [...measured].map(([name, results]) => [
      name,
      {
        milliseconds: median(results.map((one) => one.milliseconds)),
        cpu: median(results.map((one) => one.cpu)),
        megabytes: median(results.map((one) => one.megabytes)),
        answer: results[0].answer,
      },
    ]),
  );
}
