import { createHash } from 'node:crypto';

/** What the request was, for a script to decide by. */
export interface FaultRequest {
  /** 1 for the first one since the server started. */
  readonly number: number;
  readonly method: string;
  /** Below the base address, with the query: `Patient?identifier=a|b`; '' for a bundle. */
  readonly url: string;
  /** The body's JSON; nothing if there is none. */
  readonly body: unknown;
}

/** A way for a server, or for the network before it, to do wrong. Plain data. */
export type Fault =
  /** The connection is reset, and nothing was handled. */
  | { readonly kind: 'reset-before' }
  /** The connection is reset after the request was handled and stored, before the response. */
  | { readonly kind: 'reset-after-commit' }
  /** Half of the body, then a reset. */
  | { readonly kind: 'cut-response' }
  /** A whole HTTP message, whose body is half of the JSON. */
  | { readonly kind: 'truncated-json' }
  /** A whole HTTP message, whose gzip stream is cut at half. */
  | { readonly kind: 'gzip-cut' }
  /** This status and an OperationOutcome; nothing is handled. `diagnostics` is the server's own text. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfter?: string;
      readonly diagnostics?: string;
    }
  /** 200 with an OperationOutcome that says error; nothing is handled. */
  | { readonly kind: 'outcome-200'; readonly diagnostics?: string }
  /** 200 with a page of HTML; nothing is handled. */
  | { readonly kind: 'html-200' }
  /** 204 without a body; nothing is handled, unless `stored`. */
  | { readonly kind: 'empty-204'; readonly stored?: boolean }
  /** Handled and stored; a create is answered with 201 and `Location`, without a body. */
  | { readonly kind: 'created-without-body' }
  /** Sends elsewhere with 302, or the status given; nothing is handled. */
  | { readonly kind: 'redirect-302'; readonly location: string; readonly status?: number }
  /** The answer of a success, and nothing is stored (Medplum, pull request 9811). */
  | { readonly kind: 'says-ok-stores-nothing' }
  /**
   * Shares of a bundle's entries are refused, and not stored. A 4xx other than 429 is decided by the entry's content,
   * so that it is refused again; others by the request, so that a retry may pass.
   */
  | {
      readonly kind: 'partial-batch';
      readonly refuse: readonly { readonly status: number; readonly share: number }[];
      readonly seed?: number;
    }
  /** Handled; one entry, in the middle of the response, is left out. */
  | { readonly kind: 'fewer-entries' }
  /** Handled; the response's entries come in reverse. */
  | { readonly kind: 'reordered-entries' }
  /** Handled after this many milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Never answered, and not handled unless `stored`. Ends when the client leaves or the server closes. */
  | { readonly kind: 'hang'; readonly stored?: boolean }
  /** Handled twice, as if a proxy had sent it again; the second answer is given. */
  | { readonly kind: 'duplicate-delivery' }
  /** 410: the link to this page is no more. */
  | { readonly kind: 'page-gone' }
  /** The page's `next` is on another origin. */
  | { readonly kind: 'next-elsewhere'; readonly origin: string }
  /** The page's `next` is the page itself. */
  | { readonly kind: 'next-loop' }
  /** The page before comes again at the beginning of this page. */
  | { readonly kind: 'repeated-entries' }
  /** Once this was answered, somebody else writes the resource: modified between two pages. */
  | {
      readonly kind: 'modified-after';
      readonly resource: { readonly resourceType: string; readonly id: string } & Readonly<
        Record<string, unknown>
      >;
    };

/** Says which fault a request meets, if any. Called once for each request, in the order of their arrival. */
export type FaultScript = (request: FaultRequest) => Fault | undefined;

/** A line of a script: which requests meet a fault. What is absent does not matter. */
export interface ScriptedFault {
  readonly fault: Fault;
  readonly method?: string;
  /** Below the base, without the query; '' for a bundle. */
  readonly path?: string;
  /** What the address below the base, with its query, holds. */
  readonly contains?: string;
  /** The first of the matching requests to meet it; 1 unless given. */
  readonly from?: number;
  /** How many of them meet it; 1 unless given. */
  readonly times?: number;
}

/** A script by list. The first line that matches, and has not met its number, decides. */
export function scripted(lines: readonly ScriptedFault[]): FaultScript {
  const seen = new Map<ScriptedFault, number>();
  return ({ method, url }) => {
    const matching = lines.filter(
      (line) =>
        (line.method ?? method) === method &&
        (line.path ?? pathOf(url)) === pathOf(url) &&
        url.includes(line.contains ?? ''),
    );
    for (const line of matching) seen.set(line, (seen.get(line) ?? 0) + 1);
    return matching.find((line) => {
      const { from = 1, times = 1 } = line;
      const nth = seen.get(line) ?? 0;
      return nth >= from && nth < from + times;
    })?.fault;
  };
}

/** Faults by chance, the same for the same seed and the same order of requests. */
export interface SeededFaults {
  readonly seed: number;
  /** The share of requests that meet one, from 0 to 1. */
  readonly share: number;
  readonly faults: readonly Fault[];
  /** After this many in a row, a request meets none, so that there is an end; 3 unless given. */
  readonly inARow?: number;
  /** Which methods; all unless given. */
  readonly methods?: readonly string[];
}

/** A script by chance. */
export function seeded({ seed, share, faults, inARow = 3, methods }: SeededFaults): FaultScript {
  let row = 0;
  return ({ number, method }) => {
    if (methods && !methods.includes(method)) return undefined;
    const met = row < inARow && chance(`${seed} met ${number}`) < share;
    row = met ? row + 1 : 0;
    return met ? faults[Math.floor(chance(`${seed} which ${number}`) * faults.length)] : undefined;
  };
}

/** A number from 0 to 1 (not 1) that is the same for the same words. */
export function chance(words: string): number {
  return createHash('sha256').update(words).digest().readUInt32BE(0) / 2 ** 32;
}

function pathOf(url: string): string {
  return url.split('?')[0] ?? '';
}
