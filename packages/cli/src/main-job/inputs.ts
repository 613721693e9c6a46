import { realpath } from 'node:fs/promises';

/** The real paths of the files that a job was given, whatever links lead to them. */
export type Inputs = ReadonlySet<string>;

/** The real path of a file, or `undefined` when it cannot be found. */
async function found(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}

/** The files that a job is given. Those that do not exist need no care. */
export async function inputsOf(paths: readonly string[]): Promise<Inputs> {
  const real = await Promise.all(paths.map(found));
  return new Set(real.filter((path) => path !== undefined));
}

/** True when writing to the path would replace a file that the job was given. */
export async function isInput(path: string, inputs: Inputs): Promise<boolean> {
  const real = await found(path);
  return real !== undefined && inputs.has(real);
}
