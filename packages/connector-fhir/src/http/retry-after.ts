// The one form that HTTP lets servers write (RFC 9110, section 5.6.7). Anything else that Date.parse would guess at is
// no date here.
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** The instant that an HTTP date states, in milliseconds since 1970; `undefined` when it is none. */
export function httpDate(text: string | null | undefined): number | undefined {
  if (text === null || text === undefined || !HTTP_DATE.test(text)) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}

/** The headers of an answer that tell times. */
export interface TimeHeaders {
  readonly retryAfter: string | null | undefined;
  readonly date: string | null | undefined;
}

/**
 * How long a server asks to wait, in milliseconds, at most the cap. A date is compared with the server's own clock,
 * where it tells it. `undefined` where it asks nothing, asks for no wait, or asks nonsense.
 *
 * Source: RFC 9110, section 10.2.3.
 */
export function retryAfter(
  { retryAfter: text, date }: TimeHeaders,
  now: number,
  cap: number,
): number | undefined {
  if (text === null || text === undefined) return undefined;
  const until = httpDate(text);
  const wait = until === undefined ? seconds(text) : until - (httpDate(date) ?? now);
  return wait === undefined || wait <= 0 ? undefined : Math.min(wait, cap);
}

function seconds(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) * 1000 : undefined;
}
