import { generateActivity } from '@santeparticipative/testing';
import { expect, test } from 'vitest';
import { createValidation, summarise, validateRecords } from '../src/index.js';

const region = { seed: 7, structures: 12, year: 2026 };

test('a synthetic year breaks no rule, but for actions that last longer than their pathway', () => {
  const { bySeverity, byRule } = summarise(validateRecords(generateActivity(region)));
  expect(bySeverity.error).toBe(0);
  expect(Object.keys(byRule)).toEqual(['pathway.action-after-end']);
});

test('a synthetic year without its persons has a reference to nobody for each of its pathways', () => {
  const withoutPersons = [...generateActivity(region)].filter(({ type }) => type !== 'person');
  const pathways = withoutPersons.filter(
    (record) => record.type === 'pathway' && record.subject.type === 'person',
  );
  const validation = createValidation();
  for (const record of withoutPersons) validation.index(record);
  const unresolved = withoutPersons
    .flatMap((record) => validation.check(record))
    .filter(({ rule, path }) => rule === 'reference.unresolved' && path === '/subject');
  expect(unresolved.map(({ record }) => record?.id)).toEqual(pathways.map(({ id }) => id));
  expect(validation.end()).toEqual([]);
});
