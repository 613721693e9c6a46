import type { AnyRecord, Issue, Result } from '@santeparticipative/core';
import { type MappingContext, mappingOf } from './context.js';
import { guides } from './guides.js';
import type { RecordResources } from './target.js';
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
  const mapping = mappingOf(context);
  const resources = writeRecord(record, mapping);
  const { target } = mapping;
  return target === 'r4'
    ? { ok: true, value: resources, issues: [] }
    : guides[target].write(record, resources, mapping);
}
