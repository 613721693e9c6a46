import type { Source } from '@santeparticipative/exchange';
import type { FhirResource } from 'fhir/r4.js';
import { beginPull } from './begin-pull.js';
import { pullInBulk } from './bulk/pull-in-bulk.js';
import { pullEverything } from './everything.js';
import { failedBy, type Pull, type ResourceRead } from './pull.js';
import type { PullOptions, PullServer } from './pull-options.js';
import { pullBySearch } from './search/pull-by-search.js';

const WAYS = { search: pullBySearch, everything: pullEverything, bulk: pullInBulk };

/** Reads what a server holds; after a checkpoint, what changed since. */
export function readServer(pull: Pull): AsyncGenerator<ResourceRead> {
  return WAYS[pull.options.way ?? 'search'](pull);
}

/**
 * The resources of a FHIR server: each version once, what is referred to before what refers. After a checkpoint, what
 * changed since, by the server's clock. It remembers 12 to 24 bytes of each resource, of one type at a time where it
 * searches.
 *
 * When it fails, nothing is lost: the next pull begins where the last whole one ended.
 *
 * Source: FHIR R4 Search and `Patient/$everything`; FHIR Bulk Data Access 2.0.
 */
export function resourceSource(options: PullServer & PullOptions): Source<FhirResource> {
  const { name, connect } = options;
  return {
    name,
    async *read(context) {
      const connected = await connect(context);
      if (connected.ok) yield* readServer(await beginPull(connected.value, context, options));
      else yield failedBy(...connected.issues);
    },
  };
}
