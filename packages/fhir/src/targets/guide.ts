import type { AnyRecord, RecordType, Result } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import type { NationalTarget } from './target.js';

/** The resources of a record: the one that carries it, then those of its parts. */
export type RecordResources = readonly [FhirResource, ...FhirResource[]];

/** How a target takes a type of record. */
export interface Carriage {
  /**
   * `profile`: in profiles of the guide; `as-r4`: the guide has none, and allows ours beside its own; `none`: not at
   * all.
   */
  readonly how: 'profile' | 'as-r4' | 'none';
  /** The profiles of the guide that the resources of the record conform to, by their ids. */
  readonly profiles?: readonly string[];
  /** What the caller must supply, or the record must hold, for the target to take it: names of {@link needs}. */
  readonly needs?: readonly Need[];
}

/** What a target may demand that a dataset does not hold, or that not every record holds. */
export type Need =
  | 'name'
  | 'birth-date'
  | 'birth-order'
  | 'gender'
  | 'finess'
  | 'professional-name'
  | 'person-subject'
  | 'agreement'
  | 'agreement-performer'
  | 'title'
  | 'contact-person'
  | 'contact-day';

/** A national guide: how it writes the resources of a record, and reads its own forms. */
export interface Guide {
  readonly target: NationalTarget;
  readonly carriage: { readonly [type in RecordType]: Carriage };
  /** The resources of a record, as the guide wants them; or, one issue each, what it demands and was not supplied. */
  write(record: AnyRecord, resources: RecordResources, mapping: Mapping): Result<RecordResources>;
}
