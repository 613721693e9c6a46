import { type History, known } from '@santeparticipative/core';
import { attendedTotal } from './attendance.js';
import type { CountedRecord } from './counted-record.js';
import type { FieldValue } from './field-value.js';
import { type Identities, identitiesIn } from './identities.js';
import type { KeptRecord } from './kept-record.js';
import { groupBy, partsOf } from './parts.js';
import { type Concerned, membersOf, type People, peopleAttending, somebody } from './people.js';
import { regularDoctorAtEntry, regularDoctorAtExit, type Situation } from './regular-doctor.js';
import { inQpvOn } from './residence.js';

/** What the records around a counted one tell of it. */
export interface LinkedRecords {
  readonly identities: Identities;
  /** The people whom the record concerns, those of its group or pathway when it names only these. */
  peopleOf(record: CountedRecord): People;
  /** The gender of the one person whom the record concerns. */
  genderOf(record: CountedRecord): string | undefined;
  /** The value of a field or derived value that other records decide. */
  derivedValue(record: CountedRecord, name: string): FieldValue | undefined;
}

/** Links the records that count in an evaluation. A reference that nothing resolves tells nothing, and is no error. */
export function linkRecords(records: readonly KeptRecord[], history: History): LinkedRecords {
  const identities = identitiesIn(history);
  const { person, group, pathway } = identities;

  const persons = groupBy(
    partsOf(records, 'person').map((part) => part.person),
    ({ id }) => person(id),
  );
  const groups = new Map(
    partsOf(records, 'group').map((part) => [part.group.id, membersOf(part.group, person)]),
  );
  const pathways = new Map(
    partsOf(records, 'counted')
      .filter(({ record }) => record.type === 'pathway')
      .map(({ record }) => [record.id, record.concerned]),
  );
  const situations = partsOf(records, 'situation').map(({ situation }) => situation);
  const situationsByPathway = groupBy(
    situations,
    (situation) => situation.pathway && pathway(situation.pathway),
  );
  const situationsByPerson = groupBy(situationsByPathway.get(undefined) ?? [], (situation) =>
    person(situation.person),
  );

  function whoIs(concerned: Concerned): Concerned {
    if (!('type' in concerned)) return concerned;
    if (concerned.type === 'group') return groups.get(group(concerned.id)) ?? somebody;
    if (concerned.type !== 'pathway') return concerned;
    const subject = pathways.get(pathway(concerned.id));
    // A contact of a group's pathway need not have met the whole group.
    return subject !== undefined && 'type' in subject && subject.type === 'person'
      ? subject
      : somebody;
  }

  function peopleOf({ concerned }: CountedRecord): People {
    const who = whoIs(concerned);
    if ('type' in who) return { persons: [person(who.id)], exact: true, atLeast: 0 };
    return 'ids' in who ? peopleAttending(who, person) : who;
  }

  function onePerson({ concerned }: CountedRecord): string | undefined {
    const who = whoIs(concerned);
    return 'type' in who ? person(who.id) : undefined;
  }

  function situationsOf(record: CountedRecord): Situation[] {
    if (record.type !== 'pathway') return [];
    const ofPerson = situationsByPerson.get(onePerson(record) ?? '') ?? [];
    return [...(situationsByPathway.get(record.id) ?? []), ...ofPerson];
  }

  function genderOf(record: CountedRecord): string | undefined {
    const records = persons.get(onePerson(record) ?? '') ?? [];
    const [gender, ...others] = new Set(records.flatMap(({ gender }) => gender ?? []));
    return others.length === 0 ? gender : undefined;
  }

  function derivedValue(record: CountedRecord, name: string): FieldValue | undefined {
    switch (name) {
      case 'attendedTotal':
        return 'ids' in record.concerned ? attendedTotal(record.concerned, person) : undefined;
      case 'inQpv': {
        const residences = persons.get(onePerson(record) ?? '')?.flatMap((kept) => kept.residences);
        return inQpvOn(residences ?? [], known(record.span.start));
      }
      case 'regularDoctorAtEntry':
        return regularDoctorAtEntry(situationsOf(record), record.span);
      case 'regularDoctorAtExit':
        return regularDoctorAtExit(situationsOf(record), record.span);
      default:
        return undefined;
    }
  }

  return { identities, peopleOf, genderOf, derivedValue };
}
