import type { Finess, Reference } from '@santeparticipative/core';
import type { Mapping } from '../../context.js';

/** The FINESS number of a structure that a record refers to, which the caller knows. */
export function finessOf(
  structure: Reference<'structure'>,
  { identities }: Mapping,
): Finess | undefined {
  return identities.structure?.({ type: 'structure', id: structure.id })?.finess;
}
