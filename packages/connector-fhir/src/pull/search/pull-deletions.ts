import { fhirServerIssue } from '../../messages.js';
import { deletionOf } from '../deletion.js';
import type { Given } from '../given.js';
import { failedBy, type Pull, type ResourceRead, resourceGiven } from '../pull.js';
import { searchedInstant } from '../server-time.js';
import { versionHash } from '../version-hash.js';
import { VersionSet } from '../version-set.js';
import { askHistory, type ChangePage } from './history-page.js';

/** How many pages in a row may hold no change that was not told before, until they are taken for endless. */
const MOST_IDLE_PAGES = 50;

/**
 * Gives what of a type was deleted since the last pull and did not come back, where the server tells its history. False
 * when the server failed. The first pull has nothing to take back.
 */
export async function* pullDeletions(
  pull: Pull,
  type: string,
  given: Given,
): AsyncGenerator<ResourceRead, boolean> {
  const { from } = given.window;
  if (from === undefined) return true;
  if (!pull.typesWithHistory.has(type)) {
    pull.warn(fhirServerIssue('fhir-server.deletions-left'));
    return true;
  }
  const told = new Set<string>();
  const links = new Set<string>();
  const changes = new VersionSet();
  let idle = 0;
  const first = `${type}/_history?_count=${pull.pageSize}&_since=${searchedInstant(from)}`;
  let url: string | undefined = first;
  while (url !== undefined) {
    if (pull.context.signal.aborted) return false;
    const page: ChangePage = await askHistory(pull.http, url);
    if (page.kind === 'failed') {
      yield failedBy(...page.issues);
      return false;
    }
    idle += 1;
    for (const change of page.changes) {
      const deletion = deletionOf(change.address, change.meta);
      if (changes.add(versionHash(deletion))) idle = 0;
      // The latest change comes first: what came back afterwards is not gone.
      if (told.has(change.address)) continue;
      told.add(change.address);
      if (change.isDeletion && given.take(deletion) === 'give') yield resourceGiven(deletion);
    }
    url = page.next;
    if (url !== undefined && (links.has(url) || idle > MOST_IDLE_PAGES)) {
      yield failedBy(fhirServerIssue('fhir-server.endless-pages'));
      return false;
    }
    if (url !== undefined) links.add(url);
  }
  return true;
}
