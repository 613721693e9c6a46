import type { AnyRecord } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import { type MappingContext, mappingOf } from './context.js';
import { mappers } from './mappers.js';

/**
 * Writes a record as FHIR R4 resources: the one that carries it first, then those of its parts (the goals of a
 * pathway, the sites of a structure). The same record always gives the same resources, ids included.
 *
 * @example
 * const [carePlan, ...parts] = toFhir(pathway, { namespace: 'https://msp.example/dataset' });
 */
export function toFhir(
  record: AnyRecord,
  context: MappingContext,
): readonly [FhirResource, ...FhirResource[]] {
  return mappers[record.type].write(record, mappingOf(context));
}
