import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Riddle, Unknown } from '../../packages/indicators/test/attack/riddle.js';

/** How long one file may take, in seconds. */
const TIME_LIMIT = 20;

/** What a solver answers. `undefined` when it ran out of time, or says that nothing fits. */
export type Bounds = { readonly low: number; readonly high: number } | undefined;

function run(parameters: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('glpsol', parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Whether Debian's `glpk-utils` is installed. */
export async function hasGlpsol(): Promise<boolean> {
  try {
    return (await run(['--version'])).code === 0;
  } catch {
    return false;
  }
}

/** One riddle of the file: its rows and columns, named apart from those of the others. */
class Block {
  readonly rows: string[] = [];
  readonly bounds: string[] = [];
  readonly binaries: string[] = [];
  readonly #names: Map<Unknown, string>;
  readonly columns: string[];

  constructor({ unknowns, equations, someSmall, threshold }: Riddle, prefix: string) {
    this.columns = unknowns.map((_, index) => `${prefix}x${index}`);
    this.#names = new Map(unknowns.map((one, index) => [one, `${prefix}x${index}`]));
    for (const one of unknowns) this.bounds.push(`${one.least} <= ${this.of(one)} <= ${one.most}`);
    for (const { terms, equals } of equations) {
      const sum = terms.map(({ unknown, factor }) => term(factor, this.of(unknown))).join(' ');
      this.rows.push(`${sum} = ${equals}`);
    }
    for (const [group, members] of someSmall.entries()) {
      const choices = members.map((one, index) => {
        const chosen = `${prefix}b${group}_${index}`;
        // Chosen, it is 1 to k-1; else, whatever it may be.
        this.rows.push(
          `${this.of(one)} + ${one.most - (threshold - 1)} ${chosen} <= ${one.most}`,
          `${this.of(one)} - ${chosen} >= 0`,
        );
        return chosen;
      });
      this.binaries.push(...choices);
      this.rows.push(`${choices.join(' + ')} >= 1`);
    }
  }

  of(one: Unknown): string {
    const name = this.#names.get(one);
    if (name === undefined) throw new Error('The number is of another riddle.');
    return name;
  }
}

function term(factor: number, name: string): string {
  return `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`;
}

/** The values of the columns in a solution as `glpsol --write` has it. `undefined` when it is not the best one. */
function solutionOf(text: string): Map<number, number> | undefined {
  const values = new Map<number, number>();
  for (const line of text.split('\n')) {
    const [tag, ...parts] = line.split(' ');
    // `s mip rows columns status objective`: o is for the best.
    if (tag === 's' && parts[3] !== 'o') return undefined;
    if (tag === 'j') values.set(Number(parts[0]), Number(parts[1]));
  }
  return values;
}

/** The least and the greatest value of an unknown number, by integer programming: two riddles in one file. */
export async function boundsOf(riddle: Riddle, unknown: Unknown): Promise<Bounds> {
  const sides = ([1, -1] as const).map((sign) => {
    const block = new Block(riddle, sign === 1 ? 'l' : 'h');
    return { block, sign, name: block.of(unknown) };
  });
  // Every column is named in the objective first, so that they are numbered in this order.
  const numbers = new Map<string, number>();
  const objective: string[] = [];
  for (const { block, sign, name } of sides) {
    for (const column of block.columns) {
      numbers.set(column, numbers.size + 1);
      objective.push(term(column === name ? sign : 0, column));
    }
  }
  const folder = await mkdtemp(join(tmpdir(), 'attack-'));
  try {
    const [problem, solution] = [join(folder, 'problem.lp'), join(folder, 'solution.txt')];
    const all = sides.map(({ block }) => block);
    await writeFile(
      problem,
      [
        'Minimize',
        ` best: ${objective.join('\n ')}`,
        'Subject To',
        // A riddle may have no equation, and a file needs one.
        ` first: ${sides[0]?.name} >= 0`,
        ...all.flatMap(({ rows }) => rows.map((row) => ` ${row}`)),
        'Bounds',
        ...all.flatMap(({ bounds }) => bounds.map((bound) => ` ${bound}`)),
        'Generals',
        ...all.flatMap(({ columns }) => columns.map((column) => ` ${column}`)),
        'Binaries',
        ...all.flatMap(({ binaries }) => binaries.map((binary) => ` ${binary}`)),
        'End',
        '',
      ].join('\n'),
    );
    const limit = ['--tmlim', String(TIME_LIMIT)];
    const { code, output } = await run(['--lp', problem, '--write', solution, ...limit]);
    if (code !== 0) throw new Error(`glpsol failed: ${output.slice(-1000)}`);
    const values = solutionOf(await readFile(solution, 'utf8'));
    const [low, high] = sides.map(({ name }) => values?.get(numbers.get(name) ?? 0));
    return low === undefined || high === undefined ? undefined : { low, high };
  } finally {
    await rm(folder, { recursive: true });
  }
}
