import type { Answer } from './answers.js';
import { isJsonObject } from './content.js';
import type { Fault } from './faults.js';
import { problem } from './outcomes.js';

const PAGE =
  '<!doctype html><html><title>Sign in</title><form><input name="password"></form></html>';

/** What a fault answers in place of the server; nothing if the fault lets it handle the request. */
export function answerInstead(fault: Fault): Answer | undefined {
  switch (fault.kind) {
    case 'status': {
      const { status, retryAfter, diagnostics = 'A fault' } = fault;
      const headers = retryAfter === undefined ? {} : { 'Retry-After': retryAfter };
      return { status, headers, resource: problem(status, 'transient', diagnostics) };
    }
    case 'page-gone':
      return { status: 410, headers: {}, resource: problem(410, 'expired', 'No such page') };
    case 'outcome-200': {
      const { diagnostics = 'A fault' } = fault;
      return { status: 200, headers: {}, resource: problem(500, 'processing', diagnostics) };
    }
    case 'html-200':
      return { status: 200, headers: { 'Content-Type': 'text/html' }, text: PAGE };
    case 'empty-204':
      return fault.stored ? undefined : { status: 204, headers: {} };
    case 'redirect-302':
      return { status: fault.status ?? 302, headers: { Location: fault.location } };
    default:
      return undefined;
  }
}

/** What a fault makes of the answer to a request that was handled. `before` is the page answered before, if any. */
export function spoiled(
  answer: Answer,
  fault: Fault,
  { self, before }: { self: string; before: readonly unknown[] },
): Answer {
  switch (fault.kind) {
    case 'empty-204':
      return { status: 204, headers: {} };
    case 'created-without-body': {
      const { Location: location } = answer.headers;
      const headers = location === undefined ? {} : { Location: location };
      return answer.status >= 400 ? answer : { status: answer.status, headers };
    }
    case 'fewer-entries':
      return withEntries(answer, (entries) => entries.toSpliced(entries.length >> 1, 1));
    case 'reordered-entries':
      return withEntries(answer, (entries) => entries.toReversed());
    case 'repeated-entries':
      return withEntries(answer, (entries) => [...before, ...entries]);
    case 'next-loop':
      return withNext(answer, () => self);
    case 'next-elsewhere':
      return withNext(answer, (next) => {
        const { pathname, search } = new URL(next ?? self);
        return `${fault.origin}${pathname}${search}`;
      });
    default:
      return answer;
  }
}

/** The entries of a bundle that is answered; none if it is something else. */
export function entriesOf({ resource }: Answer): readonly unknown[] {
  return isJsonObject(resource) && Array.isArray(resource['entry']) ? resource['entry'] : [];
}

function withEntries(
  answer: Answer,
  change: (entries: readonly unknown[]) => readonly unknown[],
): Answer {
  if (!isJsonObject(answer.resource) || answer.resource['resourceType'] !== 'Bundle') return answer;
  return { ...answer, resource: { ...answer.resource, entry: change(entriesOf(answer)) } };
}

function withNext(answer: Answer, change: (next: string | undefined) => string): Answer {
  if (!isJsonObject(answer.resource) || answer.resource['resourceType'] !== 'Bundle') return answer;
  const links: readonly unknown[] = [answer.resource['link'] ?? []].flat();
  const next = links.filter(isJsonObject).find(({ relation }) => relation === 'next')?.['url'];
  const url = change(typeof next === 'string' ? next : undefined);
  return { ...answer, resource: { ...answer.resource, link: [{ relation: 'next', url }] } };
}
