import { meaningOf } from '../http/status-rule.js';
import { type FhirServerRule, fhirServerIssue } from '../messages.js';
import type { Token } from './auth.js';
import type { JsonReply } from './fetch-json.js';

/** Why a reply gives no token: the given rule, unless the server or the way to it fails for the moment. */
export function failedReply(
  reply: JsonReply,
  rule: FhirServerRule,
): Exclude<Token, { kind: 'token' }> {
  if (reply.kind === 'lost') return { kind: 'again', issues: [fhirServerIssue(reply.rule)] };
  const isSuccess = reply.status >= 200 && reply.status < 300;
  const meaning = isSuccess ? undefined : meaningOf(reply.status);
  if (meaning === undefined) return { kind: 'refused', issues: [fhirServerIssue(rule)] };
  if (meaning.rule === 'fhir-server.redirected') {
    return { kind: 'refused', issues: [fhirServerIssue(meaning.rule)] };
  }
  if (meaning.kind === 'refused') return { kind: 'refused', issues: [fhirServerIssue(rule)] };
  // To ask for a token again does no harm.
  return {
    kind: 'again',
    issues: [fhirServerIssue(meaning.rule)],
    ...(reply.wait !== undefined && { wait: reply.wait }),
  };
}
