import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** How a command ended, and what it said. */
export interface CommandEnded {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command `exchange` in a process of its own. */
export function startCommand(
  programs: string,
  args: readonly string[],
): { readonly child: ChildProcess; readonly ended: Promise<CommandEnded> } {
  const child = spawn(process.execPath, [join(programs, 'command.mjs'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  }
  const ended = once(child, 'close').then(([code, signal]): CommandEnded => {
    return { code, signal, ...said };
  });
  return { child, ended };
}
