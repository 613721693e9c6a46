import {
  type AnyRecord,
  type IndicatorDefinition,
  known,
  type RecordOf,
} from '@santeparticipative/core';
import type { BaseRecord } from './base-record.js';
import { type CountedRecord, countedRecord } from './counted-record.js';
import type { NeededFields } from './needed-fields.js';
import { type KeptGroup, keepGroup } from './people.js';
import type { Situation } from './regular-doctor.js';
import type { Residence } from './residence.js';

/** What an evaluation keeps of a person. */
export interface KeptPerson {
  readonly id: string;
  readonly residences: readonly Residence[];
  readonly gender: string | undefined;
}

/** What an evaluation keeps of a record, by the part that it plays. */
export type KeptRecord =
  | { readonly part: 'counted'; readonly record: CountedRecord }
  | { readonly part: 'person'; readonly person: KeptPerson }
  | { readonly part: 'group'; readonly group: KeptGroup }
  | { readonly part: 'situation'; readonly situation: Situation };

/** What is needed of the records of each type that is counted. */
export type Needed = ReadonlyMap<IndicatorDefinition['base'], NeededFields>;

function keepAssessment(record: RecordOf<'assessment'>): KeptRecord | undefined {
  const { id, person, pathway, date, answers } = record;
  if (answers.instrument !== 'situation') return undefined;
  const regularDoctor = known(answers.regularDoctor);
  const situation = { id, person: person.id, pathway: pathway?.id, date, regularDoctor };
  return { part: 'situation', situation };
}

function keepCounted(record: BaseRecord, needed: Needed): KeptRecord | undefined {
  const fields = needed.get(record.type);
  return fields && { part: 'counted', record: countedRecord(record, fields) };
}

/** Keeps of a record what an evaluation can need, its place in history aside; `undefined` when that is nothing. */
export function keepRecord(record: AnyRecord, needed: Needed): KeptRecord | undefined {
  switch (record.type) {
    case 'pathway':
    case 'contact':
    case 'session':
    case 'participation':
    case 'structure':
      return keepCounted(record, needed);
    case 'person': {
      const { id, residences = [], gender } = record;
      return { part: 'person', person: { id, residences, gender: known(gender) } };
    }
    case 'group':
      return { part: 'group', group: keepGroup(record) };
    case 'assessment':
      return keepAssessment(record);
    default:
      return undefined;
  }
}
