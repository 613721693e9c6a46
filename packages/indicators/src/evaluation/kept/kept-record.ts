import type { AnyRecord } from '@santeparticipative/core';
import { type KeptAssessment, keepAssessment } from '../derived/situation.js';
import { type KeptGroup, keepGroup } from '../people.js';
import { type CountedRecord, countedRecord } from './counted-record.js';
import { type KeptPerson, keepPerson } from './kept-person.js';
import type { Needs } from './needed.js';

/** What an evaluation keeps of a record, by the part that it plays. */
export type KeptRecord =
  | { readonly part: 'counted'; readonly record: CountedRecord }
  | { readonly part: 'person'; readonly person: KeptPerson }
  | { readonly part: 'group'; readonly group: KeptGroup }
  | { readonly part: 'assessment'; readonly assessment: KeptAssessment };

/** Keeps of a record what an evaluation can need, its place in history aside; `undefined` when that is nothing. */
export function keepRecord(record: AnyRecord, needs: Needs): KeptRecord | undefined {
  switch (record.type) {
    case 'pathway':
    case 'contact':
    case 'session':
    case 'participation':
    case 'recommendation':
    case 'structure':
    case 'professional':
    case 'partnership':
    case 'enrolment':
    case 'funding': {
      const needed = needs.bases.get(record.type);
      return needed && { part: 'counted', record: countedRecord(record, needed) };
    }
    case 'person':
      return needs.persons ? { part: 'person', person: keepPerson(record) } : undefined;
    case 'group':
      return { part: 'group', group: keepGroup(record) };
    case 'assessment':
      return needs.assessments
        ? { part: 'assessment', assessment: keepAssessment(record) }
        : undefined;
    default:
      return undefined;
  }
}

/** A kept record that plays the given part. */
export type Part<Name extends KeptRecord['part']> = Extract<KeptRecord, { part: Name }>;

/** The kept records that play the given part. */
export function partsOf<Name extends KeptRecord['part']>(
  records: readonly KeptRecord[],
  part: Name,
): Part<Name>[] {
  return records.filter((record): record is Part<Name> => record.part === part);
}

/**
 * What is kept of a record, as text, so that two contents that claim to be one version can be put in an order. The
 * greater stands, by code unit.
 */
export function textOf(kept: KeptRecord): string {
  return JSON.stringify(kept, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}
