import { spawn } from 'node:child_process';
import { folders } from './folders.mjs';

/** Runs a contender in a process of its own, and gives what it measured. */
export function inChild(contender, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [`${folders.contenders}${contender}.mjs`, JSON.stringify(options)],
      { stdio: ['ignore', 'pipe', 'inherit'], cwd: folders.bench },
    );
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output));
      else reject(new Error(`${contender} ended with ${code}.`));
    });
  });
}
