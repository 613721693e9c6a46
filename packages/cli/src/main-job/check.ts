import type { Issue, ReadDataset } from '@santeparticipative/core';
import {
  allRules,
  type Rule,
  type ValidationOptions,
  validateRecords,
} from '@santeparticipative/validators';
import { loadReferenceLists, referenceRules } from '@santeparticipative/validators/reference-lists';

/** What records are checked by. */
export interface Checks extends ValidationOptions {
  readonly rules: readonly Rule[];
}

/**
 * All the rules, those on the codes of communes and quartiers included when their lists are wanted. The lists are
 * loaded at each call: a job calls it once.
 */
export async function rulesWith({
  referenceLists,
}: {
  readonly referenceLists: boolean;
}): Promise<readonly Rule[]> {
  return referenceLists ? [...allRules, ...referenceRules(await loadReferenceLists())] : allRules;
}

/** Checks the records of a dataset against each other. Issues without a place of their own get the file's. */
export function checkRecords(
  { records, refused }: Pick<ReadDataset, 'records' | 'refused'>,
  path: string,
  checks: Checks,
): Issue[] {
  return validateRecords(records, { ...checks, refused }).map((issue) => ({
    ...issue,
    at: issue.at ?? { file: path },
  }));
}
