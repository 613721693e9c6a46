import type { Present } from './store.js';

/** Which part of a result is asked for. */
export interface PageRequest {
  readonly order: '_lastUpdated' | '_id';
  readonly descending: boolean;
  readonly count: number;
  /** Where the page before ended, as that page's `next` says. */
  readonly cursor?: string;
  /** How many matches come before this page. */
  readonly offset?: number;
  readonly total: boolean;
  /** What `next` is: a place in the order, or a number of matches, which shifts when something changes. */
  readonly paging: 'cursor' | 'offset';
}

/** A part of a result. */
export interface Page {
  readonly matches: readonly Present[];
  readonly next?: { readonly cursor: string } | { readonly offset: number };
  readonly total?: number;
}

/** A cursor that no page gave. */
export class UnknownCursor extends Error {}

/** Takes a page of the candidates, which are sorted by `lastUpdated` and id. */
export function takePage(
  candidates: readonly Present[],
  matches: (candidate: Present) => boolean,
  request: PageRequest,
): Page {
  const ordered = inOrder(candidates, request);
  const start = request.cursor === undefined ? 0 : after(ordered, request);
  let skip = request.offset ?? 0;
  const taken: Present[] = [];
  let more = false;
  for (let index = start; index < ordered.length && !more; index += 1) {
    const candidate = ordered[index];
    if (candidate === undefined || !matches(candidate)) continue;
    if (skip > 0) skip -= 1;
    else if (taken.length < request.count) taken.push(candidate);
    else more = true;
  }
  const total = request.total ? { total: ordered.filter(matches).length } : {};
  const last = taken.at(-1);
  if (!more || last === undefined) return { matches: taken, ...total };
  const next =
    request.paging === 'cursor'
      ? { cursor: Buffer.from(JSON.stringify(placeOf(last, request))).toString('base64url') }
      : { offset: (request.offset ?? 0) + taken.length };
  return { matches: taken, next, ...total };
}

type Place = readonly string[];

function placeOf({ lastUpdated, id }: Present, { order }: PageRequest): Place {
  return order === '_id' ? [id] : [lastUpdated, id];
}

function compare(a: Place, b: Place): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? '';
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

function inOrder(candidates: readonly Present[], request: PageRequest): readonly Present[] {
  const { order, descending } = request;
  const ordered =
    order === '_id'
      ? candidates.toSorted((a, b) => compare(placeOf(a, request), placeOf(b, request)))
      : candidates;
  return descending ? ordered.toReversed() : ordered;
}

/** The index of the first candidate after the cursor, by halves. */
function after(ordered: readonly Present[], request: PageRequest): number {
  const place = placeIn(request.cursor ?? '');
  const sign = request.descending ? -1 : 1;
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = ordered[middle];
    if (candidate && sign * compare(placeOf(candidate, request), place) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeIn(cursor: string): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(place) && place.every((part) => typeof part === 'string')) return place;
  } catch {
    // Not JSON: refused below, like JSON that is not a place.
  }
  throw new UnknownCursor();
}
