import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { bundle } from './bundle.js';
import { opened, temporaryFolder } from './outbox-at-work.js';

const run = promisify(execFile);

it.each([
  ['90,000 entries of 500 bytes, taken by 500,', 40, 90_000, 500, 500, 0],
  ['200 entries of 1 MB, taken one by one,', 96, 200, 1_000_000, 1, 0],
  ['200 entries of 1 MB after 100 short ones', 96, 300, 1_000_000, 1, 100],
])(
  'holds %s on the disk, and few in a heap of %d MB',
  async (_, heap, count, ...how) => {
    const program = await bundle('fill-and-deliver');
    const folder = await temporaryFolder();
    const numbers = [count, ...how].map(String);
    const limit = `--max-old-space-size=${heap}`;
    const { stdout } = await run(process.execPath, [limit, program, folder, ...numbers]);
    expect(stdout).toBe(`${count}`);
    const outbox = await opened(folder);
    expect(outbox.counts()).toEqual({ pending: 0, dead: 0, known: count });
    await outbox.close();
  },
  180_000,
);
