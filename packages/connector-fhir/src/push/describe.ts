import type { Result } from '@santeparticipative/core';
import type { Delivery } from '@santeparticipative/exchange';
import type { FhirResource } from 'fhir/r4.js';
import type { Content } from './content.js';

/** Where a resource stands. */
export interface Place {
  readonly address: string;
  /** The query that finds it by its identifier, on a server that gives the ids. */
  readonly search?: string;
}

/** What a value is on a server: its resources, and those that it says are gone. */
export interface Described {
  readonly record: { readonly type: string; readonly id: string };
  readonly contents: readonly Content[];
  /** True for a resource of it, found on the server, that says that it is of a later version. */
  isEarlierThan(found: FhirResource): boolean;
  /** Where something that the value removes may stand, by its delivery id, for when nothing is remembered of it. */
  removedAt(deliveryId: string): readonly Place[];
  /** Where its parts stand, as a resource of it says that was found there. */
  partsNamedBy(found: FhirResource, deliveryId: string): readonly Place[];
}

/** Says what values of a kind are on a server. */
export interface Describe<Value> {
  /** What the value of a delivery is, or why it can be nothing on this server. */
  describe(delivery: Delivery<Value>): Result<Described>;
  /** The query that finds a resource of a delivery by its identifier, where it has one. */
  searchOf(resource: FhirResource, delivery: Delivery<Value>): string | undefined;
}
