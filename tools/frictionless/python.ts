import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function run(command: string, args: readonly string[]): void {
  const { error, status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

/** Makes an environment of Python. Debian keeps what `venv` needs in a package of its own. */
function makeEnvironment(folder: string): void {
  try {
    run('python3', ['-m', 'venv', folder]);
  } catch {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'python3-venv']);
    run('python3', ['-m', 'venv', '--clear', folder]);
  }
}

/** A Python that has what the requirements name, made once and kept under `node_modules`. */
export function pythonWith(root: string, requirements: string): string {
  const folder = join(root, 'node_modules', '.frictionless');
  const python = join(folder, 'bin', 'python');
  const installed = join(folder, 'requirements.txt');
  const wanted = readFileSync(requirements, 'utf8');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return python;
  rmSync(folder, { recursive: true, force: true });
  makeEnvironment(folder);
  run(python, [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '-r',
    requirements,
  ]);
  writeFileSync(installed, wanted);
  return python;
}
