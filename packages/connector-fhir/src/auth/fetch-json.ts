import { parseJsonText } from '@santeparticipative/core';
import { failureOf, openStream, textOf } from '../http/open-stream.js';
import { httpDate, retryAfter } from '../http/retry-after.js';
import type { FhirServerRule } from '../messages.js';
import type { AuthContext } from './auth.js';

/** No document about tokens is longer, in bytes. */
const LARGEST = 1024 * 1024;

/** What a server of tokens answered. */
export type JsonReply =
  | {
      readonly kind: 'replied';
      readonly status: number;
      /** What the body held; `undefined` when it is no JSON, or too long. */
      readonly json: unknown;
      readonly date: number | undefined;
      readonly wait: number | undefined;
    }
  | { readonly kind: 'lost'; readonly rule: FhirServerRule };

/** Asks for a small JSON document, or posts a form to get one. Nothing is followed. */
export async function fetchJson(
  url: URL,
  form: URLSearchParams | undefined,
  { clock, signal, timeout, cap }: AuthContext,
): Promise<JsonReply> {
  const limit = AbortSignal.timeout(timeout);
  try {
    const message = await openStream(url, {
      method: form === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(form && { body: form.toString() }),
      signal: AbortSignal.any([signal, limit]),
      timeout,
    });
    const { date, 'retry-after': after } = message.headers;
    const text = await textOf(message, timeout, LARGEST);
    const json = text === undefined ? undefined : parseJsonText(text);
    return {
      kind: 'replied',
      status: message.statusCode ?? 0,
      json: json?.ok ? json.value : undefined,
      date: httpDate(date),
      wait: retryAfter({ retryAfter: after, date }, clock.now(), cap),
    };
  } catch (error) {
    if (limit.aborted) return { kind: 'lost', rule: 'fhir-server.timeout' };
    return { kind: 'lost', rule: failureOf(error, signal).rule };
  }
}
