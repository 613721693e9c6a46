import type { AnyRecord } from '@santeparticipative/core';
import type { Mapping } from './context.js';
import { provenanceOf } from './dataset/provenance.js';
import { mappers } from './mappers.js';
import type { RecordResources } from './targets/guide.js';

/** A record as resources of R4, whatever the target: its carrier, its parts, and where it comes from. */
export function writeRecord(record: AnyRecord, mapping: Mapping): RecordResources {
  const [carrier, ...parts] = mappers[record.type].write(record, mapping);
  return [carrier, ...parts, ...provenanceOf(record, carrier, mapping)];
}
