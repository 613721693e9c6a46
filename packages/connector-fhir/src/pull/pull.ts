import type { Issue } from '@santeparticipative/core';
import type { Read, SourceContext } from '@santeparticipative/exchange';
import type { FhirResource } from 'fhir/r4.js';
import type { FhirHttp } from '../http/answer.js';
import type { Clocks, Marks } from './checkpoint.js';
import type { PullOptions } from './pull-options.js';

/** What reading gives of a server. */
export type ResourceRead = Read<FhirResource>;

/** What a pull may use. */
export type PullContext = Omit<SourceContext, 'checkpoint'>;

/** A pull under way. */
export interface Pull {
  readonly http: FhirHttp;
  readonly context: PullContext;
  readonly options: PullOptions;
  readonly pageSize: number;
  readonly overlap: number;
  readonly deletions: boolean;
  readonly clocks: Clocks;
  /** The types of resource that the server says it holds; absent where it does not say. */
  readonly heldTypes?: ReadonlySet<string>;
  /** The types whose history the server says it gives. */
  readonly typesWithHistory: ReadonlySet<string>;
  /** How far the last pull read. */
  readonly marks: Marks;
  warn(...issues: readonly Issue[]): void;
}

/** A resource as an exchange takes it: what is at a server is unique there. */
export function resourceGiven(value: FhirResource): ResourceRead {
  return { kind: 'value', value, origin: { namespace: '' } };
}

/** One thing that could not be read. */
export function rejectedBy(...issues: readonly Issue[]): ResourceRead {
  return { kind: 'rejected', issues };
}

/** The end of reading before its time. */
export function failedBy(...issues: readonly Issue[]): ResourceRead {
  return { kind: 'failed', issues };
}

/** How far everything was given up to here. */
export function checkpointOf(marks: Marks): ResourceRead {
  const checkpoint = Object.fromEntries(
    Object.entries(marks).map(([part, { since, ahead, given }]) => [
      part,
      { since, given, ...(ahead === undefined ? {} : { ahead }) },
    ]),
  );
  return { kind: 'checkpoint', checkpoint };
}
