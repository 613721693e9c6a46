import { type AnyRecord, Finess } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import type { Mapping } from '../../../context.js';
import { resourceId } from '../../../identity.js';
import { isOwnBusinessValue, localPart } from '../business-identifier.js';
import { objectsIn, textIn } from '../reading/json.js';

/** A number that a business identifier of ours starts with, and what it says of the resource. */
const NUMBERED = /^3([0-9][0-9AB][0-9]{7})\/(.+)$/;

/** The FINESS number of a structure, by the id of its record. */
export interface SaidNumber {
  readonly id: string;
  readonly finess: Finess;
}

/**
 * The number of the structure that a record refers to, as the identifiers that this package made for the record's
 * resources say it. Those of others may start with another of the structure's numbers.
 */
export function saidNumber(
  record: AnyRecord,
  resources: readonly FhirResource[],
  mapping: Mapping,
): SaidNumber | undefined {
  if (record.type !== 'professional' && record.type !== 'pathway' && record.type !== 'contact')
    return undefined;
  const own = resourceId(record, mapping);
  const isMade = (value: string): boolean =>
    record.type === 'professional'
      ? NUMBERED.exec(value)?.[2] === localPart(own)
      : isOwnBusinessValue(value, own);
  const made = resources
    .flatMap((resource) => objectsIn(Reflect.get(resource, 'identifier')))
    .flatMap(({ item }) => textIn(item, 'value') ?? [])
    .find(isMade);
  const finess = Finess.safeParse(NUMBERED.exec(made ?? '')?.[1]).data;
  return finess === undefined ? undefined : { id: record.structure.id, finess };
}
