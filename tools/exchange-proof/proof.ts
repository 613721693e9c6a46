import { AssertionError } from 'node:assert';

/** What was checked, and what failed. Its messages tell numbers, types and rules, never a value of the data. */
export class Proof {
  passed = 0;
  failed = 0;

  /** Checks something, and tells it. What fails does not keep the rest from being checked. */
  async check(name: string, run: () => void | Promise<void>): Promise<void> {
    const started = performance.now();
    const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
    try {
      await run();
      this.passed += 1;
      print(`✓ ${name} (${seconds()} s)`);
    } catch (error) {
      this.failed += 1;
      print(`✗ ${name} (${seconds()} s): ${told(error)}`);
    }
  }
}

/** An assertion tells what it was made to tell; of another error, only where it was thrown may be shown. */
function told(error: unknown): string {
  if (error instanceof AssertionError) return error.message.split('\n')[0] ?? '';
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  const place = error.stack?.split('\n').find((line) => /^\s+at /.test(line)) ?? '';
  return `${error.name} ${place.trim()}`;
}

/** Prints a line. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
