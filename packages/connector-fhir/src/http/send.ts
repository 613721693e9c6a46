import { authorised } from '../auth/authorised.js';
import { type FhirServerRule, fhirServerIssue } from '../messages.js';
import { addressInHeader, addressOnServer } from './addresses.js';
import type { Answer, FhirRequest } from './answer.js';
import { answerOf } from './answers.js';
import type { Connection } from './connection.js';
import { followed, isRedirection } from './redirections.js';
import { sendOnce } from './send-once.js';

/** Sends a request, and judges what comes of it. */
export async function sendAndJudge(
  connection: Connection,
  request: FhirRequest,
  repeatable: boolean,
): Promise<Answer> {
  const { base, kit, tokens, clock, retry, signal } = connection;
  if (!canBeSent(request.headers)) return notSent('fhir-server.header');
  const url = addressOnServer(base, request.url);
  if (url === undefined) return notSent('fhir-server.other-origin');
  if (signal.aborted) {
    return { kind: 'again', issues: [fhirServerIssue('fhir-server.interrupted')] };
  }
  const reply = await followed(
    url,
    (to) =>
      authorised(
        tokens,
        (token) => sendOnce(kit, to, request, token, connection),
        (tried) => tried.kind === 'replied' && tried.status === 401,
      ),
    // A write is never sent on: what follows it may be another method, without its body.
    (tried, from) =>
      request.method === 'GET' && tried.kind === 'replied' && isRedirection(tried.status)
        ? addressInHeader(base, from, tried.headers.get('location'))
        : undefined,
  );
  if (reply.kind === 'again') return reply;
  if (reply.kind === 'refused') return { ...reply, status: 401 };
  return answerOf(reply, request, { base, repeatable, now: clock.now(), cap: retry.cap });
}

function notSent(rule: FhirServerRule): Answer {
  return { kind: 'refused', status: 0, issues: [fhirServerIssue(rule)] };
}

/** Whether headers can be sent; the error of one that cannot holds its value, and goes no further. */
function canBeSent(headers: FhirRequest['headers'] = {}): boolean {
  try {
    return new Headers(headers) !== undefined;
  } catch {
    return false;
  }
}
