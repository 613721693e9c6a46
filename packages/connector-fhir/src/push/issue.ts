import type { Issue } from '@santeparticipative/core';
import { type FhirServerRule, fhirServerIssue } from '../messages.js';

/** Makes the issue of a rule on a server, about a record where one is known. */
export function issueOf(rule: FhirServerRule, record?: Issue['record']): Issue {
  return fhirServerIssue(rule, record === undefined ? {} : { record });
}

/** Issues, with the record that they are about. */
export function about(record: Issue['record'], issues: readonly Issue[]): readonly Issue[] {
  return record === undefined ? issues : issues.map((issue) => ({ record, ...issue }));
}
