import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where something is exported from: `{ module: 'values/period', name: 'Period' }`. */
export interface Place {
  readonly module: string;
  readonly name: string;
}

const source = new URL('../../packages/core/src/', import.meta.url).pathname;

/** What is generated, and what re-exports the modules of others. */
function isAside(module: string): boolean {
  return /^(?:index|compiled\/|dictionary\/|records\/)/.test(module);
}

/** Finds which module of the package exports a value, by the value itself. */
export async function findPlaces(): Promise<(value: unknown) => Place | undefined> {
  const places = new Map<unknown, Place>();
  for (const file of (await readdir(source, { recursive: true })).sort()) {
    const module = relative('.', file).replace(/\.ts$/, '');
    if (!file.endsWith('.ts') || isAside(module)) continue;
    const exported: object = await import(pathToFileURL(join(source, file)).href);
    for (const [name, value] of Object.entries(exported)) {
      if (!places.has(value)) places.set(value, { module, name });
    }
  }
  return (value) => places.get(value);
}
