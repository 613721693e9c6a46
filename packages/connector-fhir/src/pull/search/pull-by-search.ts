import { fhirServerIssue } from '../../messages.js';
import { type Mark, type Marks, windowAfter } from '../checkpoint.js';
import { Given } from '../given.js';
import { checkpointOf, failedBy, type Pull, type ResourceRead } from '../pull.js';
import { pulledTypes } from '../resource-types.js';
import { searchedInstant } from '../server-time.js';
import { isNotUnderstood } from './ask-page.js';
import { pullDeletions } from './pull-deletions.js';
import { type PagesEnd, readPages } from './read-pages.js';
import { type TimedSearch, timeOrder } from './time-order.js';

/** Pulls type by type; after each, the checkpoint says that it was read. */
export async function* pullBySearch(pull: Pull): AsyncGenerator<ResourceRead> {
  let marks: Marks = pull.marks;
  for (const type of typesOf(pull)) {
    const mark = yield* pullType(pull, type);
    if (mark === 'failed' || pull.context.signal.aborted) return;
    if (mark !== undefined) {
      marks = { ...marks, [type]: mark };
      yield checkpointOf(marks);
    }
  }
}

/** The types that were named, else those of ours that the server says it holds. */
function typesOf({ options, heldTypes }: Pull): readonly string[] {
  return options.types ?? pulledTypes.filter((type) => heldTypes?.has(type) ?? true);
}

async function* pullType(
  pull: Pull,
  type: string,
): AsyncGenerator<ResourceRead, Mark | 'failed' | undefined> {
  const { clocks, overlap, marks, options } = pull;
  const given = new Given(windowAfter(marks[type], clocks, overlap));
  const end = yield* readType(pull, type, given);
  if (end === 'failed') return 'failed';
  if (end !== 'read') {
    if (options.types !== undefined || end.status !== 404) {
      yield failedBy(...end.issues);
      return 'failed';
    }
    pull.warn(fhirServerIssue('fhir-server.type-absent'));
    return undefined;
  }
  if (pull.deletions && !(yield* pullDeletions(pull, type, given))) return 'failed';
  return given.mark(clocks, overlap);
}

/** Reads a type in the order of time; of a server that does not know how, in its own, and from the beginning. */
async function* readType(
  pull: Pull,
  type: string,
  given: Given,
): AsyncGenerator<ResourceRead, PagesEnd> {
  const { http, pageSize } = pull;
  const { from } = given.window;
  const since = (time?: number): string =>
    time === undefined ? '' : `&_lastUpdated=ge${searchedInstant(time)}`;
  const timed: TimedSearch = {
    type,
    address: (time) => `${type}?_count=${pageSize}&_sort=_lastUpdated,_id${since(time)}`,
    newest: `${type}?_count=1&_sort=-_lastUpdated`,
  };
  const first = timed.address(from);
  const end = yield* readPages(pull, { type, first, goOn: timeOrder(http, timed, from) }, given);
  if (typeof end === 'string' || !isNotUnderstood(end)) return end;
  const unsorted = `${type}?_count=${pageSize}`;
  if (from !== undefined) {
    const next = yield* readPages(pull, { type, first: `${unsorted}${since(from)}` }, given);
    if (typeof next === 'string' || !isNotUnderstood(next)) return next;
  }
  return yield* readPages(pull, { type, first: unsorted }, given);
}
