import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { bundle } from './bundle.js';
import { opened, temporaryFolder } from './outbox-at-work.js';

const run = promisify(execFile);

it('holds 60,000 entries of 30 MB on the disk, and few of them in a heap of 24 MB', async () => {
  const program = await bundle('fill-and-deliver');
  const folder = await temporaryFolder();
  const { stdout } = await run(process.execPath, [
    '--max-old-space-size=24',
    program,
    folder,
    '60000',
  ]);
  expect(stdout).toBe('60000');
  const outbox = await opened(folder);
  expect(outbox.counts()).toEqual({ pending: 0, dead: 0, known: 60_000 });
  await outbox.close();
}, 180_000);
