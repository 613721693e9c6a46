import type { Medplum, Outcome } from './medplum.js';

type IssueCode = Outcome['issue'] extends readonly (infer Issue)[] | undefined
  ? Issue extends { code: infer Code }
    ? Code
    : never
  : never;

/** An OperationOutcome which carries the HTTP status to answer with, since Medplum's own know but a few. */
export function problem(status: number, code: IssueCode, diagnostics: string): Outcome {
  return {
    resourceType: 'OperationOutcome',
    id: `status-${status}`,
    issue: [{ severity: 'error', code, diagnostics }],
  };
}

/** The HTTP status that an outcome stands for. */
export function statusOf({ core }: Medplum, outcome: Outcome): number {
  const own = /^status-(\d{3})$/.exec(outcome.id ?? '')?.[1];
  if (own !== undefined) return Number(own);
  // In a bundle, the router says 400 where the specification says 412 (http.html#cond-update).
  if (outcome.issue?.some((issue) => issue.details?.text?.endsWith('matched multiple resources')))
    return 412;
  return core.getStatus(outcome);
}
