import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inChild } from './child.mjs';
import { median } from './statistics.mjs';
import { table } from './table.mjs';

const ROUNDS = 3;
const MODES = {
  parse: 'split + `JSON.parse`',
  'connector-files': 'ours: `readDatasetLines` of connector-files',
  core: 'split + ours: `readNdjson` of core',
  zod: 'split + `JSON.parse` + our zod schemas',
};

/** Writes records of a generated region until the file has so many bytes; gives the number of lines. */
async function writeActivity(path, bytes) {
  const { generateActivity, regionManifest } = await import('@santeparticipative/testing');
  const options = { seed: 7, structures: 400_000, year: 2025 };
  const file = createWriteStream(path);
  let written = 0;
  let lines = 0;
  const write = async (value) => {
    const line = `${JSON.stringify(value)}\n`;
    written += Buffer.byteLength(line);
    lines += 1;
    if (!file.write(line)) await once(file, 'drain');
  };
  await write(regionManifest(options));
  for (const record of generateActivity(options)) {
    await write(record);
    if (written >= bytes) break;
  }
  file.end();
  await once(file, 'close');
  return lines;
}

async function runModes(path, lines) {
  const runs = Object.fromEntries(Object.keys(MODES).map((mode) => [mode, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = Object.keys(MODES);
    if (round % 2 === 1) order.reverse();
    for (const mode of order) {
      const run = await inChild('stream-modes.mjs', [mode, path]);
      if (run.right !== lines) throw new Error(`${mode} read ${run.right} of ${lines} lines.`);
      runs[mode].push(run);
      process.stderr.write(`streaming: round ${round + 1}, ${mode} ${run.clock.toFixed(0)} ms\n`);
    }
  }
  return runs;
}

/** Reading a large file. Gives the section, and of the reader of files the median ratios and the highest peak. */
export async function streaming(megabytes) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-core-'));
  try {
    const path = join(folder, 'activity.ndjson');
    const lines = await writeActivity(path, megabytes * 1e6);
    const runs = await runModes(path, lines);
    const ratio = (mode, unit) =>
      median(runs[mode].map((run, round) => run[unit] / runs.parse[round][unit]));
    const peak = (mode) => Math.max(...runs[mode].map(({ peakMegabytes }) => peakMegabytes));
    const rows = Object.entries(MODES).map(([mode, name]) => [
      name,
      ratio(mode, 'clock').toFixed(2),
      ratio(mode, 'cpu').toFixed(2),
      median(runs[mode].map(({ clock }) => (megabytes * 1000) / clock)).toFixed(0),
      peak(mode).toFixed(0),
    ]);
    const text = [
      '## Streaming',
      `${megabytes} MB of NDJSON: ${lines.toLocaleString('en')} records of every type that the generator makes. Each way in a process of its own, ${ROUNDS} alternating rounds: medians; the highest peak of resident memory. The reader of files checks UTF-8 too, and says of each issue where it stands.`,
      table(['', 'ratio on the clock', 'ratio of processor time', 'MB/s', 'peak MB'], rows),
    ].join('\n\n');
    return {
      text,
      ratios: { clock: ratio('connector-files', 'clock'), cpu: ratio('connector-files', 'cpu') },
      peakMegabytes: peak('connector-files'),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
