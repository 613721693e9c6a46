import type { FhirResource } from 'fhir/r4.js';
import type { FhirHttp } from '../../http/answer.js';
import { instantOf, roundingOf } from '../server-time.js';
import { askPage } from './ask-page.js';
import type { Page } from './page.js';

/** Makes the addresses of a search: in the order of time, from an instant on. */
export interface TimedSearch {
  readonly type: string;
  readonly address: (from?: number) => string;
  /** Of the resource that was updated last. */
  readonly newest: string;
}

/** What was updated first and last on a page whose resources stand in the order of time. */
interface Span {
  readonly firstId: string | undefined;
  readonly first: number;
  readonly last: number;
  /** Where to begin so that nothing after the page is missed: before its end, by what the server rounds. */
  readonly anchor: number;
}

function resourcesOf({ entries }: Page): FhirResource[] {
  return entries.flatMap((entry) => (entry.kind === 'resource' ? [entry.resource] : []));
}

/** The span of a page; `undefined` where its resources are not in the order of time, or do not all say one. */
function spanOf(page: Page): Span | undefined {
  let span: Span | undefined;
  for (const { id, meta } of resourcesOf(page)) {
    const { lastUpdated } = meta ?? {};
    const time = instantOf(lastUpdated);
    if (time === undefined || lastUpdated === undefined) return undefined;
    if (span !== undefined && time < span.last) return undefined;
    const { first, firstId } = span ?? { first: time, firstId: id };
    span = { first, firstId, last: time, anchor: time - roundingOf(lastUpdated) };
  }
  return span;
}

/** When the resource was updated that is updated last; `undefined` where the server does not sort. */
async function newestAfter(
  http: FhirHttp,
  { type, newest }: TimedSearch,
  { first, firstId }: Span,
): Promise<number | undefined> {
  const asked = await askPage(http, newest, type);
  const [resource] = asked.kind === 'page' ? resourcesOf(asked.page) : [];
  const time = instantOf(resource?.meta?.lastUpdated);
  // A server that ignores the order gives the same one first, whichever end is asked for.
  return time === undefined || time <= first || resource?.id === firstId ? undefined : time;
}

/**
 * Goes through a search by time in place of the server's pages, whose places shift when something changes or goes: after
 * each page, what was updated since its end is asked for. Only where the server is known to sort: else pages are all
 * there is.
 */
export function timeOrder(
  http: FhirHttp,
  search: TimedSearch,
  from: number | undefined,
): (page: Page) => Promise<string | 'end' | undefined> {
  let newest: number | undefined;
  let anchor: number | undefined;
  let isSorted = true;
  return async (page) => {
    if (!isSorted) return undefined;
    const span = spanOf(page);
    const isInOrder = span !== undefined && (anchor === undefined || span.first >= anchor);
    if (isInOrder) newest ??= await newestAfter(http, search, span);
    if (!isInOrder || newest === undefined) {
      isSorted = false;
      return anchor === undefined ? undefined : search.address(from);
    }
    if (span.last > newest) return 'end';
    if (anchor !== undefined && span.anchor <= anchor) return undefined;
    anchor = span.anchor;
    return search.address(anchor);
  };
}
