import { known, type Person, type Pseudonym, type Residence } from '@santeparticipative/core';
import type { AgeFacts } from '../derived/age.js';

/** What an evaluation keeps of a person. */
export interface KeptPerson extends AgeFacts {
  readonly id: string;
  readonly gender: string | undefined;
  readonly residences: readonly Residence[];
  readonly pseudonym: Pseudonym | undefined;
}

/** Keeps of a person what dimensions, derived values and exact merging rest on. */
export function keepPerson(person: Person): KeptPerson {
  const { id, residences = [], gender, birthYear, ageBand, pseudonym } = person;
  return {
    id,
    gender: known(gender),
    birthYear: known(birthYear),
    ageBand,
    residences,
    pseudonym,
  };
}
