import type { Issue, RuleText } from '@santeparticipative/core';
import { authRules } from './auth/messages.js';
import { answerRules } from './http/answer-messages.js';
import { connectionRules } from './http/connection-messages.js';
import { pullRules } from './pull/messages.js';
import { pushRules } from './push/messages.js';

/** The rules on FHIR servers, with their messages. */
export const fhirServerRules = {
  ...connectionRules,
  ...answerRules,
  ...authRules,
  ...pushRules,
  ...pullRules,
} as const satisfies { readonly [rule: string]: RuleText };

/** The id of a rule on FHIR servers. */
export type FhirServerRule = keyof typeof fhirServerRules;

/** Makes the issue of a rule on FHIR servers. */
export function fhirServerIssue(
  rule: FhirServerRule,
  more: Pick<Issue, 'record' | 'at'> & { readonly path?: string } = {},
): Issue {
  return { rule, path: '', ...fhirServerRules[rule], ...more };
}
