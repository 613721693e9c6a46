import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const runner = fileURLToPath(new URL('../run.cjs', import.meta.url));

/** Starts the runner in a Node that says it is another one. */
function runUnder(version: string) {
  const folder = mkdtempSync(join(tmpdir(), 'node-'));
  const disguise = join(folder, 'disguise.cjs');
  writeFileSync(
    disguise,
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`,
  );
  // Without a PATH no command can start: what gets past the check of the version fails at once.
  const options = { encoding: 'utf8' as const, env: { PATH: '' } };
  const result = spawnSync(process.execPath, ['-r', disguise, runner, 'demo'], options);
  rmSync(folder, { recursive: true });
  return result;
}

it.each(['0.10.48', '8.17.0', '16.20.2', '18.20.8', '20.18.3'])(
  'refuses Node %s in a sentence',
  (version) => {
    const { status, stdout, stderr } = runUnder(version);
    expect(status).toBe(1);
    expect(stdout).toContain(`Node 20.19 or later is needed; this one is ${version}.`);
    expect(stdout).toContain(
      `Node 20.19 ou plus récent est nécessaire ; celui-ci est le ${version}.`,
    );
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  },
);

it.each(['20.19.0', '22.0.0', '24.3.1'])('goes on with Node %s', (version) => {
  const { stdout } = runUnder(version);
  expect(stdout).not.toContain('is needed');
});
