import type { AnyRecord } from '@santeparticipative/core';
import { describe, expect, it } from 'vitest';
import { FactTable, lookUp } from './fact-table.js';

const records: readonly AnyRecord[] = [
  {
    type: 'structure',
    id: 'ccas-exemple',
    meta: { version: 1, recordedAt: '2026-11-22T00:00:00Z', status: 'active' },
    name: 'CCAS Exemple',
    kind: 'ccas',
    employees: { value: 4, precision: 'exact' },
    sites: [{ id: 'antenne', kind: 'antenna', name: 'a/b~c' }],
  },
];

describe('a place of a dataset', () => {
  it('gives what stands there, through lists too', () => {
    expect(lookUp(records, 'structure/ccas-exemple#/sites/0/name')).toBe('a/b~c');
  });

  it('gives nothing where a field is left out', () => {
    expect(lookUp(records, 'structure/ccas-exemple#/employees/verbatim')).toBeUndefined();
  });

  it.each([
    ['another id', 'structure/ccas-autre#/name'],
    ['another type', 'programme/ccas-exemple#/name'],
    ['a parent that is left out', 'structure/ccas-exemple#/address/city'],
    ['a parent that is a text', 'structure/ccas-exemple#/name/fr'],
    ['an item past the end', 'structure/ccas-exemple#/sites/1/name'],
  ])('is refused with %s', (_, at) => {
    expect(() => lookUp(records, at)).toThrow();
  });
});

describe('a fact table', () => {
  const table = (held: unknown) => [{ row: 'Lead', stated: 'CCAS Exemple', held }];

  it('takes values and silences', () => {
    const held = [
      { at: 'funding/region#/amount', value: { missing: 'unknown' } },
      { at: 'funding/region#/scheme', absent: true },
    ];
    expect(FactTable.parse(table(held))).toEqual(table(held));
  });

  it.each([
    ['no entry', []],
    ['an entry without value', [{ at: 'structure/a#/name' }]],
    ['a value and a silence at once', [{ at: 'structure/a#/name', value: 'A', absent: true }]],
    ['a place without pointer', [{ at: 'structure/a', value: 'A' }]],
    ['a whole record as place', [{ at: 'structure/a#', absent: true }]],
  ])('is refused with %s', (_, held) => {
    expect(FactTable.safeParse(table(held)).success).toBe(false);
  });
});
