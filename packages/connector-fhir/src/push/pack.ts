import { openChanges, type Parcel } from './parcel.js';

/** What a Bundle holds at most. */
export interface Limits {
  resources: number;
  readonly bytes: number;
}

/**
 * Puts parcels together, in their order, as long as they fit. A parcel is never cut: one that is larger than the
 * limits travels alone. A resource is in a Bundle once.
 */
export function* packed(parcels: readonly Parcel[], limits: Limits): Generator<readonly Parcel[]> {
  let together: Parcel[] = [];
  let addresses = new Set<string>();
  let bytes = 0;
  for (const parcel of parcels) {
    const changes = openChanges(parcel);
    if (changes.length === 0) continue;
    const size = changes.reduce((sum, { content }) => sum + (content?.bytes ?? 0), 0);
    const fits =
      addresses.size + changes.length <= limits.resources &&
      bytes + size <= limits.bytes &&
      !changes.some(({ address }) => addresses.has(address));
    if (!fits && together.length > 0) {
      yield together;
      together = [];
      addresses = new Set();
      bytes = 0;
    }
    together.push(parcel);
    for (const { address } of changes) addresses.add(address);
    bytes += size;
  }
  if (together.length > 0) yield together;
}
