import type { FhirResource } from 'fhir/r4.js';
import { instantOf } from '../server-time.js';

/** True when a version of a resource is not older than another, as far as they say it; else what came last is later. */
export function isLater({ meta }: FhirResource, than: FhirResource): boolean {
  const one = instantOf(meta?.lastUpdated);
  const other = instantOf(than.meta?.lastUpdated);
  if (one !== undefined && other !== undefined && one !== other) return one > other;
  const [version, earlier] = [Number(meta?.versionId), Number(than.meta?.versionId)];
  return !(version < earlier);
}
