import type { History } from '@santeparticipative/core';
import type { CodeSource } from '../plan/code-source.js';
import { CountedRecords } from './counted-records.js';
import type { EvaluationPeriod } from './evaluation-period.js';
import { type Identities, identitiesIn } from './identities.js';
import type { CountedRecord } from './kept/counted-record.js';
import type { FieldValue } from './kept/field-value.js';
import { type KeptRecord, partsOf } from './kept/kept-record.js';
import { LinkedPeople } from './linked-people.js';
import { LinkedValues } from './linked-values.js';
import type { Sender } from './sender.js';

/** A code as a list of the one that there is, or of none. */
function toList(code: FieldValue | undefined): string[] {
  return code === undefined || code === null ? [] : [String(code)];
}

/**
 * The records that count in an evaluation, linked: what those around a record tell of it. A reference that nothing
 * resolves tells nothing, and is no error.
 */
export class LinkedRecords {
  readonly identities: Identities;
  readonly records: CountedRecords;
  readonly people: LinkedPeople;
  readonly values: LinkedValues;

  constructor(
    kept: readonly KeptRecord[],
    history: History,
    period: EvaluationPeriod,
    sender: Sender | undefined,
  ) {
    this.identities = identitiesIn(history);
    this.people = new LinkedPeople(kept, this.identities);
    this.records = new CountedRecords(
      partsOf(kept, 'counted').map(({ record }) => record),
      this.identities,
      sender,
    );
    this.values = new LinkedValues(
      this.records,
      partsOf(kept, 'assessment').map(({ assessment }) => assessment),
      this.people,
      this.identities,
      period,
    );
  }

  /** The codes of a record, whatever the item or the date: none where nothing tells them. */
  codesOf(
    record: CountedRecord,
    source: Exclude<CodeSource, { from: 'item' | 'calendar' }>,
  ): string[] {
    switch (source.from) {
      case 'record':
      case 'origins':
        return this.records.codesOf(record, source);
      case 'person':
        return toList(this.#codeOfPerson(record, source.value));
      case 'derived':
        return toList(this.values.derivedValue(record, source.value));
    }
  }

  #codeOfPerson(
    record: CountedRecord,
    value: Extract<CodeSource, { from: 'person' }>['value'],
  ): string | undefined {
    switch (value) {
      case 'gender':
        return this.people.genderOf(record);
      case 'age-band':
        return this.people.ageBandOf(record);
      case 'territory':
        return this.people.territoryOf(record);
    }
  }
}
