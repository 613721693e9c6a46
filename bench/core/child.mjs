import { spawn } from 'node:child_process';
import { folders } from './folders.mjs';

/**
 * Runs a module of a folder in a process of its own and gives the JSON that it prints. What it wants said while it
 * runs goes to stderr.
 */
export function inChild(module, args = [], folder = folders.core) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', `${folder}${module}`, ...args.map(String)],
      { stdio: ['ignore', 'pipe', 'inherit'], cwd: folders.bench },
    );
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output));
      else reject(new Error(`${module} ${args.join(' ')} ended with ${code}.`));
    });
  });
}
