import { known, type Pseudonym } from '@santeparticipative/core';
import { ageBandOn, ageOn } from './derived/age.js';
import { totalOf } from './derived/attendance.js';
import { inQpvOn, territoryOn } from './derived/residence.js';
import { groupBy, onlyOne } from './group-by.js';
import type { Identities } from './identities.js';
import type { CountedRecord } from './kept/counted-record.js';
import type { KeptPerson } from './kept/kept-person.js';
import { type KeptRecord, partsOf } from './kept/kept-record.js';
import { type Concerned, membersOf, type People, peopleAttending, somebody } from './people.js';

/** Who is behind the records that count, and what is known of them. */
export class LinkedPeople {
  readonly #identities: Identities;
  readonly #persons: ReadonlyMap<string, readonly KeptPerson[]>;
  readonly #groups: ReadonlyMap<string, People>;
  readonly #pathways: ReadonlyMap<string, Concerned>;

  constructor(records: readonly KeptRecord[], identities: Identities) {
    this.#identities = identities;
    this.#persons = groupBy(
      partsOf(records, 'person').map(({ person }) => person),
      ({ id }) => identities.person(id),
    );
    this.#groups = new Map(
      partsOf(records, 'group').map(({ group }) => [group.id, membersOf(group, identities.person)]),
    );
    this.#pathways = new Map(
      partsOf(records, 'counted')
        .filter(({ record }) => record.base === 'pathway')
        .map(({ record }) => [record.id, record.concerned]),
    );
  }

  #whoIs(concerned: Concerned): Concerned {
    if (!('type' in concerned)) return concerned;
    const { group, pathway } = this.#identities;
    if (concerned.type === 'group') return this.#groups.get(group(concerned.id)) ?? somebody;
    if (concerned.type !== 'pathway') return concerned;
    const subject = this.#pathways.get(pathway(concerned.id));
    // A contact of a group's pathway need not have met the whole group.
    return subject !== undefined && 'type' in subject && subject.type === 'person'
      ? subject
      : somebody;
  }

  /** The people whom a record concerns, those of its group or pathway when it names only these. */
  peopleOf({ concerned }: CountedRecord): People {
    const { person } = this.#identities;
    const who = this.#whoIs(concerned);
    if ('type' in who) return { persons: [person(who.id)], exact: true, atLeast: 0 };
    return 'ids' in who ? peopleAttending(who, person) : who;
  }

  /** The id of the one person whom a record concerns. */
  onePersonOf({ concerned }: CountedRecord): string | undefined {
    const who = this.#whoIs(concerned);
    return 'type' in who ? this.#identities.person(who.id) : undefined;
  }

  #factsOf(record: CountedRecord): readonly KeptPerson[] {
    return this.#persons.get(this.onePersonOf(record) ?? '') ?? [];
  }

  /** The gender of the one person whom a record concerns; none when records of theirs tell different ones. */
  genderOf(record: CountedRecord): string | undefined {
    return onlyOne(this.#factsOf(record).flatMap(({ gender }) => gender ?? []));
  }

  /** Their age when the record starts: the difference of the years. */
  ageOf(record: CountedRecord): number | undefined {
    return ageOn(this.#factsOf(record), known(record.span.start));
  }

  /** The fixed age band that they are in when the record starts. */
  ageBandOf(record: CountedRecord): string | undefined {
    return ageBandOn(this.#factsOf(record), known(record.span.start));
  }

  /** Whether they live in a priority neighbourhood when the record starts. */
  isInQpv(record: CountedRecord): boolean | undefined {
    const residences = this.#factsOf(record).flatMap((person) => person.residences);
    return inQpvOn(residences, known(record.span.start));
  }

  /** The id of the territory where they live when the record starts. */
  territoryOf(record: CountedRecord): string | undefined {
    const residences = this.#factsOf(record).flatMap((person) => person.residences);
    return territoryOn(residences, known(record.span.start), this.#identities.territory);
  }

  /** How many people were at a session. */
  attendedTotal({ concerned }: CountedRecord): number | undefined {
    return 'ids' in concerned ? totalOf(concerned, this.#identities.person) : undefined;
  }

  /** How many people were invited to a session. */
  invitedTotal({ links }: CountedRecord): number | undefined {
    return links.invited && totalOf(links.invited, this.#identities.person);
  }

  /** The pseudonyms of a person, one for each that their records tell. */
  pseudonymsOf(person: string): readonly Pseudonym[] {
    return (this.#persons.get(person) ?? []).flatMap(({ pseudonym }) => pseudonym ?? []);
  }
}
