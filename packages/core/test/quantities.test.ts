import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, FiniteNumber, Money, Quantity, WholeNumber } from '../src/index.js';

const rulesAndPaths = (result: ReturnType<typeof check>) =>
  result.issues.map(({ rule, path }) => [rule, path]);

describe('a quantity', () => {
  it.each([
    { value: 10, precision: 'approximate', verbatim: 'une dizaine' },
    { value: 2410, precision: 'exact', verbatim: '2 410' },
    { min: 10, precision: 'at-least', verbatim: 'plus de dix' },
    { max: 15, precision: 'at-most' },
    { min: 10, max: 15, precision: 'exact', unit: 'jours' },
    { value: 0, min: 0, max: 0, precision: 'exact' },
    { value: -1.5, precision: 'exact' },
    { value: Number.MAX_VALUE, precision: 'exact' },
    { value: 5e-324, precision: 'exact' },
  ])('%j is kept as it was stated', (quantity) => {
    expect(check(Quantity, quantity)).toEqual({ ok: true, value: quantity, issues: [] });
  });

  it.each([
    [{ precision: 'exact' }, 'quantity.empty', ''],
    [{ precision: 'approximate', verbatim: 'beaucoup' }, 'quantity.empty', ''],
    [{ value: 5, min: 6, precision: 'exact' }, 'quantity.bounds', ''],
    [{ value: 5, max: 4, precision: 'exact' }, 'quantity.bounds', ''],
    [{ min: 6, max: 5, precision: 'exact' }, 'quantity.bounds', ''],
    [{ value: 5.5, min: 6, max: 5, precision: 'exact' }, 'quantity.bounds', ''],
    [{ value: -0, precision: 'exact' }, 'number.negative-zero', '/value'],
    [{ value: Number.NaN, precision: 'exact' }, 'field.number-expected', '/value'],
    [{ value: Number.POSITIVE_INFINITY, precision: 'exact' }, 'field.number-expected', '/value'],
    [{ value: '10', precision: 'exact' }, 'field.number-expected', '/value'],
    [{ value: null, precision: 'exact' }, 'field.number-expected', '/value'],
    [{ value: 10 }, 'field.required', '/precision'],
    [{ value: 10, precision: 'environ' }, 'field.not-allowed', '/precision'],
    [{ value: 10, precision: 'exact', verbatim: ' ' }, 'text.blank', '/verbatim'],
    [{ value: 10, precision: 'exact', valeur: 10 }, 'field.unknown', ''],
    [10, 'field.object-expected', ''],
    [[10], 'field.object-expected', ''],
  ])('%j is refused by %s at "%s"', (quantity, rule, path) => {
    expect(rulesAndPaths(check(Quantity, quantity))).toEqual([[rule, path]]);
  });

  it('is accepted exactly when what it states lies in order', () => {
    const figure = fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined });
    fc.assert(
      fc.property(figure, figure, figure, (min, value, max) => {
        const stated = [min, value, max].filter((number) => number !== undefined);
        const inOrder = stated.every((number, index) => number >= (stated[index - 1] ?? -3));
        const result = check(Quantity, { min, value, max, precision: 'exact' });
        expect(result.ok).toBe(stated.length > 0 && inOrder);
      }),
    );
  });
});

describe('a number', () => {
  it('comes back unchanged from JSON when it is accepted', () => {
    fc.assert(
      fc.property(fc.double(), (number) => {
        const accepted = FiniteNumber.safeParse(number).success;
        expect(accepted).toBe(Number.isFinite(number) && !Object.is(number, -0));
        if (accepted) expect(Object.is(JSON.parse(JSON.stringify(number)), number)).toBe(true);
      }),
    );
  });

  it.each([0, 1, Number.MAX_SAFE_INTEGER])('%d is whole', (number) => {
    expect(WholeNumber.safeParse(number).success).toBe(true);
  });

  it.each([
    [-1, 'field.too-small'],
    [-0, 'number.negative-zero'],
    [0.5, 'field.whole-number-expected'],
    [Number.MAX_SAFE_INTEGER + 1, 'field.too-big'],
    ['1', 'field.number-expected'],
    [true, 'field.number-expected'],
  ])('%s is not whole: %s', (number, rule) => {
    expect(rulesAndPaths(check(WholeNumber, number))).toEqual([[rule, '']]);
  });
});

describe('an amount of money', () => {
  it.each([
    { cents: 8_000_000, precision: 'exact', verbatim: '80000 €' },
    { cents: 3_000_000_000, precision: 'exact', verbatim: "30 millions d'euros" },
    { cents: 0, precision: 'at-most' },
  ])('%j', (money) => {
    expect(check(Money, money)).toEqual({ ok: true, value: money, issues: [] });
  });

  it.each([
    [{ cents: 80_000.5, precision: 'exact' }, 'field.whole-number-expected', '/cents'],
    [{ cents: -1, precision: 'exact' }, 'field.too-small', '/cents'],
    [{ cents: -0, precision: 'exact' }, 'number.negative-zero', '/cents'],
    [{ cents: '8000000', precision: 'exact' }, 'field.number-expected', '/cents'],
    [{ cents: 1_000_000_000_000_001, precision: 'exact' }, 'field.too-big', '/cents'],
    [{ cents: 1 }, 'field.required', '/precision'],
    [{ precision: 'exact' }, 'field.required', '/cents'],
    [{ euros: 1, cents: 1, precision: 'exact' }, 'field.unknown', ''],
  ])('%j is refused by %s at "%s"', (money, rule, path) => {
    expect(rulesAndPaths(check(Money, money))).toEqual([[rule, path]]);
  });

  it('gives back its cents from euros with two decimals, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (cents) => {
        fc.pre(Money.safeParse({ cents, precision: 'exact' }).success);
        expect(Math.round(Number((cents / 100).toFixed(2)) * 100)).toBe(cents);
      }),
    );
  });
});
