import type { Extension, FhirResource } from 'fhir/r4.js';
import { type MappingContext, mappingOf } from '../context.js';
import { addressesOf } from '../elements/addresses.js';
import { readFields } from '../elements/extension.js';
import { recordState } from '../elements/shared.js';
import { unlessMalformed } from '../reading/unless-malformed.js';

/**
 * The version of the record that a resource carries, as the record says it; `undefined` for a resource that carries
 * none, a part among them, or does not say. It is not `meta.versionId`, which each server gives by itself.
 *
 * @example
 * recordVersion(resource, { namespace: 'https://msp.example/dataset' }); // 3
 */
export function recordVersion(
  resource: FhirResource,
  context: Pick<MappingContext, 'namespace' | 'systems'>,
): number | undefined {
  const mapping = mappingOf(context);
  const given: unknown = Reflect.get(Object(resource), 'extension');
  const extensions = Array.isArray(given) ? given.filter(isExtension) : [];
  const read = unlessMalformed(() =>
    readFields(extensions, { meta: recordState }, mapping, addressesOf('record', mapping)),
  );
  const { version } = Object(read?.['meta']);
  return Number.isSafeInteger(version) ? version : undefined;
}

function isExtension(value: unknown): value is Extension {
  return typeof value === 'object' && value !== null && 'url' in value;
}
