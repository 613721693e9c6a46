import type { FhirHttp } from '../http/answer.js';
import type { PushOptions } from './push-options.js';

/** What pushing must know of a server: what its CapabilityStatement says. */
export interface PushCapabilities {
  readonly transaction: boolean;
  readonly batch: boolean;
  /** True when a PUT may give a new resource its id. */
  updateCreate(type: string): boolean;
  conditionalUpdate(type: string): boolean;
  conditionalCreate(type: string): boolean;
}

/** A server to push to. */
export interface PushServer {
  readonly http: FhirHttp;
  readonly capabilities: PushCapabilities;
}

/**
 * How a resource is written so that sending it twice does not make two of it: `put`, under the id that we give it;
 * `conditional-update`, over the one that has its identifier; `conditional-create`, unless one has it.
 */
export type Way = NonNullable<PushOptions['writing']>;

/** Says how the resources of a type are written; `undefined` when there is no safe way. */
export type WayOf = (type: string) => Way | undefined;

/** The safest way that the server has for a type. */
export function wayOf(type: string, capabilities: PushCapabilities): Way | undefined {
  if (capabilities.updateCreate(type)) return 'put';
  if (capabilities.conditionalUpdate(type)) return 'conditional-update';
  return capabilities.conditionalCreate(type) ? 'conditional-create' : undefined;
}
