import type { Issue, Result } from '@santeparticipative/core';
import { fhirServerIssue } from '../messages.js';
import type { FhirHttp } from './answer.js';
import { type StatedRest, type StatedType, statedBy } from './capability-statement.js';

/** What a server says that it can do (CapabilityStatement). Of what it does not say, the most cautious is assumed. */
export interface Capabilities {
  readonly transaction: boolean;
  readonly batch: boolean;
  /** True when it gives bulk exports, at one level at least. */
  readonly bulkExport: boolean;
  /** True when it gives all that belongs to a patient (`Patient/$everything`). */
  readonly everything: boolean;
  readonly systemHistory: boolean;
  /** True when the server has the type at all. */
  supports(type: string): boolean;
  /** True when a PUT may give a new resource its id. */
  updateCreate(type: string): boolean;
  conditionalCreate(type: string): boolean;
  conditionalUpdate(type: string): boolean;
  conditionalDelete(type: string): boolean;
  read(type: string): boolean;
  /** True when the history of the whole type is there. */
  history(type: string): boolean;
  /** True when resources of the type can be searched by the parameter: `identifier`, `_lastUpdated`. */
  searches(type: string, parameter: string): boolean;
}

/** A type of which a server says nothing: PUT under our ids is the one way to write that makes no duplicate. */
const UNSTATED: StatedType = { updateCreate: true, interactions: ['read'] };

/**
 * Asks a server what it can do (`/metadata`). Where it does not tell clearly, the most cautious is assumed, and a
 * warning says so. When it does not answer at all, there is no point in going on: the issues say why.
 */
export async function capabilitiesOf(http: FhirHttp): Promise<Result<Capabilities>> {
  const answer = await http.ask({ method: 'GET', url: 'metadata' });
  if (answer.kind !== 'answered') return { ok: false, issues: answer.issues };
  const stated = statedBy(answer.resource);
  const issues: Issue[] = [];
  if (stated === undefined || stated.types.size === 0) {
    issues.push(fhirServerIssue('fhir-server.no-capabilities'));
  }
  if (stated?.fhirVersion !== undefined && !/^4\.0(\.|$)/.test(stated.fhirVersion)) {
    issues.push(fhirServerIssue('fhir-server.fhir-version'));
  }
  return { ok: true, value: capabilities(stated), issues };
}

function capabilities(stated: StatedRest | undefined): Capabilities {
  const types = stated?.types ?? new Map<string, StatedType>();
  const of = (type: string) => (types.size === 0 ? UNSTATED : types.get(type));
  const whole = stated?.interactions ?? [];
  const operations = [
    ...(stated?.operations ?? []),
    ...[...types.values()].flatMap((type) => type.operations ?? []),
  ];
  return {
    transaction: whole.includes('transaction'),
    batch: whole.includes('batch'),
    bulkExport: operations.some((name) => /^\$?(.*-)?export$/.test(name)),
    everything: (of('Patient')?.operations ?? []).some((name) => /^\$?everything$/.test(name)),
    systemHistory: whole.includes('history-system'),
    supports: (type) => of(type) !== undefined,
    // HAPI takes them and does not say so: what is not said is tried where an update is, and what is denied is not.
    updateCreate: (type) =>
      of(type)?.updateCreate ?? of(type)?.interactions?.includes('update') === true,
    conditionalCreate: (type) => of(type)?.conditionalCreate === true,
    conditionalUpdate: (type) => of(type)?.conditionalUpdate === true,
    conditionalDelete: (type) => ['single', 'multiple'].includes(of(type)?.conditionalDelete ?? ''),
    read: (type) => of(type)?.interactions?.includes('read') === true,
    history: (type) => of(type)?.interactions?.includes('history-type') === true,
    searches: (type, parameter) => of(type)?.searchParameters?.includes(parameter) === true,
  };
}
