import { type Coded, codeLists, codesOf, conceptOf } from '@santeparticipative/core';
import fc from 'fast-check';
import { text } from './text.js';

/** Systems that are no list of ours: a national nomenclature, and made-up ones. */
const OTHER_SYSTEM = fc.oneof(
  fc.constant('TRE_R66'),
  fc.stringMatching(/^Example[A-Za-z0-9_-]{0,6}$/),
);

const OTHER_CODE = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,6}$/);

const other: fc.Arbitrary<Coded> = fc.record(
  { system: OTHER_SYSTEM, code: OTHER_CODE, display: text },
  { requiredKeys: ['system', 'display'], noNullPrototype: true },
);

function ofList(id: string): fc.Arbitrary<Coded> {
  const list = codeLists.find((known) => known.id === id);
  if (list === undefined) throw new Error(`No code list has the id ${id}.`);
  return fc.oneof(
    fc.constantFrom(...codesOf(list)).map((code) => ({
      system: id,
      code,
      display: conceptOf(list, code)?.display.fr ?? code,
    })),
    fc.record({ system: fc.constant(id), display: text }, { noNullPrototype: true }),
  );
}

/** Notions of an open list: with a code of it or without one, or of another list. */
export function codedOf(list: string | undefined): fc.Arbitrary<Coded> {
  const own =
    list === undefined ? fc.constantFrom(...codeLists).chain(({ id }) => ofList(id)) : ofList(list);
  return fc.oneof({ weight: 3, arbitrary: own }, { weight: 1, arbitrary: other });
}
