import type { Issue } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import { Given } from '../given.js';
import type { Pull } from '../pull.js';
import { isNotUnderstood } from '../search/ask-page.js';
import { readPages } from '../search/read-pages.js';
import { addressOf } from './references.js';

/** As many values are searched for at a time: an address must not grow too long. */
const VALUES = 20;

/** The server failed, or what it gave cannot be read: the records would not be whole. */
export class FetchFailed extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super('Resources of a record could not be fetched.');
  }
}

/** Resources by their address. */
export type Resources = Map<string, FhirResource>;

/**
 * Adds the resources of a type of which a parameter has one of some values; all of the type, where the server does not
 * know the parameter.
 */
export async function fetchBy(
  pull: Pull,
  type: string,
  parameter: string,
  values: Iterable<string>,
  into: Resources,
): Promise<void> {
  const all = [...values];
  for (let start = 0; start < all.length; start += VALUES) {
    const some = all.slice(start, start + VALUES).map(encodeURIComponent);
    const isUnderstood = await fetch(pull, type, `&${parameter}=${some.join(',')}`, into);
    if (!isUnderstood) return fetchAll(pull, type, into);
  }
}

/** Adds all resources of a type. */
export async function fetchAll(pull: Pull, type: string, into: Resources): Promise<void> {
  if (!(await fetch(pull, type, '', into))) throw new FetchFailed([]);
}

/** Adds the resources at some addresses, of those types that the server holds. */
export async function fetchAt(
  pull: Pull,
  addresses: Iterable<string>,
  into: Resources,
): Promise<void> {
  const ids = new Map<string, string[]>();
  for (const address of addresses) {
    const [type = '', id = ''] = address.split('/');
    const others = ids.get(type);
    if (others === undefined) ids.set(type, [id]);
    else others.push(id);
  }
  for (const [type, some] of ids) await fetchBy(pull, type, '_id', some, into);
}

/** False when the server does not know what was asked. */
async function fetch(pull: Pull, type: string, query: string, into: Resources): Promise<boolean> {
  if (pull.heldTypes?.has(type) === false) return true;
  const given = new Given({ given: new Set() });
  const pages = readPages(pull, { type, first: `${type}?_count=${pull.pageSize}${query}` }, given);
  let step = await pages.next();
  for (; !step.done; step = await pages.next()) {
    const read = step.value;
    if (read.kind === 'value') into.set(addressOf(read.value), read.value);
    else if (read.kind === 'failed' || read.kind === 'rejected') throw new FetchFailed(read.issues);
  }
  const end = step.value;
  if (end === 'read') return true;
  if (end === 'failed') throw new FetchFailed([]);
  // The server holds no such type: nothing of it is missing.
  if (end.status === 404) return true;
  if (query !== '' && isNotUnderstood(end)) return false;
  throw new FetchFailed(end.issues);
}
