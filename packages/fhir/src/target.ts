import type { AnyRecord, RecordType, Result } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import type { Mapping } from './context.js';

/**
 * What resources are written for:
 * - `r4`: any server of FHIR R4, in the profiles of this project;
 * - `fr-core`: those of FR Core 2.0.0 for what it has a profile for, ours for the rest;
 * - `tddui@2.4`: the national guide TDDUI 2.4 ("transfert de dossiers d'usagers informatisés"), which has profiles for
 *   the accompaniment of a person; what it has none for is not written.
 *
 * All are read, whatever the target, and TDDUI 2.2 too.
 */
export const targets = ['r4', 'fr-core', 'tddui@2.4'] as const;
/** What resources are written for. See {@link targets}. */
export type Target = (typeof targets)[number];

/** A target whose guide asks for more than a record holds. */
export type NationalTarget = Exclude<Target, 'r4'>;

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
  | 'agreement-date'
  | 'agreement-performer'
  | 'title'
  | 'contact-person'
  | 'contact-end';

/** A national guide: how it writes the resources of a record, and reads its own forms. */
export interface Guide {
  readonly target: NationalTarget;
  readonly carriage: { readonly [type in RecordType]: Carriage };
  /** The resources of a record, as the guide wants them; or, one issue each, what it demands and was not supplied. */
  write(record: AnyRecord, resources: RecordResources, mapping: Mapping): Result<RecordResources>;
}
