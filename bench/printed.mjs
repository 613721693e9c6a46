import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs Node.js in a process of its own, in this folder, and gives the JSON that it prints. What it wants said while it
 * runs goes to stderr.
 */
export function printedBy(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      cwd: fileURLToPath(new URL('.', import.meta.url)),
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output));
      else reject(new Error(`${args.join(' ').slice(0, 200)} ended with ${code}.`));
    });
  });
}
