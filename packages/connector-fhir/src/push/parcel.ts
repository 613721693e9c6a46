import type { Issue } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import type { Change } from './change.js';
import type { Held } from './held.js';

/** A thing whose resources go with the delivery of what removes it. */
export interface Removal {
  readonly deliveryId: string;
  /** What was remembered of the thing; `undefined` when nothing was. */
  readonly held: readonly Held[] | undefined;
  /** Its resources, which are to go. */
  readonly changes: Change[];
  /** Its parts, as a resource of it says that was found there. */
  partsNamedBy(found: FhirResource): readonly Change[];
}

/** A delivery on its way: all that it changes on the server travels together. */
export interface Parcel {
  readonly id: string;
  /** What issues name: the type and id of the record, or of the resource. */
  readonly record: { readonly type: string; readonly id: string };
  /** What was remembered of the delivery; `undefined` when nothing was. */
  readonly held: readonly Held[] | undefined;
  /** The resources remembered that are as they should be, and do not travel. */
  readonly kept: readonly Held[];
  /** Everything that may have to travel: writes, what a correction left out, what is removed. */
  readonly changes: Change[];
  readonly removals: readonly Removal[];
  /** True for a resource of it, found on the server, that says that it is of a later version. */
  isEarlierThan(found: FhirResource): boolean;
  /** True when an earlier attempt may have written some of it: the server is asked before anything is sent. */
  readonly isCautious: boolean;
  /** True when nobody knows whether an earlier attempt was delivered. */
  readonly isUncertain: boolean;
  /** Why it does not travel at all. */
  readonly refusal?: readonly Issue[];
  /** Why the server did not take it for a version or a state that is another one there: it is looked at again, once. */
  conflict?: readonly Issue[];
}

/** What is still to be sent of a parcel. */
export function openChanges({ changes }: Parcel): readonly Change[] {
  return changes.filter(({ result }) => result === undefined);
}
