import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** One thing that the validator says of a resource. */
export interface Finding {
  /** `broken`: the validator itself broke on the resource. */
  readonly severity: 'fatal' | 'error' | 'warning' | 'information' | 'broken';
  /** Where, as FHIRPath: `Patient.name[0].family`. Not there for what concerns no element. */
  readonly location?: string | null;
  readonly messageId?: string | null;
  readonly message: string;
}

/** A resource to judge, as text: what the validator would be given by a file. */
export interface Case {
  readonly text: string;
  /** Profiles to judge it by, beside those that it claims. */
  readonly profiles?: readonly string[];
}

/** What the validator says of a case. */
export interface Verdict<Given extends Case = Case> {
  readonly given: Given;
  readonly findings: readonly Finding[];
}

const ERRORS: ReadonlySet<Finding['severity']> = new Set(['fatal', 'error', 'broken']);

/** Whether a finding makes a resource wrong. */
export function isError({ severity }: Finding): boolean {
  return ERRORS.has(severity);
}

/** Runs a command to its end, silently unless it fails. */
function run(command: string, args: readonly string[], cwd: string): void {
  const { error, status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}${stderr}`);
}

/** Whether a command is there and does not fail. */
function works(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** A program of Java: that of JAVA_HOME, where it is told. */
function javaProgram(name: string): string {
  const home = process.env['JAVA_HOME'];
  return home === undefined ? name : join(home, 'bin', name);
}

/** Installs Java 17 and Maven where they are absent: on Debian and its kin, as root, as CI runs. */
function installJava(cwd: string): void {
  const absent = [
    ...(works(javaProgram('java'), ['-version']) ? [] : ['openjdk-17-jre-headless']),
    ...(works(javaProgram('javac'), ['-version']) ? [] : ['openjdk-17-jdk-headless']),
    ...(works('mvn', ['-version']) ? [] : ['maven']),
  ];
  if (absent.length === 0) return;
  console.log(`Installing ${absent.join(', ')}.`);
  run('apt-get', ['update', '-qq'], cwd);
  run('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-qq', ...absent], cwd);
}

/** What the build depends on: the project file, and the sources. */
function sourcesHash(project: string): string {
  const sources = join(project, 'src/main/java/fr/santeparticipative/validator');
  const files = [join(project, 'pom.xml'), ...readdirSync(sources).map((f) => join(sources, f))];
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Builds the validator where its sources changed since the last time. Maven works offline as soon as what it needs
 * is in its own repository.
 */
function buildValidator(project: string): void {
  const stamp = join(project, 'target/sources.sha256');
  const hash = sourcesHash(project);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const goals = ['--batch-mode', '--quiet', 'clean', 'compile'];
  if (!works('mvn', ['--offline', '--file', join(project, 'pom.xml'), ...goals])) {
    run('mvn', goals, project);
  }
  writeFileSync(stamp, hash);
}

/** The version of HAPI that judges. */
export function validatorVersion(project: string): string {
  const version = /<hapi\.version>(.*)<\/hapi\.version>/.exec(
    readFileSync(join(project, 'pom.xml'), 'utf8'),
  )?.[1];
  if (version === undefined) throw new Error('The pom.xml of the validator names no version.');
  return version;
}

/** HAPI's validator, as a program that starts with the first case and runs until it is closed. */
export class Validator {
  readonly version: string;
  readonly #project: string;
  readonly #folders: readonly string[];
  #program: { readonly process: Program; readonly lines: AsyncIterator<string> } | undefined;
  #judged = 0;

  /** Installs and builds the validator where it is not there yet. `folders` hold the definitions to judge by. */
  constructor(project: string, folders: readonly string[]) {
    installJava(project);
    buildValidator(project);
    this.#project = project;
    this.#folders = folders;
    this.version = validatorVersion(project);
  }

  /** How many cases were given to it. */
  get judged(): number {
    return this.#judged;
  }

  #start(): { readonly process: Program; readonly lines: AsyncIterator<string> } {
    const libraries = ['target/classes', 'target/dependency/*'].map((path) =>
      join(this.#project, path),
    );
    const classes = libraries.join(process.platform === 'win32' ? ';' : ':');
    const main = 'fr.santeparticipative.validator.Main';
    const started = spawn(javaProgram('java'), ['-Xmx3g', '-cp', classes, main, ...this.#folders], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    // Node tells of a program that stopped by an error of the stream that is written to it; the verdict that does
    // not come says more.
    started.stdin.on('error', () => {});
    const lines = createInterface({ input: started.stdout })[Symbol.asyncIterator]();
    return { process: started, lines };
  }

  /** Judges cases, one call after another; verdicts come in the order of the cases. */
  async *judge<Given extends Case>(cases: Iterable<Given>): AsyncGenerator<Verdict<Given>> {
    this.#program ??= this.#start();
    const { process: program, lines } = this.#program;
    const pending: { readonly id: string; readonly given: Given }[] = [];
    for (const given of cases) {
      const id = `${this.#judged++}`;
      const { text, profiles } = given;
      pending.push({ id, given });
      program.stdin.write(`${JSON.stringify({ id, text, profiles })}\n`);
      // So many are on their way that two threads never wait, and no more, that memory does not grow.
      if (pending.length >= ON_THEIR_WAY) yield await nextVerdict(pending, lines);
    }
    while (pending.length > 0) yield await nextVerdict(pending, lines);
  }

  /** Ends the program. */
  async close(): Promise<void> {
    if (this.#program === undefined) return;
    const { process: program } = this.#program;
    const ended = once(program, 'close');
    program.stdin.end();
    const [status] = await ended;
    this.#program = undefined;
    if (status !== 0) throw new Error(`The validator stopped with status ${status}.`);
  }
}

type Program = ChildProcessByStdio<Writable, Readable, null>;

/** So many cases are given to the validator before the verdict on the first is awaited. */
const ON_THEIR_WAY = 48;

async function nextVerdict<Given extends Case>(
  pending: { readonly id: string; readonly given: Given }[],
  lines: AsyncIterator<string>,
): Promise<Verdict<Given>> {
  const { done, value } = await lines.next();
  if (done === true) throw new Error('The validator stopped before its last verdict.');
  const { id, issues }: { id: string; issues: Finding[] } = JSON.parse(value);
  const due = pending.shift();
  if (due === undefined || due.id !== id) {
    throw new Error('The validator gave a verdict on another case than the one that is due.');
  }
  return { given: due.given, findings: issues };
}
