import type { AnyRecord, Issue, Result } from '@santeparticipative/core';
import { type MappingContext, mappingOf } from './context.js';
import type { RecordResources } from './targets/guide.js';
import { guides } from './targets/guides.js';
import { writeRecord } from './write-record.js';

/** What a target that refuses nothing gives. */
export interface Written {
  readonly ok: true;
  /** The resource that carries the record first, then those of its parts. */
  readonly value: RecordResources;
  readonly issues: readonly Issue[];
}

/** A context whose target is R4 alone, which takes every record. */
export interface PlainContext extends MappingContext {
  readonly target?: 'r4';
}

/** Writes records one after the other, in one context. */
export type Writer = (record: AnyRecord) => Result<RecordResources>;

/**
 * Gives what writes records in one context, as {@link toFhir} writes one: for many, it is faster, since what they have
 * in common is worked out once. Its memory does not grow with their number.
 *
 * @example
 * const write = fhirWriter({ namespace: 'https://msp.example/dataset' });
 * for (const record of records) for (const resource of write(record).value) send(resource);
 */
export function fhirWriter(context: PlainContext): (record: AnyRecord) => Written;
export function fhirWriter(context: MappingContext): Writer;
export function fhirWriter(context: MappingContext): Writer {
  const mapping = mappingOf(context);
  const { target } = mapping;
  return (record) => {
    const resources = writeRecord(record, mapping);
    return target === 'r4'
      ? { ok: true, value: resources, issues: [] }
      : guides[target].write(record, resources, mapping);
  };
}

/**
 * Writes a record as FHIR R4 resources: the one that carries it first, then those of its parts (the goals of a
 * pathway, the sites of a structure), and a Provenance where the record says where it comes from. The same record
 * always gives the same resources, ids included.
 *
 * The target `r4` takes every record. A national target may refuse one: each issue says one thing that it demands, so
 * that a caller may supply it (`context.identities`).
 *
 * @example
 * const [carePlan, ...parts] = toFhir(pathway, { namespace: 'https://msp.example/dataset' }).value;
 */
export function toFhir(record: AnyRecord, context: PlainContext): Written;
export function toFhir(record: AnyRecord, context: MappingContext): Result<RecordResources>;
export function toFhir(record: AnyRecord, context: MappingContext): Result<RecordResources> {
  return fhirWriter(context)(record);
}
