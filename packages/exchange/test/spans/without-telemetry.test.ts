import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expect, it, onTestFinished } from 'vitest';

const run = promisify(execFile);

it('works where the API of OpenTelemetry is not installed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'santeparticipative-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const program = join(folder, 'without-telemetry.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'without-telemetry.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@santeparticipative/source'],
    external: ['@opentelemetry/api'],
    plugins: [
      {
        // It loads a binary from beside itself, so it stays where it is.
        name: 'classic-level-stays',
        setup: ({ onResolve }) => {
          const path = createRequire(import.meta.url).resolve('classic-level');
          onResolve({ filter: /^classic-level$/ }, () => ({ path, external: true }));
        },
      },
    ],
  });
  const { stdout } = await run(process.execPath, [program, join(folder, 'outbox')]);
  expect(JSON.parse(stdout)).toEqual({ isInstalled: false, created: 6, complete: true });
});
