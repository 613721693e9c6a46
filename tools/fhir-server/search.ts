import type { SearchRequest } from '@medplum/core';
import { matchesLastUpdated } from './last-updated.js';
import type { Medplum, Outcome, Resource } from './medplum.js';
import { problem } from './outcomes.js';
import { type Page, takePage, UnknownCursor } from './pages.js';
import { identifiersOf, type Present, type ResourceStore } from './store.js';

type Core = Medplum['core'];
type Filter = NonNullable<SearchRequest['filters']>[number];

/** What a search needs to know of its server. */
export interface SearchOptions {
  readonly base: () => string;
  readonly pageSize: number;
  readonly maximumPageSize: number;
  readonly paging: 'cursor' | 'offset';
}

/** Searches a type. `next` is the address of the page that follows, if one does. */
export function searchStore<T extends Resource>(
  core: Core,
  store: ResourceStore,
  request: SearchRequest<T>,
  options: SearchOptions,
): { page: Page; next?: string } {
  const type = request.resourceType;
  const refuse = (outcome: Outcome) => new core.OperationOutcomeError(outcome);
  const unsupported = unsupportedIn(core, request);
  if (unsupported) throw refuse(unsupported);
  const { filters = [], sortRules = [] } = request;
  const indexed = indexedCandidates(core, store, type, filters);
  const count = Math.min(request.count ?? options.pageSize, options.maximumPageSize);
  const first = request.cursor === undefined && request.offset === undefined;
  try {
    const page = takePage(indexed ?? store.sorted(type), matcher(core, type, filters), {
      order: sortRules[0]?.code === '_id' ? '_id' : '_lastUpdated',
      descending: sortRules[0]?.descending ?? false,
      count,
      ...(request.cursor === undefined ? {} : { cursor: request.cursor }),
      ...(request.offset === undefined ? {} : { offset: request.offset }),
      total: first || indexed !== undefined || request.total === 'accurate',
      paging: options.paging,
    });
    if (page.next === undefined) return { page };
    const query = core.formatSearchQuery({ ...request, count, ...page.next });
    return { page, next: `${options.base()}/${type}${query}` };
  } catch (error) {
    if (error instanceof UnknownCursor) throw refuse(problem(400, 'value', 'Unknown cursor'));
    throw error;
  }
}

/** A server that ignores a parameter answers with what was not asked; this one refuses. */
function unsupportedIn(core: Core, request: SearchRequest): Outcome | undefined {
  const known = core.globalSchema.types[request.resourceType]?.searchParams ?? {};
  if (!core.isResourceType(request.resourceType))
    return problem(404, 'not-supported', 'Unknown resource type');
  if (request.filters?.some(({ code }) => known[code] === undefined && code !== '_since'))
    return problem(400, 'not-supported', 'Unknown search parameter');
  if (request.include || request.revInclude)
    return problem(400, 'not-supported', 'No _include or _revinclude');
  const sorts = request.sortRules ?? [];
  if (sorts.length > 2 || sorts.some(({ code }) => code !== '_lastUpdated' && code !== '_id'))
    return problem(400, 'not-supported', 'Sorted by _lastUpdated or _id only');
  const numbers = [request.count, request.offset];
  if (numbers.some((number) => number !== undefined && !(number >= 0)))
    return problem(400, 'value', 'Not a count');
  return undefined;
}

/** What can match, sorted, where an index knows; nothing where everything has to be looked at. */
function indexedCandidates(
  core: Core,
  store: ResourceStore,
  type: string,
  filters: readonly Filter[],
): Present[] | undefined {
  const filter = filters.find(
    ({ code, operator, value }) =>
      operator === 'eq' && (code === '_id' || (code === 'identifier' && !value.endsWith('|'))),
  );
  if (filter === undefined) return undefined;
  const found = new Set(
    core
      .splitSearchOnComma(filter.value)
      .flatMap((value) =>
        filter.code === '_id'
          ? (store.current(type, value) ?? [])
          : store.withIdentifier(type, value.slice(value.indexOf('|') + 1)),
      ),
  );
  return [...found].sort((a, b) =>
    `${a.lastUpdated} ${a.id}` < `${b.lastUpdated} ${b.id}` ? -1 : 1,
  );
}

function matcher(
  core: Core,
  resourceType: Resource['resourceType'],
  filters: readonly Filter[],
): (candidate: Present) => boolean {
  const tests = filters.map((filter) => testOf(core, resourceType, filter));
  return (candidate) => tests.every((test) => test(candidate));
}

function testOf(
  core: Core,
  resourceType: Resource['resourceType'],
  filter: Filter,
): (candidate: Present) => boolean {
  const { code, operator, value } = filter;
  const values = core.splitSearchOnComma(value);
  if (code === '_id' && operator === 'eq') return ({ id }) => values.includes(id);
  if (code === '_lastUpdated')
    return ({ lastUpdated }) => matchesLastUpdated(lastUpdated, operator, value);
  if (code === '_since') return ({ lastUpdated }) => matchesLastUpdated(lastUpdated, 'ge', value);
  if (code === 'identifier' && operator === 'eq')
    // The library compares without case; identifiers are told apart by it.
    return ({ resource }) => values.some((searched) => hasIdentifier(resource, searched));
  const search = { resourceType, filters: [filter] };
  return ({ resource }) => core.matchesSearchRequest(asResource(resource), search);
}

function hasIdentifier(resource: Present['resource'], searched: string): boolean {
  const bar = searched.indexOf('|');
  const value = searched.slice(bar + 1);
  const system = bar === -1 ? undefined : searched.slice(0, bar);
  return identifiersOf(resource).some(
    (identifier) =>
      (value === '' || identifier.value === value) &&
      (system === undefined || (identifier.system ?? '') === system),
  );
}

/** What the store holds came in as a resource, through the router. */
function asResource(resource: Present['resource']): Resource {
  return resource as unknown as Resource;
}
