import { type History, type RecordType, recordTypes } from '@santeparticipative/core';

/** Gives the id of the record that stands for another of its type: its own, when nothing says that it is another. */
export type IdOf = (id: string) => string;

/** Which ids stand for which, as the history of the records tells. */
export interface Identities {
  readonly person: IdOf;
  readonly structure: IdOf;
  readonly group: IdOf;
  readonly pathway: IdOf;
  readonly territory: IdOf;
  /** The id that stands for one in a field, given what the field beside it says of its type. */
  idOf(type: unknown, id: string): string;
}

/** The identities of the records of a history. Ask once every record came. */
export function identitiesIn(history: History): Identities {
  const ofType =
    (type: RecordType): IdOf =>
    (id) =>
      history.keptOf({ type, id }).id;
  return {
    person: ofType('person'),
    structure: ofType('structure'),
    group: ofType('group'),
    pathway: ofType('pathway'),
    territory: ofType('territory'),
    idOf(type, id) {
      const known = recordTypes.find((candidate) => candidate === type);
      return known === undefined ? id : ofType(known)(id);
    },
  };
}
