import type { FhirResource } from 'fhir/r4.js';
import { parseResourceAddress } from '../../resource-address.js';

/** A reference to a resource on the server itself. */
export interface LiteralReference {
  readonly address: string;
  /** True when it also says which thing it names, whatever its address. */
  readonly isLogical: boolean;
}

/** The address on a server that a reference leads to; `undefined` where it leads elsewhere, or says no address. */
export function addressIn(reference: unknown, base: string): string | undefined {
  const { reference: literal } = Object(reference);
  if (typeof literal !== 'string') return undefined;
  const relative = literal.startsWith(`${base}/`) ? literal.slice(base.length + 1) : literal;
  const found = parseResourceAddress(relative);
  if (found === undefined) return undefined;
  const address = `${found.type}/${found.id}`;
  return relative.startsWith(address) ? address : undefined;
}

/** The references of a resource to others on its server, wherever they stand in it. */
export function* referencesIn(value: unknown, base: string): Generator<LiteralReference> {
  if (typeof value !== 'object' || value === null) return;
  const address = addressIn(value, base);
  if (address !== undefined) {
    const { value: name } = Object(Object(value).identifier);
    yield { address, isLogical: typeof name === 'string' };
  }
  for (const member of Object.values(value)) yield* referencesIn(member, base);
}

/** The address of a resource: `Patient/1`. */
export function addressOf({ resourceType, id }: FhirResource): string {
  return `${resourceType}/${id ?? ''}`;
}
