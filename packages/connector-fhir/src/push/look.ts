import type { Bundle } from 'fhir/r4.js';
import type { Answer, FhirHttp } from '../http/answer.js';
import { addressOfSubject, type Change, type Found, knownId } from './change.js';
import { type EntryAnswer, entryAnswers } from './entries.js';
import { issueOf } from './issue.js';
import { foundBySearch, foundResource, type SearchPage, searchPage } from './seen.js';
import { lacksRights, unsettled } from './unsettled.js';

/** How a server is looked at. */
export interface Looking {
  readonly http: FhirHttp;
  /** True when many may be asked for by a batch of GETs; false once the server refused one. */
  byBatch: boolean;
}

/** The most resources that are asked for at once: an address holds some thousands of characters. */
const AT_ONCE = { batch: 200, search: 50 } as const;

/** Servers keep the results of searches for a while; what is looked for is what is there now. */
const headers = { 'cache-control': 'no-cache' } as const;

const NOT_SAID: Found = { kind: 'unknown', issues: [issueOf('fhir-server.no-evidence')] };

function* inPieces<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** What the server has where changes are to be made, in their order. Nothing is written. */
export async function look(
  changes: readonly Change[],
  looking: Looking,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  if (looking.byBatch && changes.length > 1) {
    for (const some of inPieces(changes, AT_ONCE.batch)) {
      found.push(...((await byBatch(some, looking)) ?? (await look(some, looking))));
    }
    return found;
  }
  const known = await byIds(changes, looking);
  // Who does not answer would keep each of the others waiting as long.
  let silence: Found | undefined;
  for (const change of changes) {
    const seen = known.get(change) ?? silence;
    if (seen !== undefined) found.push(seen);
    else {
      const answer = await looking.http.ask({ method: 'GET', url: addressAt(change), headers });
      if (isSilent(answer)) silence = unsettled('unknown', answer);
      found.push(foundAlone(change, answer));
    }
  }
  return found;
}

function addressAt(change: Change): string {
  const id = knownId(change);
  if (id !== undefined) return `${change.type}/${id}`;
  const subject = addressOfSubject(change);
  const search = subject === undefined ? (change.search ?? '') : `target=${subject}`;
  return `${change.type}?${search}&_count=2`;
}

const ABSENT: ReadonlySet<number> = new Set([404, 410]);

function foundIn(
  change: Change,
  { status, resource }: Pick<EntryAnswer, 'status' | 'resource'>,
): Found {
  const id = knownId(change);
  if (id !== undefined && ABSENT.has(status)) return { kind: 'absent' };
  if (status !== 200) return NOT_SAID;
  const found =
    id === undefined
      ? foundBySearch(resource, change.type, change.search)
      : foundResource(resource, change.type, id);
  return found ?? NOT_SAID;
}

/** `undefined` when the server takes no such batch: then it is asked in another way. */
async function byBatch(
  changes: readonly Change[],
  looking: Looking,
): Promise<readonly Found[] | undefined> {
  const entry = changes.map((change) => ({
    request: { method: 'GET' as const, url: addressAt(change) },
  }));
  const body: Bundle = { resourceType: 'Bundle', type: 'batch', entry };
  const answer = await looking.http.ask({ method: 'POST', url: '', body, headers });
  if (answer.kind === 'refused' && !lacksRights(answer)) {
    looking.byBatch = false;
    return undefined;
  }
  const answers =
    answer.kind === 'answered'
      ? entryAnswers(answer.resource, 'batch-response', changes.length)
      : undefined;
  if (answers === undefined) return changes.map(() => unsettled('unknown', answer));
  return changes.map((change, index) => {
    const said = answers[index];
    return said === undefined ? NOT_SAID : foundIn(change, said);
  });
}

/** What searches by `_id` say, some dozens of resources of a type at a time. */
async function byIds(
  changes: readonly Change[],
  { http }: Looking,
): Promise<ReadonlyMap<Change, Found>> {
  const found = new Map<Change, Found>();
  const known = changes.filter((change) => knownId(change) !== undefined);
  for (const type of new Set(known.map((change) => change.type))) {
    const same = known.filter((change) => change.type === type);
    if (same.length === 1) continue;
    for (const some of inPieces(same, AT_ONCE.search)) {
      const ids = some.map((change) => knownId(change)).join(',');
      const url = `${type}?_id=${ids}&_count=${AT_ONCE.search}`;
      const answer = await http.ask({ method: 'GET', url, headers });
      if (isSilent(answer)) {
        for (const change of known) {
          if (!found.has(change)) found.set(change, unsettled('unknown', answer));
        }
        return found;
      }
      const page = answer.kind === 'answered' ? searchPage(answer.resource, type) : undefined;
      if (page === undefined) continue;
      const byId = new Map(page.resources.map((resource) => [resource.id, resource]));
      for (const change of some) {
        const seen = foundResource(byId.get(knownId(change)), type);
        if (seen !== undefined) found.set(change, seen);
        // What a cut page does not have may be there all the same: it is asked for alone.
        else if (isWhole(page)) found.set(change, { kind: 'absent' });
      }
    }
  }
  return found;
}

/** True for a page that shows all that the search found. */
function isWhole({ hasNext, total = 0, resources }: SearchPage): boolean {
  return !hasNext && total <= resources.length;
}

function foundAlone(change: Change, answer: Answer): Found {
  if (answer.kind === 'answered') {
    return foundIn(change, { status: answer.status, resource: answer.resource });
  }
  const isAbsent = answer.kind === 'refused' && ABSENT.has(answer.status);
  return isAbsent && knownId(change) !== undefined
    ? { kind: 'absent' }
    : unsettled('unknown', answer);
}

/** True for an answer that says nothing, after all the times that it was asked for. */
function isSilent({ kind }: Answer): boolean {
  return kind === 'again' || kind === 'unknown';
}
