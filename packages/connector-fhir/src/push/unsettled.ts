import type { Answer } from '../http/answer.js';
import type { Unsettled } from './change.js';
import { issueOf } from './issue.js';

/** The statuses that say that a right is lacking: what is sent would be refused whatever it is. */
const RIGHTS: ReadonlySet<number> = new Set([401, 403]);

/** True when an answer says that nothing will get through until a person does something. */
export function lacksRights(answer: Answer): boolean {
  return answer.kind === 'refused' && RIGHTS.has(answer.status);
}

/** The statuses by which a server refuses what a request holds; all others refuse the request whatever it holds. */
const OF_CONTENT: ReadonlySet<number> = new Set([400, 404, 409, 410, 412, 413, 422]);

/** True when a Bundle was refused for what is in it, so that without some of it the rest may be taken. */
export function isOfContent(status: number): boolean {
  return OF_CONTENT.has(status);
}

/** True when the server sends elsewhere: it would whatever is sent, and what it sends to is not the server agreed on. */
export function sendsElsewhere(answer: Answer): boolean {
  return answer.kind === 'refused' && answer.status >= 300 && answer.status < 400;
}

/** What an answer that settles nothing leaves open. */
export function unsettled<Kind extends string>(kind: Kind, answer: Answer): Unsettled<Kind> {
  if (answer.kind === 'answered') return { kind, issues: [issueOf('fhir-server.no-evidence')] };
  const wait = answer.kind === 'refused' ? undefined : answer.wait;
  return {
    kind,
    issues: answer.issues,
    ...(wait === undefined ? {} : { wait }),
    ...(lacksRights(answer) ? { stop: true as const } : {}),
  };
}
