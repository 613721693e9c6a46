import { windowAfter } from './checkpoint.js';
import { Given } from './given.js';
import { checkpointOf, failedBy, type Pull, type ResourceRead } from './pull.js';
import { scopeOf } from './scope.js';
import { type PagesEnd, readPages } from './search/read-pages.js';
import { searchedInstant } from './server-time.js';

/** Pulls all that a server has about each patient. What several of them have in common is given once. */
export async function* pullEverything(pull: Pull): AsyncGenerator<ResourceRead> {
  const { options, marks, clocks, overlap } = pull;
  const { patients, types } = options;
  const scope = scopeOf('everything', { patients, types });
  const given = new Given(windowAfter(marks[scope], clocks, overlap));
  for await (const found of patients ?? patientsOf(pull)) {
    if (typeof found === 'object') {
      yield found;
      if (found.kind === 'failed') return;
      continue;
    }
    const end = yield* readPages(pull, { first: addressOf(pull, found, given) }, given);
    const isGone = typeof end === 'object' && (end.status === 404 || end.status === 410);
    // A patient who was found, and is gone meanwhile, is not missing.
    if (end === 'read' || (isGone && patients === undefined)) continue;
    if (typeof end === 'object') yield failedBy(...end.issues);
    return;
  }
  if (pull.context.signal.aborted) return;
  const mark = given.mark(clocks, overlap);
  if (mark !== undefined) yield checkpointOf({ ...marks, [scope]: mark });
}

function addressOf({ pageSize, options: { types } }: Pull, id: string, { window }: Given): string {
  const wanted = types === undefined ? '' : `&_type=${types.map(encodeURIComponent).join(',')}`;
  const since = window.from === undefined ? '' : `&_since=${searchedInstant(window.from)}`;
  return `Patient/${encodeURIComponent(id)}/$everything?_count=${pageSize}${wanted}${since}`;
}

/** The ids of all patients, as they come, and what went wrong on the way. */
async function* patientsOf(pull: Pull): AsyncGenerator<string | ResourceRead> {
  const given = new Given({ given: new Set() });
  const pages = readPages(
    pull,
    { type: 'Patient', first: `Patient?_count=${pull.pageSize}` },
    given,
  );
  let step: IteratorResult<ResourceRead, PagesEnd> = await pages.next();
  for (; !step.done; step = await pages.next()) {
    const read = step.value;
    if (read.kind !== 'value') yield read;
    else if (read.value.id !== undefined) yield read.value.id;
  }
  if (typeof step.value === 'object') yield failedBy(...step.value.issues);
}
