import { type FhirServerRule, fhirServerIssue } from '../messages.js';
import { parseETag, parseResourceAddress } from '../resource-address.js';
import { addressInHeader } from './addresses.js';
import type { Answer, FhirRequest } from './answer.js';
import { isFhirResource, tellsError } from './fhir-resource.js';
import { httpDate, retryAfter } from './retry-after.js';
import type { Reply } from './send-once.js';
import { meaningOf } from './status-rule.js';

/** What an answer is judged by, besides itself. */
export interface Judging {
  readonly base: string;
  /** True when the request can be repeated without harm. */
  readonly repeatable: boolean;
  /** The instant, for servers that tell none. */
  readonly now: number;
  /** The longest wait that a server is believed. */
  readonly cap: number;
}

type Answered = Extract<Answer, { kind: 'answered' }>;
type Replied = Extract<Reply, { kind: 'replied' }>;

/** Judges what came of a request. */
export function answerOf(reply: Reply, { headers }: FhirRequest, judging: Judging): Answer {
  if (reply.kind === 'lost') {
    const isUncertain = reply.sent && !judging.repeatable;
    return { kind: isUncertain ? 'unknown' : 'again', issues: [fhirServerIssue(reply.rule)] };
  }
  const acceptsJson = headers?.['accept'] === 'application/json';
  return reply.status >= 200 && reply.status < 300
    ? success(reply, acceptsJson, judging)
    : failure(reply, judging);
}

function failure({ status, headers }: Replied, { repeatable, now, cap }: Judging): Answer {
  const { rule, kind } = meaningOf(status);
  const issues = [fhirServerIssue(rule)];
  if (kind === 'refused') return { kind, status, issues };
  const wait = retryAfter(timesOf(headers), now, cap);
  const waiting = wait === undefined ? {} : { wait };
  return kind === 'again' || repeatable
    ? { kind: 'again', status, issues, ...waiting }
    : { kind, issues, ...waiting };
}

function success(reply: Replied, acceptsJson: boolean, judging: Judging): Answer {
  const { status, body } = reply;
  // Nothing but parts of files is answered with 206, and no part was asked for.
  if (body.kind === 'unread' || status === 206) return unknown('fhir-server.not-fhir');
  const answered = { kind: 'answered', status, ...headersOf(reply, judging) } as const;
  if (body.kind === 'empty') return answered;
  if (isFhirResource(body.value)) {
    if (tellsError(body.value)) return unknown('fhir-server.error-in-success');
    return { ...answered, resource: body.value };
  }
  return acceptsJson ? { ...answered, json: body.value } : unknown('fhir-server.not-fhir');
}

function unknown(rule: FhirServerRule): Answer {
  return { kind: 'unknown', issues: [fhirServerIssue(rule)] };
}

function headersOf(
  { headers, from, status }: Replied,
  { base, now, cap }: Judging,
): Pick<Answered, 'versionId' | 'location' | 'date' | 'wait'> {
  const location =
    addressInHeader(base, from, headers.get('location')) ??
    addressInHeader(base, from, headers.get('content-location'));
  const versionId = versionOf(headers.get('etag'), location);
  const date = httpDate(headers.get('date'));
  const wait = status === 202 ? retryAfter(timesOf(headers), now, cap) : undefined;
  return {
    ...(versionId !== undefined && { versionId }),
    ...(location !== undefined && { location: location.href }),
    ...(date !== undefined && { date }),
    ...(wait !== undefined && { wait }),
  };
}

function timesOf(headers: Headers) {
  return { retryAfter: headers.get('retry-after'), date: headers.get('date') };
}

/** The version in `W/"3"`, else in `…/_history/3`. */
function versionOf(etag: string | null, location: URL | undefined): string | undefined {
  return parseETag(etag) ?? parseResourceAddress(location?.pathname)?.version;
}
