import { type Answer, outcomeAnswer } from './answers.js';
import type { createPatientCompartment } from './compartment.js';
import { matchesLastUpdated } from './last-updated.js';
import type { Medplum } from './medplum.js';
import { problem } from './outcomes.js';
import { takePage, UnknownCursor } from './pages.js';
import type { ResourceStore } from './store.js';

/** `Patient/[id]/$everything`: the patient's compartment in pages, with `_since`, `_type` and `_count`. */
export function everything(
  id: string,
  query: URLSearchParams,
  server: {
    readonly medplum: Medplum;
    readonly store: ResourceStore;
    readonly compartment: ReturnType<typeof createPatientCompartment>;
    readonly base: string;
    readonly pageSize: number;
  },
): Answer {
  const { medplum, store, compartment, base } = server;
  if (!store.current('Patient', id)) return outcomeAnswer(medplum, medplum.core.notFound);
  const since = query.get('_since');
  const types = query.get('_type')?.split(',');
  const cursor = query.get('_cursor');
  const candidates = compartment
    .of(id)
    .toSorted((a, b) =>
      `${a.lastUpdated} ${a.type}/${a.id}` < `${b.lastUpdated} ${b.type}/${b.id}` ? -1 : 1,
    );
  try {
    const page = takePage(
      // Ids are unique by type only: the place in the order needs both.
      candidates.map((present) => ({ ...present, id: `${present.type}/${present.id}` })),
      ({ type, lastUpdated }) =>
        (types?.includes(type) ?? true) &&
        (since === null || matchesLastUpdated(lastUpdated, 'ge', since)),
      {
        order: '_lastUpdated',
        descending: false,
        count: Number(query.get('_count') ?? server.pageSize),
        ...(cursor === null ? {} : { cursor }),
        total: cursor === null,
        paging: 'cursor',
      },
    );
    const next = new URLSearchParams(query);
    if (page.next && 'cursor' in page.next) next.set('_cursor', page.next.cursor);
    const url = `${base}/Patient/${id}/$everything?${next}`;
    const resource = {
      resourceType: 'Bundle',
      type: 'searchset',
      ...(page.total === undefined ? {} : { total: page.total }),
      ...(page.next ? { link: [{ relation: 'next', url }] } : {}),
      entry: page.matches.map((present) => ({
        fullUrl: `${base}/${present.id}`,
        resource: present.resource,
        search: { mode: 'match' },
      })),
    };
    return { status: 200, headers: {}, resource };
  } catch (error) {
    if (!(error instanceof UnknownCursor)) throw error;
    return outcomeAnswer(medplum, problem(400, 'value', 'Unknown cursor'));
  }
}
