import type { AnyRecord } from '@santeparticipative/core';
import { parseDatasetJson, parseNdjson } from '@santeparticipative/core';
import { describe, expect, test } from 'vitest';
import { createValidation, validateRecords } from '../src/index.js';
import { make, metaOf, structure, to } from './examples.js';

const contacts = Array.from({ length: 500 }, (_, at) => make('contact', `c${at}`));
const wrongStructure = { ...structure, opened: '25/03/2020' };

/** The rules that a dataset breaks across its records, read as it stands in a file. */
function rulesOf(...records: readonly object[]): string[] {
  const read = parseNdjson(records.map((record) => JSON.stringify(record)).join('\n'));
  return validateRecords(read.records, { refused: read.refused }).map(({ rule }) => rule);
}

test('one wrong record does not accuse the 500 that refer to it', () => {
  expect(rulesOf(wrongStructure, ...contacts)).toEqual([]);
  const json = parseDatasetJson(JSON.stringify({ records: [...contacts, wrongStructure] }));
  expect(validateRecords(json.records, { refused: json.refused })).toEqual([]);
});

test('a record that no line holds, or whose id is ill-formed, is still missing', () => {
  const unresolved = contacts.map(() => 'reference.unresolved');
  expect(rulesOf(...contacts)).toEqual(unresolved);
  expect(rulesOf({ ...wrongStructure, id: 'a b' }, ...contacts)).toEqual(unresolved);
  expect(rulesOf({ ...wrongStructure, type: 'territory' }, ...contacts)).toEqual(unresolved);
});

test('a stream of records tells which were refused', () => {
  const validation = createValidation();
  validation.refuse({ type: 'structure', id: 's1' });
  for (const contact of contacts) validation.index(contact);
  expect(contacts.flatMap((contact) => validation.check(contact))).toEqual([]);
  expect(validation.end()).toEqual([]);
});

describe('what a refused record would have said accuses no other:', () => {
  const refusedVersion = (record: AnyRecord, wrong: object): object => ({
    ...record,
    ...metaOf({ version: 2 }),
    ...wrong,
  });

  test('the definition of an indicator', () => {
    const definition = make('indicator-definition', 'mine');
    const follow = (version: string) =>
      make('indicator-result', `i${version}`, { definition: { id: 'mine', version } });
    const wrong = refusedVersion(definition, { version: '2.0.0', unit: 'moons' });
    expect(rulesOf(wrong, follow('2.0.0'))).toEqual([]);
    expect(rulesOf(definition, wrong, follow('1.0.0'), follow('2.0.0'))).toEqual([]);
    expect(rulesOf(definition, follow('2.0.0'))).toEqual(['indicator.definition-unknown']);
  });

  test('the steps of a pathway model', () => {
    const model = make('pathway-model', 'm1');
    const session = make('session', 'e1', {
      step: { model: to('pathway-model', 'm1'), step: 'b' },
    });
    expect(rulesOf(model, session)).toEqual(['session.step-unknown']);
    expect(rulesOf(model, refusedVersion(model, { steps: 'b' }), session)).toEqual([]);
  });

  test('the dates of a structure', () => {
    const closed = make('structure', 's1', { closed: '2019-12-31' });
    const professional = make('professional', 'd1', { period: { start: '2024-07-01' } });
    expect(rulesOf(closed, professional)).toEqual(['professional.outside-structure']);
    expect(rulesOf(closed, refusedVersion(closed, { closed: 'jamais' }), professional)).toEqual([]);
  });
});
