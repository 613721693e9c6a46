import {
  type BaseId,
  bases,
  codesOf,
  type DerivedValue,
  type History,
  known,
  type PartialDate,
} from '@santeparticipative/core';
import { basePlan } from '../plan/base-plans.js';
import { type CodeSource, codeSources } from '../plan/code-source.js';
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
import { type Identities, identitiesIn } from './identities.js';
import type { CountedRecord } from './kept/counted-record.js';
import type { FieldValue, FieldValues } from './kept/field-value.js';
import { type KeptRecord, partsOf } from './kept/kept-record.js';
import type { OwnCodes } from './kept/needed.js';
import { LinkedPeople } from './linked-people.js';
import type { Span } from './span.js';

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
  readonly people: LinkedPeople;
  readonly #period: EvaluationPeriod;
  readonly #records: ReadonlyMap<BaseId, ReadonlyMap<string, CountedRecord>>;
  readonly #ofPathway: ReadonlyMap<string | undefined, readonly KeptAssessment[]>;
  readonly #ofPerson: ReadonlyMap<string, readonly KeptAssessment[]>;
  readonly #subjects = new Map<BaseId, ReadonlySet<string>>();
  #contacts: ReadonlyMap<string | undefined, readonly CountedRecord[]> | undefined;
  #sessionDays: SessionDays | undefined;

  constructor(records: readonly KeptRecord[], history: History, period: EvaluationPeriod) {
    this.identities = identitiesIn(history);
    this.people = new LinkedPeople(records, this.identities);
    this.#period = period;
    const { person, pathway } = this.identities;
    const counted = partsOf(records, 'counted').map(({ record }) => record);
    this.#records = new Map(
      [...groupBy(counted, ({ base }) => base)].map(([base, ofBase]) => [
        base,
        new Map(ofBase.map((record) => [record.id, record])),
      ]),
    );
    // An assessment is of the pathway that it names, else of the person's pathways.
    this.#ofPathway = groupBy(
      partsOf(records, 'assessment').map(({ assessment }) => assessment),
      (assessment) => assessment.pathway && pathway(assessment.pathway),
    );
    this.#ofPerson = groupBy(this.#ofPathway.get(undefined) ?? [], (assessment) =>
      person(assessment.person),
    );
  }

  /** The records of a base that count. */
  recordsOf(base: BaseId): Iterable<CountedRecord> {
    return this.#records.get(base)?.values() ?? [];
  }

  /** The codes that a record itself gives, each id of a reference being that of the record that stands. */
  #ownCodes({ codes }: CountedRecord, source: OwnCodes): string[] {
    return (codes.get(source) ?? []).map((code) =>
      typeof code === 'string' ? code : this.identities.idOf(code.type, code.id),
    );
  }

  /** The records that a recommendation comes from, of those that count. */
  #originsOf({ links }: CountedRecord): CountedRecord[] {
    return (links.origins ?? []).flatMap(({ type, id }) => {
      const base = codesOf(bases).find((candidate) => candidate === type);
      const found = base && this.#records.get(base)?.get(this.identities.idOf(type, id));
      return found ?? [];
    });
  }

  /** When what a record comes from started: the earliest date that is known, a year before the days in it. */
  originSpanOf(record: CountedRecord): Span {
    const starts = this.#originsOf(record).flatMap(({ span }) => known(span.start) ?? []);
    const earliest: PartialDate | undefined = starts.sort().at(0);
    return { start: earliest, end: earliest };
  }

  /** The codes of a record, whatever the item or the date: none where nothing tells them. */
  codesOf(
    record: CountedRecord,
    source: Exclude<CodeSource, { from: 'item' | 'calendar' }>,
  ): string[] {
    switch (source.from) {
      case 'record':
        return this.#ownCodes(record, source);
      case 'origins':
        return this.#originsOf(record).flatMap((origin) => {
          const own = codeSources[origin.base][source.dimension];
          return own?.from === 'record' ? this.#ownCodes(origin, own) : [];
        });
      case 'person':
        return toList(this.#codeOfPerson(record, source.value));
      case 'derived':
        return toList(this.derivedValue(record, source.value));
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

  /** The structures whose activity the records of a base tell. */
  subjectOf(base: BaseId): ReadonlySet<string> {
    const known = this.#subjects.get(base);
    if (known !== undefined) return known;
    const subject = new Set(
      [...this.recordsOf(base)].flatMap((record) => this.structuresOf(record)),
    );
    this.#subjects.set(base, subject);
    return subject;
  }

  /** The structures whose activity a record tells. */
  structuresOf(record: CountedRecord): string[] {
    return this.codesOf(record, basePlan(record.base).structures);
  }

  #assessmentsOf(record: CountedRecord): readonly KeptAssessment[] {
    if (record.base !== 'pathway') return [];
    const ofPerson = this.#ofPerson.get(this.people.onePersonOf(record) ?? '') ?? [];
    return [...(this.#ofPathway.get(record.id) ?? []), ...ofPerson];
  }

  #contactCount(record: CountedRecord): number {
    const { pathway } = this.identities;
    this.#contacts ??= groupBy(
      this.recordsOf('contact'),
      ({ links }) => links.pathway && pathway(links.pathway),
    );
    return this.#contacts.get(record.id)?.length ?? 0;
  }

  #daysSincePrevious(record: CountedRecord): number | undefined {
    this.#sessionDays ??= new SessionDays(this.recordsOf('session'), (session) =>
      this.structuresOf(session),
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
        return this.people.ageOf(record);
      case 'inQpv':
        return this.people.isInQpv(record);
      case 'epicesScore':
        return epicesAtEntry(this.#assessmentsOf(record), known(span.start));
      case 'regularDoctorAtEntry':
        return situationAtEntry(this.#assessmentsOf(record), known(span.start))?.regularDoctor;
      case 'regularDoctorAtExit':
        return situationAtExit(this.#assessmentsOf(record), known(span.end))?.regularDoctor;
      case 'attendedTotal':
        return this.people.attendedTotal(record);
      case 'invitedTotal':
        return this.people.invitedTotal(record);
      case 'daysSincePrevious':
        return this.#daysSincePrevious(record);
      case 'fteDays':
        return fteDays(links.hundredths, span, this.#period);
      default:
        return record.derived.get(name);
    }
  }
}
