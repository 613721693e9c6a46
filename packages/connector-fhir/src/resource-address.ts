/** Where a resource stands on a server. */
export interface ResourceAddress {
  readonly type: string;
  readonly id: string;
  /** The version of it that is meant, where the address says one. */
  readonly version: string | undefined;
}

// Ids and versions of R4 (datatypes.html#id): what a server calls one goes into addresses, so nothing else is taken. R4
// would take `.` and `..` too, which lead to another address.
const ID = /^(?!\.{1,2}$)[A-Za-z0-9.-]{1,64}$/;
const ADDRESS =
  /(?:^|\/)([A-Z][A-Za-z]{0,63})\/(?!\.{1,2}(?:\/|$))([A-Za-z0-9.-]{1,64})(?:\/_history\/([A-Za-z0-9.-]{1,64}))?$/;
const ETAG = /^(?:W\/)?"([A-Za-z0-9.-]{1,64})"$/;

/** True for an id of R4 that can stand in an address. */
export function isResourceId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

/**
 * Reads the address of a resource, relative or absolute; `undefined` for anything else.
 *
 * @example
 * parseResourceAddress('https://fhir.example/r4/Patient/1/_history/2'); // { type: 'Patient', id: '1', version: '2' }
 */
export function parseResourceAddress(address: unknown): ResourceAddress | undefined {
  const [, type, id, version] = typeof address === 'string' ? (ADDRESS.exec(address) ?? []) : [];
  return type === undefined || id === undefined ? undefined : { type, id, version };
}

/** The version that an ETag says: `W/"2"`. */
export function parseETag(etag: unknown): string | undefined {
  return typeof etag === 'string' ? ETAG.exec(etag)?.[1] : undefined;
}
