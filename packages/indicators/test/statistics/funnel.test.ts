import type { IndicatorResult, Stratum } from '@santeparticipative/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { funnel, funnelLimits } from '../../src/index.js';
import { definition, exactly } from '../records.js';

describe('Control limits', () => {
  // From scipy 1.17.1: binom.ppf and binom.cdf, put together as appendix A.1.1 of Spiegelhalter 2005 says.
  test.each([
    [0.5, 100, 0.3412158837225012, 0.396824041726007, 0.593175958273993, 0.6487841162774984],
    [0.1, 12, 0, 0, 0.2524930635157077, 0.4065743866414366],
    [
      0.03, 400, 0.005845079733431615, 0.013110122847782426, 0.04662923454381409,
      0.05833959295972839,
    ],
    [0.72, 57, 0.5172102346156701, 0.5905906046010476, 0.8237177542936623, 0.8825391955130643],
    [0.333, 5000, 0.3124019918890279, 0.31986787709121567, 0.34599423665681694, 0.3535888329938692],
    [0.5, 20_000, 0.48904976304196546, 0.49304550655863205, 0.506904493441368, 0.5109002369580345],
    [0.999, 11, 0.8260730124273553, 0.9103827609246444, 0.9977021220749909, 0.9999080848829996],
  ])(
    'around %d of %i are those of the published method',
    (target, size, low3, low2, high2, high3) => {
      const limits = funnelLimits(target, size);
      expect(limits['99.8'].low).toBeCloseTo(low3, 8);
      expect(limits['95'].low).toBeCloseTo(low2, 8);
      expect(limits['95'].high).toBeCloseTo(high2, 8);
      expect(limits['99.8'].high).toBeCloseTo(high3, 8);
    },
  );

  test('lie within one another, between 0 and 1, and come together as structures grow', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.integer({ min: 40, max: 800 }),
        (target, size) => {
          const { '95': inner, '99.8': outer } = funnelLimits(target, size);
          const values = [0, outer.low, inner.low, inner.high, outer.high, 1];
          expect([...values].sort((a, b) => a - b)).toEqual(values);
          const ofMore = funnelLimits(target, 10 * size)['99.8'];
          expect(ofMore.high - ofMore.low).toBeLessThan(outer.high - outer.low);
        },
      ),
    );
  });

  test('of nothing or of all are that', () => {
    expect(funnelLimits(0, 40)['95']).toEqual({ low: 0, high: 0 });
    expect(funnelLimits(1, 40)['99.8']).toEqual({ low: 1, high: 1 });
  });
});

const dropout = definition('pathway-dropout');

const stratum = (code: string, numerator: number, denominator: number): Stratum => ({
  dimension: 'structure',
  code,
  numerator: exactly(numerator),
  denominator: exactly(denominator),
});

function result(strata: Stratum[], more: Partial<IndicatorResult> = {}): IndicatorResult {
  return {
    type: 'indicator-result',
    id: 'example',
    meta: { version: 1, recordedAt: '2026-01-15T08:00:00Z', status: 'active' },
    nature: 'computed',
    definition: { id: dropout.id, version: dropout.version },
    period: { start: '2025-01-01', end: '2025-12-31' },
    suppressed: true,
    ...(strata.length > 0 && { strata }),
    threshold: 11,
    ...more,
  };
}

function funnelOf(results: IndicatorResult[], of = dropout) {
  const found = funnel(results, of);
  if (!found.ok) throw new Error(found.issues.map(({ rule }) => rule).join());
  return found.value;
}

const rulesOf = (...given: Parameters<typeof funnel>) =>
  funnel(...given).issues.map(({ rule, path }) => [rule, path]);

describe('A funnel', () => {
  test('does not take the noise of a small structure for a difference', () => {
    // 6 of 12 is half where all together are 30 %; so is 150 of 300, which chance does not explain.
    const strata = [
      stratum('small', 6, 12),
      stratum('large', 150, 300),
      stratum('other', 250, 1000),
    ];
    const { target, points, leftOut } = funnelOf([result(strata)]);
    expect(target).toBeCloseTo(406 / 1312, 12);
    expect(points.map(({ structure, position }) => [structure, position])).toEqual([
      ['small', 'within'],
      ['large', 'beyond-99.8'],
      ['other', 'beyond-99.8'],
    ]);
    expect(leftOut).toBe(0);
  });

  test('says which limit a structure is beyond', () => {
    const shown = { suppressed: undefined, numerator: exactly(500), denominator: exactly(1000) };
    const strata = [40, 39, 35, 34].map((numerator) => stratum(`a${numerator}`, numerator, 100));
    const { target, points } = funnelOf([result(strata, shown)]);
    // The total of the result is the target, structures that are hidden included.
    expect(target).toBe(0.5);
    expect(points.map(({ position }) => position)).toEqual([
      'within',
      'beyond-95',
      'beyond-95',
      'beyond-99.8',
    ]);
  });

  test('leaves out what is hidden, inexact, absent, or of too few', () => {
    const strata: Stratum[] = [
      stratum('shown', 20, 60),
      stratum('few', 1, 10),
      { dimension: 'structure', code: 'hidden', suppressed: true },
      { ...stratum('about', 20, 60), numerator: { value: 20, precision: 'approximate' } },
      {
        ...stratum('bounds', 20, 60),
        denominator: { min: 50, max: 60, precision: 'approximate' },
      },
      { dimension: 'structure', code: 'nothing', value: exactly(3) },
    ];
    const { points, leftOut } = funnelOf([result(strata)]);
    expect(points.map(({ structure }) => structure)).toEqual(['shown']);
    expect(leftOut).toBe(5);
  });

  test('asks for as many people as the release did, and for 11 where it does not say', () => {
    const strata = [stratum('a', 5, 15), stratum('b', 10, 30)];
    const structures = (threshold: number | undefined) =>
      funnelOf([result(strata, { threshold })]).points.map(({ structure }) => structure);
    expect(structures(20)).toEqual(['b']);
    expect(structures(undefined)).toEqual(['a', 'b']);
    expect(rulesOf([result([stratum('a', 5, 10)], { threshold: undefined })], dropout)).toEqual([
      ['funnel.no-structure', ''],
    ]);
  });

  test('takes one result for each structure too', () => {
    const alone = (id: string, numerator: number, denominator: number) =>
      result([], {
        suppressed: undefined,
        structures: [{ type: 'structure', id }],
        numerator: exactly(numerator),
        denominator: exactly(denominator),
      });
    const { points, target } = funnelOf([alone('a', 10, 40), alone('b', 30, 60)]);
    expect(points.map(({ structure }) => structure)).toEqual(['a', 'b']);
    expect(target).toBe(0.4);
  });

  test('has nothing to do with other strata', () => {
    const strata: Stratum[] = [
      stratum('a', 10, 40),
      { ...stratum('a', 5, 20), crossed: [{ dimension: 'quarter', code: '2025-Q1' }] },
      { ...stratum('woman', 5, 20), dimension: 'gender' },
    ];
    expect(funnelOf([result(strata)]).points).toHaveLength(1);
  });

  test('refuses what cannot be set side by side', () => {
    const good = result([stratum('a', 10, 40)]);
    expect(rulesOf([good], definition('pathways-opened'))).toEqual([
      ['funnel.not-a-proportion', ''],
    ]);
    expect(
      rulesOf([good, { ...good, definition: { id: dropout.id, version: '9.0.0' } }], dropout),
    ).toEqual([['funnel.other-definition', '/1/definition']]);
    expect(
      rulesOf([good, { ...good, period: { start: '2024-01-01', end: '2024-12-31' } }], dropout),
    ).toEqual([['funnel.other-period', '/1/period']]);
    expect(rulesOf([], dropout)).toEqual([['funnel.no-structure', '']]);
  });

  test('puts about one alike structure in twenty beyond the limits at 95 %', () => {
    // Structures of 200 people that all do alike, whose numbers are drawn with a fixed sequence.
    let state = 20_261_122;
    const draw = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
    const strata = Array.from({ length: 2000 }, (_, index) =>
      stratum(`s${index}`, Array.from({ length: 200 }, draw).filter((u) => u < 0.3).length, 200),
    );
    const beyond = funnelOf([result(strata)]).points.filter(
      ({ position }) => position !== 'within',
    );
    expect(beyond.length / 2000).toBeGreaterThan(0.02);
    expect(beyond.length / 2000).toBeLessThan(0.08);
  });
});
