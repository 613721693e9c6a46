import { deterministicId } from '@santeparticipative/core';
import { changeFhirReferences, logicalReference } from '@santeparticipative/fhir';
import type { BundleEntry, FhirResource } from 'fhir/r4.js';
import type { FhirRequest } from '../http/answer.js';
import { addressOfSubject, type Change, knownId, knownVersion } from './change.js';

/** What the requests that make changes are written with. */
export interface Writing {
  readonly base: string;
  /** True when what is written to goes on only if nobody else changed it. */
  readonly isGuarded: boolean;
  /** True when the server gives ids to some types. */
  readonly givesIds: boolean;
  /** The id that the server gave to what we say stands at an address, where it gave one. */
  serverIdOf(address: string): string | undefined;
  /** True when the server gives the ids of a type. */
  givesIdsTo(type: string): boolean;
}

/** A request that makes a change, alone or as an entry of a Bundle. */
interface Asked {
  readonly method: 'PUT' | 'POST' | 'DELETE';
  readonly url: string;
  readonly resource?: FhirResource;
  readonly ifMatch?: string;
  readonly ifNoneExist?: string;
}

const LITERAL = /^([A-Z][A-Za-z]+)\/[A-Za-z0-9.-]{1,64}$/;

/** What travels in the same transaction, by its address, with the id that the server has it under. */
type Together = ReadonlyMap<string, string | undefined>;

/** References to what has an id of the server's: by that id, by the entry of the same Bundle, else by the identifier. */
function withServerIds(resource: FhirResource, together: Together, writing: Writing): FhirResource {
  return changeFhirReferences(resource, (reference) => {
    const address = reference.reference;
    const type = LITERAL.exec(address)?.[1];
    if (type === undefined || !writing.givesIdsTo(type)) return reference;
    const id = together.get(address) ?? writing.serverIdOf(address);
    if (id !== undefined) return { ...reference, reference: `${type}/${id}` };
    return together.has(address)
      ? { ...reference, reference: placeholder(address) }
      : logicalReference(reference);
  });
}

/** The full address of what has none yet: a UUID that is always the same, for an id of ours need not be one. */
function placeholder(address: string): string {
  return `urn:uuid:${deterministicId('fhir-entry', address)}`;
}

/** What travels together, and what the change is about, where it is on the server already. */
function withSubject(change: Change, together: Together): Together {
  const { about } = change;
  const id = addressOfSubject(change)?.split('/')[1];
  return about === undefined || id === undefined
    ? together
    : new Map([...together, [about.address, id]]);
}

function asked(change: Change, together: Together, writing: Writing): Asked {
  const { content, type, way, search } = change;
  const id = knownId(change);
  if (content === undefined) return { method: 'DELETE', url: `${type}/${id ?? ''}` };
  const { id: _ours, ...others } = writing.givesIds
    ? withServerIds(content.resource, withSubject(change, together), writing)
    : content.resource;
  const version = writing.isGuarded ? knownVersion(change) : undefined;
  const guard = version === undefined ? {} : { ifMatch: `W/"${version}"` };
  if (id !== undefined) {
    return { method: 'PUT', url: `${type}/${id}`, resource: { ...others, id }, ...guard };
  }
  // Where what it is about is new, or was looked at and has none, so is this one.
  if (change.about !== undefined) return { method: 'POST', url: type, resource: others };
  return way === 'conditional-create'
    ? { method: 'POST', url: type, resource: others, ifNoneExist: search ?? '' }
    : { method: 'PUT', url: `${type}?${search ?? ''}`, resource: others };
}

/** Changes as the entries of a Bundle. */
export function entriesOf(
  changes: readonly Change[],
  isTransaction: boolean,
  writing: Writing,
): BundleEntry[] {
  const together = new Map(
    (isTransaction ? changes : [])
      .filter(({ content }) => content !== undefined)
      .map((change) => [change.address, knownId(change)]),
  );
  return changes.map((change) => {
    const { resource, ...request } = asked(change, together, writing);
    if (resource === undefined) return { request };
    const fullUrl =
      resource.id === undefined
        ? placeholder(change.address)
        : `${writing.base}/${change.type}/${resource.id}`;
    return { fullUrl, resource, request };
  });
}

/** A change as a request of its own. */
export function requestOf(change: Change, writing: Writing): FhirRequest {
  const { method, url, resource, ifMatch, ifNoneExist } = asked(change, new Map(), writing);
  return {
    method,
    url,
    ...(resource === undefined ? {} : { body: resource }),
    headers: {
      prefer: 'return=minimal',
      ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
      ...(ifNoneExist === undefined ? {} : { 'if-none-exist': ifNoneExist }),
    },
  };
}
