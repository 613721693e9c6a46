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
