import type {
  Amount,
  BaseId,
  DerivedValue,
  FieldPath,
  Filter,
  IndicatorDefinition,
  Placing,
  Stratifier,
} from '@santeparticipative/core';
import type { EvaluationPeriod } from '../evaluation/evaluation-period.js';
import type { CodeSource, StructureSource } from './code-source.js';

/** Whom a record concerns, for disclosure control and for the dimensions of a person. */
export type PeopleSource =
  /** A reference to a person or a group. */
  | { readonly kind: 'subject'; readonly field: FieldPath }
  /** The person of a contact, else the one of its pathway, else somebody. */
  | { readonly kind: 'contact' }
  /** Those who attended a session. */
  | { readonly kind: 'attendance'; readonly field: FieldPath }
  /** The inhabitants, users, patients and peers among the participants of a process. */
  | { readonly kind: 'participants'; readonly field: FieldPath }
  /** The person whom the counted item is a reference to. */
  | { readonly kind: 'item' }
  | { readonly kind: 'nobody' };

/** What is taken of each thing that counts. */
export type Observation =
  | { readonly kind: 'count' }
  | { readonly kind: 'distinct'; readonly field: FieldPath }
  /** An integer of each thing. One that has none does not count. What is kept of them: their sum, the largest, all. */
  | {
      readonly kind: 'integer';
      readonly field: FieldPath;
      readonly keeps: 'sum' | 'max' | 'histogram';
    }
  | { readonly kind: 'numerator'; readonly filter: Filter };

/** Where the dates of what is counted are. */
export interface PlannedDates {
  readonly start: FieldPath;
  readonly end: FieldPath;
  /** True where an absent start is open, as an absent end is: since ever. One that is missing for a reason is not. */
  readonly openStart?: true | undefined;
}

/** One pass over the records of a base: what is read, what counts, where it stands and what is taken of it. */
export interface Pass {
  readonly base: BaseId;
  /** The list whose items are the things counted; `derived` when it is a derived list. */
  readonly unnest: { readonly list: FieldPath; readonly derived: boolean } | undefined;
  /** Where the dates are. A path that begins with `item.` is of the item. No end: what starts there ends there. */
  readonly dates: PlannedDates | 'origins';
  readonly placing: Placing;
  readonly structures: StructureSource;
  /** Where the codes of the plan's dimensions are, in their order. */
  readonly codes: readonly CodeSource[];
  readonly people: PeopleSource;
  /** The fields of the record that are read, sorted; each id of a reference has the field of its type beside it. */
  readonly fields: readonly FieldPath[];
  /** The fields of the items, without `item.`, sorted. */
  readonly itemFields: readonly FieldPath[];
  /** The derived values that are read, sorted. */
  readonly derived: readonly DerivedValue[];
  readonly population: Filter | undefined;
  readonly observation: Observation;
}

/**
 * What a definition compiles to, for a period: everything that an engine has to know, in a closed form, and no
 * engine's words. The JavaScript evaluation of this package follows it and is the reference; another engine gives
 * the same `PartialResult`, or refuses the plan with the reason.
 */
export interface Plan {
  readonly definition: IndicatorDefinition;
  readonly hash: string;
  readonly period: EvaluationPeriod;
  /** The one pass of most definitions; a ratio's denominator. */
  readonly main: Pass;
  /** The pass of a ratio's numerator. */
  readonly numerator: Pass | undefined;
  readonly dimensions: readonly Stratifier[];
  /** The dimensions that are crossed, by their places in `dimensions`. */
  readonly crossings: readonly (readonly number[])[];
}

/** What an amount takes of each thing. */
export function observationOf(amount: Amount): Observation {
  switch (amount.kind) {
    case 'count':
      return { kind: 'count' };
    case 'count-distinct':
      return { kind: 'distinct', field: amount.field };
    case 'sum':
      return { kind: 'integer', field: amount.field, keeps: 'sum' };
  }
}
