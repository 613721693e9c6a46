import type { ResourceType } from '../resource-identity.js';

/** The data types of R4 that the extensions of this package hold. */
export type ValueType =
  | 'boolean'
  | 'code'
  | 'CodeableConcept'
  | 'date'
  | 'dateTime'
  | 'decimal'
  | 'Identifier'
  | 'instant'
  | 'integer'
  | 'Money'
  | 'Period'
  | 'Reference'
  | 'string'
  | 'uri';

/** How often an extension stands, and whether it may say why its value is missing instead. */
interface Occurrence {
  /** True for one extension an item; otherwise there is one at most. */
  readonly repeats?: boolean;
  /** True when a reason (data-absent-reason) may stand in place of the value. */
  readonly mayBeMissing?: boolean;
}

/** An extension that holds one value. */
export interface ValueShape extends Occurrence {
  readonly value: ValueType;
  /** The types of resource that a reference leads to, where it leads to no record. */
  readonly targets?: readonly ResourceType[];
}

/** An extension that holds others, by the name that is their address. */
export interface PartsShape extends Occurrence {
  readonly parts: { readonly [name: string]: ExtensionShape };
}

/** What an extension holds. Its definition in the FHIR package is made from it, so that the two cannot differ. */
export type ExtensionShape = ValueShape | PartsShape;
