import { CommuneCode, Finess, Ins } from '@santeparticipative/core';
import type { Identities } from '@santeparticipative/fhir';

/** A number from 0 to 999,999,999 that a text gives: the same one each time. */
function numberOf(text: string): number {
  let number = 7;
  for (const letter of text) number = (number * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_000;
  return number;
}

/** A FINESS number with its key, which is Luhn's. */
function finessOf(text: string): string {
  const digits = `04${String(numberOf(text) % 1_000_000).padStart(6, '0')}`;
  let sum = 0;
  for (const [position, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (position % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

const FAMILIES = ['Durand', 'Le Goff', 'D’Hauteville', 'Şahin', 'Nguyễn'];
const GIVEN = ['Ana', 'Jean-Loup', 'Zoé', 'Öykü', 'Minh'];

function pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[], text: string): Item {
  const item = items[numberOf(text) % items.length];
  if (item === undefined) throw new Error('There is nothing to pick.');
  return item;
}

/** The first names of a person: one, or several. */
function givenOf(id: string): string[] {
  const first = pick(GIVEN, `${id} given`);
  return numberOf(id) % 2 === 0 ? [first] : [first, pick(GIVEN, `${id} second`)];
}

/** A matricule of the range for tests, whose key is right. */
function insOf(id: string): Ins {
  const number = 1_990_000_000_000 + numberOf(id);
  return Ins.parse(`${number}${String(97 - (number % 97)).padStart(2, '0')}`);
}

/** Synthetic identities for whatever a target asks: nobody's, and the same ones each time. */
export const syntheticIdentities: Identities = {
  person: ({ id }) => ({
    family: pick(FAMILIES, id),
    given: givenOf(id),
    ...(numberOf(id) % 3 === 0
      ? { usedFamily: pick(FAMILIES, `${id} used`), usedGiven: 'Lou' }
      : {}),
    ...(numberOf(id) % 5 < 2
      ? { ins: { kind: 'test', value: insOf(id), qualified: numberOf(id) % 5 === 0 } }
      : {}),
    ...(numberOf(id) % 4 === 0 ? { birthPlace: CommuneCode.parse('73065') } : {}),
    birthDate: `19${10 + (numberOf(id) % 90)}-0${1 + (numberOf(id) % 9)}-1${numberOf(id) % 10}`,
    birthOrder: 1 + (numberOf(id) % 2),
    gender: pick(['male', 'female', 'unknown'] as const, id),
  }),
  professional: ({ id }) => ({ family: pick(FAMILIES, id), given: [pick(GIVEN, id)] }),
  structure: ({ id }) => ({ finess: Finess.parse(finessOf(id)) }),
  agreement: ({ id }) => ({
    by: { type: 'professional', id: `agreement-${numberOf(id)}` },
    date: '2025-03-04',
  }),
};
