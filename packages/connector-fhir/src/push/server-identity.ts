import type { FhirResource } from 'fhir/r4.js';

/** An id of R4 (datatypes.html#id). What a server calls one goes into addresses: nothing else is taken for one. */
const ID = /^[A-Za-z0-9.-]{1,64}$/;
const LOCATION =
  /(?:^|\/)([A-Z][A-Za-z]{0,63})\/([A-Za-z0-9.-]{1,64})(?:\/_history\/([A-Za-z0-9.-]{1,64}))?$/;
const ETAG = /^(?:W\/)?"([A-Za-z0-9.-]{1,64})"$/;

/** Which resource a server speaks of, and which version of it. */
export interface ServerIdentity {
  readonly type: string;
  readonly id: string;
  readonly version: string | undefined;
}

function idIn(value: unknown): string | undefined {
  return typeof value === 'string' && ID.test(value) ? value : undefined;
}

/** What a resource says that it is. */
export function identityOf(resource: FhirResource | undefined): ServerIdentity | undefined {
  const id = idIn(resource?.id);
  if (resource === undefined || id === undefined) return undefined;
  return { type: resource.resourceType, id, version: idIn(resource.meta?.versionId) };
}

/** What the address of a resource says: `…/Patient/1/_history/2`. */
export function parseLocation(location: string | undefined): ServerIdentity | undefined {
  const [, type, id, version] = LOCATION.exec(location ?? '') ?? [];
  return type === undefined || id === undefined ? undefined : { type, id, version };
}

/** The version that an ETag says: `W/"2"`. */
export function parseETag(etag: string | undefined): string | undefined {
  return ETAG.exec(etag ?? '')?.[1];
}
