import { deterministicId } from '@santeparticipative/core';
import { changeFhirReferences, logicalReference } from '@santeparticipative/fhir';
import type { FhirResource } from 'fhir/r4.js';
import type { FhirRequest } from '../http/answer.js';
import { parseResourceAddress } from '../resource-address.js';
import { addressOfSubject, type Change, knownId, knownVersion } from './change.js';
import type { Content } from './content.js';

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
  /** The text of the resource, and its id where it has one. */
  readonly text?: string;
  readonly id?: string;
  readonly ifMatch?: string;
  readonly ifNoneExist?: string;
}

/** What travels in the same transaction, by its address, with the id that the server has it under. */
type Together = ReadonlyMap<string, string | undefined>;

/** References to what has an id of the server's: by that id, by the entry of the same Bundle, else by the identifier. */
function withServerIds(resource: FhirResource, together: Together, writing: Writing): FhirResource {
  return changeFhirReferences(resource, (reference) => {
    const address = reference.reference;
    const found = parseResourceAddress(address);
    if (found === undefined || address !== `${found.type}/${found.id}`) return reference;
    const { type } = found;
    if (!writing.givesIdsTo(type)) return reference;
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

/** The text of what is to be stored, under an id or without one. */
function textOf(change: Change, content: Content, together: Together, writing: Writing): string {
  const id = knownId(change);
  const resource = writing.givesIds
    ? withServerIds(content.resource, withSubject(change, together), writing)
    : content.resource;
  if (resource === content.resource && resource.id === id) return content.text;
  const { id: _ours, ...others } = resource;
  return JSON.stringify(id === undefined ? others : { ...others, id });
}

function asked(change: Change, together: Together, writing: Writing): Asked {
  const { content, type, way, search } = change;
  const id = knownId(change);
  if (content === undefined) {
    // Without an id it would name all resources of the type.
    if (id === undefined) throw new TypeError('Nothing says what is to be deleted.');
    return { method: 'DELETE', url: `${type}/${id}` };
  }
  const text = textOf(change, content, together, writing);
  const version = writing.isGuarded ? knownVersion(change) : undefined;
  const guard = version === undefined ? {} : { ifMatch: `W/"${version}"` };
  if (id !== undefined) return { method: 'PUT', url: `${type}/${id}`, text, id, ...guard };
  // Where what it is about is new, or was looked at and has none, so is this one.
  if (change.about !== undefined) return { method: 'POST', url: type, text };
  return way === 'conditional-create'
    ? { method: 'POST', url: type, text, ifNoneExist: search ?? '' }
    : { method: 'PUT', url: `${type}?${search ?? ''}`, text };
}

/**
 * Changes as the text of a Bundle: what is stored was written already, and to read it and write it again would be most
 * of the work.
 */
export function bundleText(
  type: 'transaction' | 'batch',
  changes: readonly Change[],
  writing: Writing,
): string {
  const together = new Map(
    (type === 'transaction' ? changes : [])
      .filter(({ content }) => content !== undefined)
      .map((change) => [change.address, knownId(change)]),
  );
  const entries = changes.map((change) => {
    const { text, id, ...request } = asked(change, together, writing);
    const asIs = `"request":${JSON.stringify(request)}`;
    if (text === undefined) return `{${asIs}}`;
    const fullUrl =
      id === undefined ? placeholder(change.address) : `${writing.base}/${change.type}/${id}`;
    return `{"fullUrl":${JSON.stringify(fullUrl)},"resource":${text},${asIs}}`;
  });
  return `{"resourceType":"Bundle","type":"${type}","entry":[${entries.join(',')}]}`;
}

/** A change as a request of its own. */
export function requestOf(change: Change, writing: Writing): FhirRequest {
  const { method, url, text, ifMatch, ifNoneExist } = asked(change, new Map(), writing);
  return {
    method,
    url,
    ...(text === undefined ? {} : { body: text }),
    headers: {
      prefer: 'return=minimal',
      ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
      ...(ifNoneExist === undefined ? {} : { 'if-none-exist': ifNoneExist }),
    },
  };
}
