import { readFileSync } from 'node:fs';
import { catalogue, parseDatasetJson } from '@santeparticipative/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateRecords } from '../../src/index.js';
import { make, programme, to } from '../examples.js';

const RULE = 'indicator.definition-changed';
const blamed = (...[records]: Parameters<typeof validateRecords>): (string | undefined)[] =>
  validateRecords(records)
    .filter(({ rule }) => rule === RULE)
    .map(({ record }) => record?.id);

const example = (name: string) => {
  const path = new URL(`../../../../examples/${name}/dataset.json`, import.meta.url);
  return parseDatasetJson(readFileSync(path, 'utf8')).records;
};

test('in Lille, 2,410 people informed in 2016 are no growth over 1,926 people reached in 2015', () => {
  expect(blamed(example('lille'))).toEqual(['personnes-informees-accompagnees-2016']);
});

test.each(['chambery', 'digne', 'rencontres', 'secpa'])('%s compares no such figures', (name) => {
  const records = example(name);
  expect(records.length).toBeGreaterThan(10);
  expect(blamed(records)).toEqual([]);
});

const figure = (id: string, definition: string, start: string, end: string) =>
  make('indicator-result', id, {
    definition: { id: definition, version: '1.0.0' },
    programme: to('programme', 'pr1'),
    period: { start, end },
  });

test('indicators that are given year after year, some more each year, are never blamed', () => {
  const ids = catalogue.map(({ id }) => id);
  const years = fc.array(fc.subarray(ids), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(years, (added) => {
      const records = added.flatMap((_, year) =>
        [...new Set(added.slice(0, year + 1).flat())].map((id) =>
          figure(`${id}-${year}`, id, `${2020 + year}`, `${2020 + year}`),
        ),
      );
      expect(blamed([programme, ...records])).toEqual([]);
    }),
  );
});

test('one definition alone is never blamed, whatever its periods', () => {
  const year = fc.integer({ min: 2000, max: 2030 });
  const periods = fc.array(fc.tuple(year, fc.nat(4)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(periods, (given) => {
      const records = given.map(([start, length], at) =>
        figure(`i${at}`, 'people-reached', String(start), String(start + length)),
      );
      expect(blamed([programme, ...records])).toEqual([]);
    }),
  );
});

test('of two definitions in turn, each figure of the first period of the later one is blamed', () => {
  const year = fc.integer({ min: 2000, max: 2010 });
  fc.assert(
    fc.property(fc.array(year, { minLength: 1 }), year, fc.nat(9), (earlier, later, gap) => {
      const from = Math.max(...earlier, later) + 1 + gap;
      const records = [
        ...earlier.map((at, i) => figure(`a${i}`, 'people-reached', `${at}`, `${at}`)),
        figure('b', 'people-informed-or-accompanied', `${from}`, `${from}`),
        figure('c', 'people-informed-or-accompanied', `${from + 1}`, `${from + 1}`),
      ];
      expect(blamed([programme, ...records])).toEqual(['b']);
    }),
  );
});

test('50,000 figures of 50,000 definitions of one programme are judged in their time', () => {
  const count = 50_000;
  const records = Array.from({ length: count }, (_, at) => [
    make('indicator-definition', `d${at}`),
    figure(`i${at}`, `d${at}`, '2020', '2020'),
  ]).flat();
  const last = figure('last', 'pathways-active', '2021', '2021');
  expect(blamed([programme, ...records, last])).toEqual(['last']);
});
