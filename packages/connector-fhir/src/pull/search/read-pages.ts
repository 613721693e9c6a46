import { fhirServerIssue } from '../../messages.js';
import type { Given } from '../given.js';
import { failedBy, type Pull, type ResourceRead, rejectedBy, resourceGiven } from '../pull.js';
import { type AskedPage, askPage } from './ask-page.js';
import type { Page } from './page.js';

/** How often the pages are asked for again when the server lost the rest of them. */
const MOST_RESTARTS = 5;

/** How many pages in a row may hold nothing new, besides those that are read again, before they are taken for endless. */
const MOST_IDLE_PAGES = 50;

/** What is asked for page by page. */
export interface PageSet {
  /** The type of the resources, when they have one. */
  readonly type?: string;
  /** The address of the first page. */
  readonly first: string;
  /**
   * Where to go on, in place of the address that a page gives for the next: for a search in the order of time, which can
   * begin again anywhere. `end` when all that was there at the beginning was given.
   */
  readonly goOn?: (page: Page) => Promise<string | 'end' | undefined>;
}

/** Why reading ended: there are no more pages, the server refused the first, or it failed, as was told. */
export type PagesEnd = 'read' | 'failed' | Extract<AskedPage, { kind: 'refused' }>;

/**
 * Reads page after page, and gives what was not given before. When the server lost a page, they are asked for again
 * from the beginning, or from where the order of time allows.
 */
export async function* readPages(
  pull: Pull,
  { type, first, goOn }: PageSet,
  given: Given,
): AsyncGenerator<ResourceRead, PagesEnd> {
  const { http, context } = pull;
  const links = new Set<string>();
  let restarts = 0;
  let useful = 0;
  let idle = 0;
  let start = first;
  let url = first;
  for (;;) {
    if (context.signal.aborted) return 'failed';
    const asked = await askPage(http, url, type);
    if (asked.kind !== 'page') {
      const isGone = asked.kind === 'refused' && (asked.status === 404 || asked.status === 410);
      if (asked.kind === 'refused' && url === first) return asked;
      restarts += 1;
      if (!isGone || restarts > MOST_RESTARTS) {
        yield failedBy(...(isGone ? [fhirServerIssue('fhir-server.pages-gone')] : asked.issues));
        return 'failed';
      }
      links.clear();
      url = start;
      continue;
    }
    const { page } = asked;
    given.begin(asked.time);
    if (page.warnings.length > 0) pull.warn(...page.warnings);
    const found = yield* give(page, given);
    if (page.next === undefined) return 'read';
    if (page.next === 'elsewhere') {
      yield failedBy(fhirServerIssue('fhir-server.other-origin'));
      return 'failed';
    }
    useful += found ? 1 : 0;
    idle = found ? 0 : idle + 1;
    const anchored = found ? await goOn?.(page) : undefined;
    if (anchored === 'end') return 'read';
    const isRound = anchored === undefined && links.has(page.next.href);
    if (isRound || idle > useful + MOST_IDLE_PAGES) {
      yield failedBy(fhirServerIssue('fhir-server.endless-pages'));
      return 'failed';
    }
    if (anchored === undefined) links.add(page.next.href);
    else links.clear();
    start = anchored ?? start;
    url = anchored ?? page.next.href;
  }
}

/** Gives what a page holds; true when there was something new in it. */
async function* give({ entries }: Page, given: Given): AsyncGenerator<ResourceRead, boolean> {
  let found = false;
  for (const entry of entries) {
    if (entry.kind === 'rejected') {
      yield rejectedBy(...entry.issues);
      continue;
    }
    const taken = given.take(entry.resource);
    found ||= taken !== 'given-now';
    if (taken === 'give') yield resourceGiven(entry.resource);
  }
  return found;
}
