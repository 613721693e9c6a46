import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { randomFrom } from './random.js';
import { type Environment, type Scenario, Skipped } from './scenario.js';
import { type RowHapi, type StartHapi, startRowHapi } from './servers/hapi.js';

interface Found {
  readonly scenarios: readonly Scenario[];
  /** Where the programs of `children/` are. */
  readonly programs: string;
  readonly startHapiServer: StartHapi;
}

interface Wanted {
  readonly seeds: readonly number[];
  readonly records: number;
  readonly full: boolean;
}

/** Runs the rows that are asked for, and prints a line for each. Gives the exit code. */
export async function main(
  args: readonly string[],
  { scenarios, programs, startHapiServer }: Found,
): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: 'string', default: '5' },
      seed: { type: 'string' },
      rows: { type: 'string' },
      records: { type: 'string', default: '500' },
      hapi: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
    },
  });
  const rows = values.rows?.split(',').map(positive);
  const seeds =
    values.seed === undefined
      ? Array.from({ length: positive(values.seeds) }, (_, index) => index + 1)
      : [positive(values.seed)];
  const wanted = { seeds, records: positive(values.records), full: values.full };
  const chosen = scenarios
    .filter(({ row }) => rows?.includes(row) ?? true)
    .filter(({ runOnHapi }) => !values.hapi || runOnHapi !== undefined)
    .toSorted((one, other) => one.row - other.row);
  const missing = (rows ?? []).filter((row) => !chosen.some((scenario) => scenario.row === row));
  for (const row of missing) print(`row ${row}: there is none${values.hapi ? ' on HAPI' : ''}`);
  const hapi = values.hapi ? await startRowHapi(startHapiServer) : undefined;
  let failures = missing.length;
  try {
    for (const scenario of chosen) failures += await failuresOf(scenario, wanted, programs, hapi);
  } finally {
    await hapi?.end();
  }
  print(failures === 0 ? 'Every row holds.' : `${failures} failed.`);
  return failures === 0 && chosen.length > 0 ? 0 : 1;
}

async function failuresOf(
  scenario: Scenario,
  { seeds, records, full }: Wanted,
  programs: string,
  hapi: RowHapi | undefined,
): Promise<number> {
  const { row, name } = scenario;
  const started = performance.now();
  let passed = 0;
  const skipped = new Set<string>();
  const failed: string[] = [];
  for (const seed of seeds) {
    const folder = await mkdtemp(join(tmpdir(), `faults-${row}-`));
    const random = randomFrom(seed * 1000 + row);
    const environment: Environment = { records, folder, programs, full, random };
    try {
      const running =
        hapi === undefined
          ? scenario.run(seed, environment)
          : scenario.runOnHapi?.(seed, environment, hapi);
      await endsIn(full ? LONGEST.full : LONGEST.usual, running);
      passed += 1;
    } catch (error) {
      if (error instanceof Skipped) skipped.add(error.message);
      else {
        const again = `--rows ${row} --seed ${seed}${records === 500 ? '' : ` --records ${records}`}`;
        const onHapi = hapi === undefined ? '' : ' --hapi';
        failed.push(`  seed ${seed}: ${told(error)}\n  again: pnpm faults ${again}${onHapi}`);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const where = hapi === undefined ? '' : ' on HAPI';
  const left = skipped.size === 0 ? '' : `, skipped: ${[...skipped].join('; ')}`;
  print(`row ${row} ${name}${where}: ${passed} of ${seeds.length} (${seconds} s)${left}`);
  for (const line of failed) print(line);
  return failed.length;
}

/** The longest that a run may take, in milliseconds: what never ends is a failure, and the others still have their turn. */
const LONGEST = { usual: 300_000, full: 3_600_000 };

async function endsIn(milliseconds: number, running: Promise<void> | undefined): Promise<void> {
  const limit = new AbortController();
  const late = after(milliseconds, undefined, limit).then(() => {
    throw new Error(`it did not end in ${milliseconds / 1000} s`);
  });
  try {
    await Promise.race([running, late]);
  } finally {
    limit.abort();
    await late.catch(() => {});
  }
}

function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = error.stack?.split('\n').find((line) => /^\s+at /.test(line)) ?? '';
  return `${error.message}${place === '' ? '' : ` (${place.trim()})`}`;
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new RangeError('Not a positive number');
  return number;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
