import { dequal } from 'dequal/lite';
import type { FhirResource } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import type { FoundResource } from './found-resource.js';
import { isOurs } from './is-ours.js';

/** What is to be read, and the older versions of it that came too. */
export interface Distinct {
  readonly latest: readonly FoundResource[];
  readonly older: readonly FoundResource[];
}

/** A resource without the time at which a server gave it: copies of one version may differ in it. */
function content(resource: FhirResource): object {
  const { lastUpdated: _lastUpdated, ...meta } = Object(resource.meta);
  return { ...resource, meta };
}

/** When a server says that it took a version; 0 where it does not say. */
function updatedAt({ meta }: FhirResource): number {
  const time = Date.parse(String(meta?.lastUpdated));
  return Number.isNaN(time) ? 0 : time;
}

/** The number of a version, of which FHIR says that servers mostly count: 0 for another text. */
function versionOf({ meta }: FhirResource): number {
  const version = Number(meta?.versionId);
  return Number.isInteger(version) ? version : 0;
}

/** Which of two versions of a resource is the later; of two that do not say it, the one that came last. */
function isLater(one: FhirResource, than: FhirResource): boolean {
  const byTime = updatedAt(one) - updatedAt(than);
  return (byTime === 0 ? versionOf(one) - versionOf(than) : byTime) >= 0;
}

/**
 * What was given, each thing once: files that overlap hold the same resource twice, a history all its versions. The
 * versions of a record of ours are records, and stay; of a foreign resource, which is read as a first version, the latest
 * is read.
 */
export function distinct(found: readonly FoundResource[], mapping: Mapping): Distinct {
  const byAddress = new Map<string, FoundResource[]>();
  const latest = new Set<FoundResource>();
  const older: FoundResource[] = [];
  for (const one of found) {
    const { resourceType, id } = one.given;
    const address = `${resourceType}/${id}`;
    const known = id === undefined ? [] : (byAddress.get(address) ?? []);
    const same = content(one.given);
    if (known.some(({ given }) => dequal(content(given), same))) continue;
    const [other] = known;
    if (other === undefined || isOurs(one.given, mapping)) {
      latest.add(one);
      byAddress.set(address, [...known, one]);
    } else if (isLater(one.given, other.given)) {
      latest.delete(other);
      latest.add(one);
      older.push(other);
      byAddress.set(address, [one, ...known]);
    } else {
      older.push(one);
      byAddress.set(address, [...known, one]);
    }
  }
  return { latest: [...latest], older };
}
