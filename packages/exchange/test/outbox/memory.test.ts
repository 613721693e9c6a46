import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { bundle } from './bundle.js';
import { opened, temporaryFolder } from './outbox-at-work.js';

const run = promisify(execFile);

it.each([
  ['90,000 entries of 500 bytes, taken by 500,', 90_000, 500, 500],
  ['200 entries of 1 MB, taken one by one,', 200, 1_000_000, 1],
])(
  'holds %s on the disk, and few in a heap of 40 MB',
  async (_, count, size, atOnce) => {
    const program = await bundle('fill-and-deliver');
    const folder = await temporaryFolder();
    const numbers = [count, size, atOnce].map(String);
    const heap = '--max-old-space-size=40';
    const { stdout } = await run(process.execPath, [heap, program, folder, ...numbers]);
    expect(stdout).toBe(`${count}`);
    const outbox = await opened(folder);
    expect(outbox.counts()).toEqual({ pending: 0, dead: 0, known: count });
    await outbox.close();
  },
  180_000,
);
