import { readJson } from '@santeparticipative/connector-files';
import type { Issue, Result } from '@santeparticipative/core';
import {
  type Campaign,
  checkCampaign,
  checkSubmission,
  type Submission,
} from '@santeparticipative/indicators';

/** Reads a JSON file that must be right in a form; issues tell the file. */
async function readAs<T>(
  path: string,
  check: (value: unknown) => Result<T>,
  identity?: string,
): Promise<Result<T>> {
  const json = await readJson(path, { identity });
  if (!json.ok) return json;
  const checked = check(json.value);
  const issues = checked.issues.map((issue): Issue => ({ ...issue, at: { file: path } }));
  return { ...checked, issues };
}

/**
 * Reads the files of submissions, encrypted ones with the private key that a file holds: what is wrong with one is said,
 * and the others are read all the same.
 */
export async function readSubmissions(
  paths: readonly string[],
  identity?: string,
): Promise<{ readonly submissions: readonly Submission[]; readonly issues: readonly Issue[] }> {
  const read = await Promise.all(paths.map((path) => readAs(path, checkSubmission, identity)));
  return {
    submissions: read.flatMap((result) => (result.ok ? result.value : [])),
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** Reads the file of a campaign. */
export function readCampaign(path: string): Promise<Result<Campaign>> {
  return readAs(path, checkCampaign);
}
