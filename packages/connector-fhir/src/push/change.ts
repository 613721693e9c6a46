import type { Issue } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import type { Content } from './content.js';
import type { Held } from './held.js';
import type { Way } from './push-server.js';

/** What a server was seen to have where a resource stands. */
export type Found =
  | {
      readonly kind: 'found';
      readonly resource: FhirResource;
      readonly id: string;
      readonly version: string | undefined;
    }
  | { readonly kind: 'absent' }
  /** Several have the identifier that should be of one. */
  | { readonly kind: 'several' }
  | Unsettled<'unknown'>;

/** What is not known, or not done, for the time being. */
export interface Unsettled<Kind extends string> {
  readonly kind: Kind;
  readonly issues: readonly Issue[];
  /** Milliseconds before which it is no use to try, where the server says so. */
  readonly wait?: number;
  /** Nothing will get through until a person does something. */
  readonly stop?: true;
}

/** What became of a change. */
export type ChangeResult =
  | {
      readonly kind: 'done';
      readonly how: 'created' | 'updated' | 'deleted' | 'unchanged';
      /** The id that the server has it under. */
      readonly id: string | undefined;
      readonly version: string | undefined;
      /** `seen`: it was read on the server; `said`: the server says so, by its id or version; `none`: it must be read. */
      readonly proof: 'seen' | 'said' | 'none';
    }
  | {
      readonly kind: 'refused';
      readonly issues: readonly Issue[];
      /** What the server has all the same: a content that it made of ours. */
      readonly stored?: { readonly id: string; readonly version: string | undefined };
    }
  /** A later version of the record is there. */
  | { readonly kind: 'superseded' }
  | Unsettled<'again' | 'unknown'>;

/** A resource that a server is to have, or to have no more; and, as it goes on, what was seen and done. */
export interface Change {
  /** Where we say that it stands: `Patient/1`. */
  readonly address: string;
  readonly type: string;
  readonly way: Way;
  /** What is to stand there; absent for what is to go. */
  readonly content: Content | undefined;
  /** The query that finds it by its identifier, on a server that gives the ids. */
  readonly search: string | undefined;
  readonly held: Held | undefined;
  /**
   * What a Provenance is about, where the server gives the ids: R4 gives a Provenance no identifier, so it is looked for
   * by what it is about, and is new where that is.
   */
  readonly about?: Change | Held;
  found?: Found;
  result?: ChangeResult;
}

/** The id that the server has a resource under, as far as anybody knows. */
export function knownId({ address, way, held, found, result }: Change): string | undefined {
  if (result?.kind === 'done' && result.id !== undefined) return result.id;
  if (found?.kind === 'found') return found.id;
  if (way === 'put') return address.slice(address.indexOf('/') + 1);
  return held?.id;
}

/** The address on the server of what a change is about: `undefined` while that has none. */
export function addressOfSubject({ about }: Change): string | undefined {
  if (about === undefined) return undefined;
  const id = 'way' in about ? knownId(about) : about.id;
  return id === undefined
    ? undefined
    : `${about.address.slice(0, about.address.indexOf('/'))}/${id}`;
}

/** A resource as if nothing had been seen or done of it yet. */
export function untouched(change: Change): Change {
  const { found: _found, result: _result, ...asPlanned } = change;
  return asPlanned;
}

/** The version that was last seen of a resource. */
export function knownVersion({ held, found }: Change): string | undefined {
  return found?.kind === 'found' ? found.version : held?.version;
}
