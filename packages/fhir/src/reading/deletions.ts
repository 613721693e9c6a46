import type { AnyRecord } from '@santeparticipative/core';
import type { Mapping } from '../context.js';
import { resourceId } from '../identity.js';
import { mappers } from '../mappers.js';
import type { FoundRequest } from './resources-in.js';
import type { UnmappedElement } from './unmapped.js';

function addressOf(request: unknown): string | undefined {
  const url: unknown =
    typeof request === 'object' && request !== null ? Reflect.get(request, 'url') : undefined;
  return typeof url === 'string' ? url : undefined;
}

/**
 * The requests of Bundles that no record says: a deletion that comes without a tombstone that tells of it would
 * otherwise be lost without a word.
 */
export function unmappedRequests(
  requests: readonly FoundRequest[],
  records: readonly AnyRecord[],
  mapping: Mapping,
): UnmappedElement[] {
  if (requests.length === 0) return [];
  const told = new Set(
    records.flatMap((record) =>
      record.type === 'tombstone'
        ? mappers[record.target.type].carriers.map(
            (type) => `${type}/${resourceId(record.target, mapping)}`,
          )
        : [],
    ),
  );
  return requests
    .filter(({ request }) => !told.has(addressOf(request) ?? ''))
    .map(({ bundle: { id, resourceType: type }, path }) => ({
      resource: id === undefined ? { type } : { type, id },
      path: `/${path.join('/')}`,
    }));
}
