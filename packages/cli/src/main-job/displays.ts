import { type AnyRecord, recordsOf } from '@santeparticipative/core';
import type { Displays } from '@santeparticipative/indicators';

/** The names that the strata of a release show beside their codes. */
export function displaysOf(records: readonly AnyRecord[]): Displays {
  const names = (type: 'structure' | 'programme'): { readonly [id: string]: string } =>
    Object.fromEntries(recordsOf(records, type).map(({ id, name }) => [id, name]));
  return { structure: names('structure'), programme: names('programme') };
}
