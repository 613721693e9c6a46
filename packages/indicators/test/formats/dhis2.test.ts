import type { IndicatorResult, Quantity, Stratum } from '@santeparticipative/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dhis2Options, type Release, readDhis2, releaseToDhis2 } from '../../src/index.js';
import { definition, exactly } from '../records.js';
import { exampleRelease, releaseWith, resultOf } from './releases.js';

function sent(release: Release, options: Dhis2Options = {}) {
  const made = releaseToDhis2(release, options);
  if (!made.ok) throw new Error(made.issues.map(({ rule, path }) => `${rule} ${path}`).join());
  return made.value;
}

const valuesOf = (release: Release, options: Dhis2Options = {}) =>
  sent(release, options).dataValueSet.dataValues;

describe('A release sent to DHIS2', () => {
  test('names figures, structures and periods as DHIS2 does', () => {
    const { dataValueSet, leftOut } = sent(exampleRelease(), {
      whole: 'region',
      orgUnits: { 'msp-inventee': 'MSP_1' },
    });
    expect(dataValueSet).toEqual({
      dataElementIdScheme: 'CODE',
      orgUnitIdScheme: 'CODE',
      categoryOptionComboIdScheme: 'CODE',
      dataValues: [
        { dataElement: 'pathways-opened', period: '2025', orgUnit: 'region', value: '75' },
        { dataElement: 'pathways-opened.structure', period: '2025', orgUnit: 'MSP_1', value: '40' },
        {
          dataElement: 'pathways-opened.structure.quarter',
          period: '2025Q1',
          orgUnit: 'MSP_1',
          value: '12',
        },
        {
          dataElement: 'pathway-dropout.numerator',
          period: '2025',
          orgUnit: 'region',
          value: '20',
        },
        {
          dataElement: 'pathway-dropout.denominator',
          period: '2025',
          orgUnit: 'region',
          value: '60',
        },
      ],
    });
    expect(leftOut).toEqual({ hidden: 2, bounds: 1, whole: 0 });
  });

  test('leaves totals over several structures out where they have no place', () => {
    expect(sent(exampleRelease()).leftOut).toEqual({ hidden: 2, bounds: 1, whole: 2 });
  });

  test('puts other dimensions into categories, in one order', () => {
    const held = definition('sessions-held');
    const kind = { dimension: 'kind' as const, code: 'workshop' };
    const theme = { dimension: 'theme' as const, code: 'health' };
    const of = (strata: Stratum[]) =>
      valuesOf(
        releaseWith(
          [
            resultOf(held, {
              structures: [{ type: 'structure', id: 'a' }],
              value: exactly(9),
              strata,
            }),
          ],
          [held],
        ),
      )[1];
    const expected = {
      dataElement: 'sessions-held.kind.theme',
      period: '2025',
      orgUnit: 'a',
      categoryOptionCombo: 'workshop+health',
      value: '4',
    };
    expect(of([{ ...kind, crossed: [theme], value: exactly(4) }])).toEqual(expected);
    expect(of([{ ...theme, crossed: [kind], value: exactly(4) }])).toEqual(expected);
  });

  test('sends the value of a mean beside what it rests on', () => {
    const mean = definition('pathway-contacts-mean');
    const release = releaseWith(
      [
        resultOf(mean, {
          structures: [{ type: 'structure', id: 'a' }],
          value: exactly(3.5),
          denominator: exactly(40),
        }),
      ],
      [mean],
    );
    expect(valuesOf(release).map(({ dataElement, value }) => [dataElement, value])).toEqual([
      ['pathway-contacts-mean', '3.5'],
      ['pathway-contacts-mean.denominator', '40'],
    ]);
  });

  const opened = definition('pathways-opened');
  const over = (start: string, end: string, more: Partial<IndicatorResult> = {}) =>
    releaseWith(
      [
        resultOf(opened, {
          period: { start, end },
          structures: [{ type: 'structure', id: 'a' }],
          value: exactly(20),
          ...more,
        }),
      ],
      [opened],
    );

  test.each([
    ['2025-01-01', '2025-12-31', '2025'],
    ['2025-01-01', '2025-06-30', '2025S1'],
    ['2025-07-01', '2025-12-31', '2025S2'],
    ['2025-10-01', '2025-12-31', '2025Q4'],
    ['2024-02-01', '2024-02-29', '202402'],
    ['2025-03-15', '2025-03-15', '20250315'],
  ])('has the period from %s to %s as %s', (start, end, period) => {
    expect(valuesOf(over(start, end)).map((value) => value.period)).toEqual([period]);
  });

  test.each([
    ['2025-01-01', '2025-12-30'],
    ['2025-02-01', '2025-04-30'],
    ['2024-02-01', '2024-02-28'],
    ['2025-09-01', '2026-08-31'],
    ['2024-01-01', '2025-12-31'],
  ])('refuses the days from %s to %s, which are no period of DHIS2', (start, end) => {
    expect(releaseToDhis2(over(start, end)).issues.map(({ rule, path }) => [rule, path])).toEqual([
      ['dhis2.period', '/results/0'],
    ]);
  });

  test('refuses a year of which the result has a half', () => {
    const strata: Stratum[] = [{ dimension: 'year', code: '2025', value: exactly(20) }];
    const { issues } = releaseToDhis2(over('2025-01-01', '2025-06-30', { strata }));
    expect(issues.map(({ rule, path }) => [rule, path])).toEqual([
      ['dhis2.period', '/results/0/strata/0'],
    ]);
  });

  test('asks for the identifier of everything where identifiers are used', () => {
    const release = over('2025-01-01', '2025-12-31');
    const rules = (options: Dhis2Options) =>
      releaseToDhis2(release, options).issues.map(({ rule }) => rule);
    const dataElements = { 'pathways-opened': 'fbfJHSPpUQD' };
    expect(rules({ idScheme: 'UID' })).toEqual(['dhis2.no-id', 'dhis2.no-id']);
    expect(rules({ idScheme: 'UID', dataElements, orgUnits: { a: '1234' } })).toEqual([
      'dhis2.code',
    ]);
    expect(
      valuesOf(release, { idScheme: 'UID', dataElements, orgUnits: { a: 'DiszpKrYNg8' } }),
    ).toEqual([
      { dataElement: 'fbfJHSPpUQD', period: '2025', orgUnit: 'DiszpKrYNg8', value: '20' },
    ]);
  });

  test('refuses a code that is too long for DHIS2', () => {
    const structures = [{ type: 'structure' as const, id: 'a'.repeat(51) }];
    const { issues } = releaseToDhis2(over('2025-01-01', '2025-12-31', { structures }));
    expect(issues.map(({ rule }) => rule)).toEqual(['dhis2.code']);
  });

  test('has nothing of a hidden cell', () => {
    const strata: Stratum[] = [{ dimension: 'structure', code: 'of-few', suppressed: true }];
    const made = sent(over('2025-01-01', '2025-12-31', { strata }));
    expect(JSON.stringify(made.dataValueSet)).not.toContain('of-few');
    expect(made.leftOut.hidden).toBe(1);
  });
});

describe('A data value set that is read', () => {
  const definitions = exampleRelease().definitions.map((one) => ({
    ...one,
    dimensions: [
      { id: 'structure' as const, partition: true },
      { id: 'kind' as const, partition: true },
    ],
    crossings: [
      ['structure' as const, 'quarter' as const],
      ['kind' as const, 'structure' as const],
    ],
  }));

  test('gives the cells that were sent', () => {
    const names = { whole: 'region', orgUnits: { 'msp-inventee': 'MSP_1' } };
    const { dataValueSet } = sent(exampleRelease(), names);
    const read = readDhis2(JSON.parse(JSON.stringify(dataValueSet)), definitions, names);
    const period = { start: '2025-01-01', end: '2025-12-31' };
    const [opened, dropout] = ['pathways-opened', 'pathway-dropout'].map((id) => ({
      id,
      version: definition(id).version,
    }));
    const structure = { dimension: 'structure', code: 'msp-inventee' };
    expect(read).toEqual({
      ok: true,
      issues: [],
      value: {
        unplaced: [],
        cells: [
          { definition: opened, period, orgUnit: 'region', places: [], value: 75 },
          { definition: opened, period, orgUnit: 'msp-inventee', places: [structure], value: 40 },
          {
            definition: opened,
            period: { start: '2025-01-01', end: '2025-03-31' },
            orgUnit: 'msp-inventee',
            places: [structure, { dimension: 'quarter', code: '2025-Q1' }],
            value: 12,
          },
          {
            definition: dropout,
            period,
            orgUnit: 'region',
            places: [],
            numerator: 20,
            denominator: 60,
          },
        ],
      },
    });
  });

  const quantity = fc.nat(100_000).map((value): Quantity => ({ value, precision: 'exact' }));

  test('gives back every cell of whatever release was sent', () => {
    const [opened] = definitions;
    if (opened === undefined) throw new Error('There is no definition.');
    const strata = fc.uniqueArray(
      fc.record({
        code: fc.stringMatching(/^[A-Za-z0-9._:|-]{1,30}$/),
        kind: fc.constantFrom('a', 'b', '_unknown'),
      }),
      { selector: ({ code, kind }) => `${code} ${kind}`, maxLength: 8 },
    );
    fc.assert(
      fc.property(
        strata,
        fc.array(quantity, { minLength: 8, maxLength: 8 }),
        (places, quantities) => {
          const cells = places.map(({ code, kind }, index): Stratum => {
            const value = quantities[index];
            return {
              dimension: 'kind',
              code: kind,
              crossed: [{ dimension: 'structure', code }],
              ...(value === undefined ? { suppressed: true } : { value }),
            };
          });
          const release = releaseWith(
            [resultOf(opened, { value: exactly(1), ...(cells.length > 0 && { strata: cells }) })],
            [opened],
          );
          const { dataValueSet } = sent(release, { whole: 'region' });
          const read = readDhis2(dataValueSet, definitions);
          expect(read.ok && read.value.unplaced).toEqual([]);
          expect(
            read.ok && read.value.cells.slice(1).map(({ places: found, value }) => [found, value]),
          ).toEqual(
            cells.map(({ code, crossed = [], value }) => [
              [...crossed, { dimension: 'kind', code }],
              value?.value,
            ]),
          );
        },
      ),
    );
  });

  const one = { dataElement: 'pathways-opened', period: '2025', orgUnit: 'a', value: '12' };

  test.each([
    [{ dataElement: 'births' }, 'dhis2.unknown-data-element'],
    [{ dataElement: 'constructor' }, 'dhis2.unknown-data-element'],
    [{ period: '2025W1' }, 'dhis2.unknown-period'],
    [{ period: '20250230' }, 'dhis2.unknown-period'],
    [{ period: '2025April' }, 'dhis2.unknown-period'],
    [{ period: undefined }, 'dhis2.unknown-period'],
    [{ orgUnit: undefined }, 'dhis2.unknown-org-unit'],
    [{ value: 'many' }, 'dhis2.value'],
    [{ value: undefined }, 'dhis2.value'],
    [{ value: '0x1F' }, 'dhis2.value'],
    [{ deleted: true }, 'dhis2.deleted'],
    [{ dataElement: 'pathways-opened.kind.structure' }, 'dhis2.unknown-data-element'],
    [{ dataElement: 'pathways-opened.structure.kind' }, 'dhis2.unknown-option'],
    [{ dataElement: 'pathways-opened.kind', categoryOptionCombo: 'a+b' }, 'dhis2.unknown-option'],
    [{ dataElement: 'pathways-opened.structure.quarter' }, 'dhis2.unknown-period'],
  ])('says why %j is in no cell', (change, rule) => {
    const read = readDhis2({ dataValues: [{ ...one, ...change }] }, definitions);
    expect(read.ok && read.value.cells).toEqual([]);
    expect(read.ok && read.value.unplaced.map((issue) => [issue.rule, issue.path])).toEqual([
      [rule, '/dataValues/0'],
    ]);
  });

  test('takes the default combination, the period and the unit of the whole set, and numbers', () => {
    const set = {
      dataSet: 'x',
      period: '2025',
      orgUnit: 'a',
      dataValues: [
        {
          dataElement: 'pathways-opened',
          categoryOptionCombo: 'HllvX50cXC0',
          value: 12,
          storedBy: 'x',
        },
        one,
      ],
    };
    const read = readDhis2(set, definitions);
    expect(read.ok && read.value.cells.map(({ value }) => value)).toEqual([12]);
    expect(read.ok && read.value.unplaced.map(({ rule }) => rule)).toEqual(['dhis2.twice']);
  });

  test('refuses what is none, without a word of it', () => {
    for (const value of [
      null,
      [],
      'SECRET',
      {},
      { dataValues: 'SECRET' },
      { dataValues: ['SECRET'] },
    ]) {
      const read = readDhis2(value, definitions);
      expect(read.ok).toBe(false);
      expect(JSON.stringify(read.issues)).not.toContain('SECRET');
    }
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void readDhis2({ dataValues: value }, definitions)),
    );
  });
});
