import type { StoredResource } from './content.js';
import {
  type FaultScript,
  type ScriptedFault,
  type SeededFaults,
  scripted,
  seeded,
} from './faults.js';
import type { Write } from './journal.js';
import type { FhirServerData } from './options.js';
import type { RequestRecord } from './requests.js';

/** Faults that can be handed to another process: lines of a script, or chance. */
export type FaultPlan = readonly ScriptedFault[] | SeededFaults;

/** What a server in another process is started with. */
export interface ChildOptions extends FhirServerData {
  readonly faults?: FaultPlan;
}

/** What the parent asks. */
export type Question =
  | { readonly ask: 'start'; readonly options: ChildOptions }
  | { readonly ask: 'state' }
  | { readonly ask: 'faults'; readonly plan: FaultPlan | undefined }
  | { readonly ask: 'close' };

/** What a server tells of itself. */
export interface ChildState {
  readonly url: string;
  readonly writes: readonly Write[];
  readonly requests: readonly RequestRecord[];
  readonly resources: ReadonlyMap<string, StoredResource>;
}

/** What the child answers, one for each question, in their order. */
export type Reply = { readonly state: ChildState } | { readonly error: string };

/** The script that a plan is. */
export function scriptOf(plan: FaultPlan | undefined): FaultScript | undefined {
  if (plan === undefined) return undefined;
  return 'seed' in plan ? seeded(plan) : scripted(plan);
}
