import type { Issue } from '@santeparticipative/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summarise, toJsonReport } from '../../src/index.js';

const wrong: Issue = {
  rule: 'example.wrong',
  severity: 'error',
  path: '',
  message: { fr: 'C’est faux.', en: 'It is wrong.' },
};
const goal = (number: number): Issue => ({
  ...wrong,
  path: `/goals/${number}/due`,
  record: { type: 'pathway', id: 'p-1' },
});
const line = (number: number): Issue => ({ ...wrong, at: { file: 'a.ndjson', line: number } });

test('counts the issues, then gives them by place, numbers as numbers', () => {
  const sorted: Issue[] = [
    { ...wrong, severity: 'warning' },
    goal(2),
    goal(10),
    { ...goal(10), severity: 'information' },
    line(9),
    line(10),
    { ...wrong, at: { file: 'b.xlsx', sheet: 'Février', cell: 'B2' } },
    { ...wrong, at: { file: 'b.xlsx', sheet: 'Février', cell: 'B10' } },
    { ...wrong, at: { file: 'b.xlsx', sheet: 'Mars', cell: 'A1' } },
  ];
  expect(toJsonReport([...sorted].reverse())).toEqual({
    summary: summarise(sorted),
    issues: sorted,
  });
});

test('of nothing says that there is nothing', () => {
  expect(toJsonReport([])).toEqual({ summary: summarise([]), issues: [] });
});

const text = fc.constantFrom('a', 'b', 'é', 'e\u0301', '2', '10', '\u00ad', '');
const localised = fc.record({ fr: text, en: text });
const issues: fc.Arbitrary<Issue> = fc.record(
  {
    rule: text,
    severity: fc.constantFrom('error', 'warning', 'information'),
    path: text,
    message: localised,
    record: fc.record({ type: text, id: text }),
    at: fc.record({ file: text, sheet: text, cell: text, line: fc.nat(12) }, { requiredKeys: [] }),
    hint: localised,
  },
  { requiredKeys: ['rule', 'severity', 'path', 'message'] },
);

/** The same issue, made with its fields in another order. */
function remade({ hint, message, at, record, path, severity, rule }: Issue): Issue {
  const { file, ...position } = at ?? {};
  return {
    ...(hint && { hint: { en: hint.en, fr: hint.fr } }),
    message: { en: message.en, fr: message.fr },
    ...(at && { at: file === undefined ? position : { ...position, file } }),
    ...(record && { record: { id: record.id, type: record.type } }),
    path,
    severity,
    rule,
  };
}

test('is the same text in whatever order issues are found and made, and loses none', () => {
  const shuffled = fc
    .array(issues, { maxLength: 8 })
    .chain((found) =>
      fc.tuple(
        fc.constant(found),
        fc.shuffledSubarray(found, { minLength: found.length, maxLength: found.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([found, other]) => {
      const report = toJsonReport(found);
      expect(JSON.stringify(toJsonReport(other.map(remade)))).toBe(JSON.stringify(report));
      expect(report.issues).toHaveLength(found.length);
      expect(report.issues).toEqual(expect.arrayContaining(found));
    }),
  );
});
