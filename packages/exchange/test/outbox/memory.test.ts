import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { bundle } from './bundle.js';
import { opened, temporaryFolder } from './outbox-at-work.js';

const run = promisify(execFile);

it('holds 90,000 entries of 45 MB on the disk, and few of them in a heap of 40 MB', async () => {
  const program = await bundle('fill-and-deliver');
  const folder = await temporaryFolder();
  const { stdout } = await run(process.execPath, [
    '--max-old-space-size=40',
    program,
    folder,
    '90000',
  ]);
  expect(stdout).toBe('90000');
  const outbox = await opened(folder);
  expect(outbox.counts()).toEqual({ pending: 0, dead: 0, known: 90_000 });
  await outbox.close();
}, 180_000);
