import { type DerivedValue, known } from '@santeparticipative/core';
import type { CountedRecords } from './counted-records.js';
import { fteDays } from './derived/full-time-equivalent.js';
import { SessionDays } from './derived/previous-session.js';
import {
  epicesAtEntry,
  type KeptAssessment,
  rightsBetween,
  situationAtEntry,
  situationAtExit,
} from './derived/situation.js';
import type { EvaluationPeriod } from './evaluation-period.js';
import { groupBy } from './group-by.js';
import type { Identities } from './identities.js';
import type { CountedRecord } from './kept/counted-record.js';
import type { FieldValue, FieldValues } from './kept/field-value.js';
import type { LinkedPeople } from './linked-people.js';

/** The derived values of records, those among them that other records decide. */
export class LinkedValues {
  readonly #records: CountedRecords;
  readonly #people: LinkedPeople;
  readonly #identities: Identities;
  readonly #period: EvaluationPeriod;
  readonly #ofPathway: ReadonlyMap<string | undefined, readonly KeptAssessment[]>;
  readonly #ofPerson: ReadonlyMap<string, readonly KeptAssessment[]>;
  #contacts: ReadonlyMap<string | undefined, readonly CountedRecord[]> | undefined;
  #sessionDays: SessionDays | undefined;

  constructor(
    records: CountedRecords,
    assessments: readonly KeptAssessment[],
    people: LinkedPeople,
    identities: Identities,
    period: EvaluationPeriod,
  ) {
    this.#records = records;
    this.#people = people;
    this.#identities = identities;
    this.#period = period;
    // An assessment is of the pathway that it names, else of the person's pathways.
    this.#ofPathway = groupBy(assessments, ({ pathway }) => pathway && identities.pathway(pathway));
    this.#ofPerson = groupBy(this.#ofPathway.get(undefined) ?? [], ({ person }) =>
      identities.person(person),
    );
  }

  #assessmentsOf(record: CountedRecord): readonly KeptAssessment[] {
    if (record.base !== 'pathway') return [];
    const ofPerson = this.#ofPerson.get(this.#people.onePersonOf(record) ?? '') ?? [];
    return [...(this.#ofPathway.get(record.id) ?? []), ...ofPerson];
  }

  #contactCount(record: CountedRecord): number {
    const { pathway } = this.#identities;
    this.#contacts ??= groupBy(
      this.#records.of('contact'),
      ({ links }) => links.pathway && pathway(links.pathway),
    );
    return this.#contacts.get(record.id)?.length ?? 0;
  }

  #daysSincePrevious(record: CountedRecord): number | undefined {
    this.#sessionDays ??= new SessionDays(this.#records.of('session'), (session) =>
      this.#records.structuresOf(session),
    );
    return this.#sessionDays.daysSincePrevious(record);
  }

  /** The derived list `rights` of a pathway. */
  rightsOf(record: CountedRecord): readonly FieldValues[] {
    const assessments = this.#assessmentsOf(record);
    return rightsBetween(
      situationAtEntry(assessments, known(record.span.start)),
      situationAtExit(assessments, known(record.span.end)),
    );
  }

  /** The value of a derived value; a list has none. */
  derivedValue(record: CountedRecord, name: DerivedValue): FieldValue | undefined {
    const { span, links } = record;
    switch (name) {
      case 'contactCount':
        return this.#contactCount(record);
      case 'ageAtStart':
        return this.#people.ageOf(record);
      case 'inQpv':
        return this.#people.isInQpv(record);
      case 'epicesScore':
        return epicesAtEntry(this.#assessmentsOf(record), known(span.start));
      case 'regularDoctorAtEntry':
        return situationAtEntry(this.#assessmentsOf(record), known(span.start))?.regularDoctor;
      case 'regularDoctorAtExit':
        return situationAtExit(this.#assessmentsOf(record), known(span.end))?.regularDoctor;
      case 'attendedTotal':
        return this.#people.attendedTotal(record);
      case 'invitedTotal':
        return this.#people.invitedTotal(record);
      case 'daysSincePrevious':
        return this.#daysSincePrevious(record);
      case 'fteDays':
        return fteDays(links.hundredths, span, this.#period);
      default:
        return record.derived.get(name);
    }
  }
}
