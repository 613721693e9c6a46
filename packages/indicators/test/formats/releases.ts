import {
  catalogue,
  codesOf,
  type DimensionId,
  dimensions,
  type IndicatorDefinition,
  type IndicatorResult,
  type Quantity,
  type Stratum,
  type StratumCrossing,
  sessionKinds,
  Text,
} from '@santeparticipative/core';
import fc from 'fast-check';
import { indicatorHash, type Release } from '../../src/index.js';

const recordedAt = '2026-01-15T08:00:00Z';

/** A release of the results, each with its definition. */
export function releaseWith(
  results: readonly IndicatorResult[],
  definitions: readonly IndicatorDefinition[],
): Release {
  return { kind: 'release', threshold: 11, definitions, results, warnings: [] };
}

/** A result of a definition over 2025, with what the test says of it. */
export function resultOf(
  definition: IndicatorDefinition,
  more: Partial<IndicatorResult>,
): IndicatorResult {
  const { id, version } = definition;
  return {
    type: 'indicator-result',
    id: `region-2025-${id}`.slice(0, 64),
    meta: { version: 1, recordedAt, status: 'active' },
    nature: 'computed',
    definition: { id, version, hash: indicatorHash(definition) },
    period: { start: '2025-01-01', end: '2025-12-31' },
    ...more,
  };
}

type Figures = Pick<Stratum, 'value' | 'numerator' | 'denominator' | 'suppressed'>;

const exact = fc
  .oneof(
    fc.nat(1_000_000),
    fc.nat(100_000).map((tenths) => tenths / 10),
  )
  .map((value): Quantity => ({ value, precision: 'exact' }));
const bounds = fc.oneof(
  fc
    .tuple(fc.nat(1000), fc.nat(1000))
    .map(([min, more]): Quantity => ({ min, max: min + more, precision: 'approximate' })),
  fc.nat(1000).map((min): Quantity => ({ min, precision: 'at-least' })),
  fc.nat(1000).map((max): Quantity => ({ max, precision: 'at-most' })),
);

const figures: fc.Arbitrary<Figures> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Figures>({ suppressed: true }) },
  fc.oneof(exact, bounds).map((value): Figures => ({ value })),
  fc.tuple(exact, fc.nat(1000), fc.nat(1000)).map(
    ([value, numerator, complement]): Figures => ({
      value,
      numerator: { value: numerator, precision: 'exact' },
      denominator: { value: numerator + complement, precision: 'exact' },
    }),
  ),
  fc.tuple(exact, bounds).map(([value, denominator]): Figures => ({ value, denominator })),
  fc.tuple(exact, exact, exact).map(
    ([value, numerator, denominator]): Figures => ({
      value,
      numerator: { ...numerator, unit: 'présences' },
      denominator: { ...denominator, unit: 'invitations' },
    }),
  ),
);

/** Texts that people may write, and those that make trouble in tables. */
const texts = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
    fc.constantFrom(
      '=1+1',
      "'=1+1",
      "''@a",
      '-2',
      '+cmd|calc',
      '\t=1',
      '＝1',
      'a;b',
      'a,b',
      '"',
      'a"b\nc',
    ),
    fc.constantFrom(
      '\\n',
      'a\\',
      '\n\\\na',
      'oui',
      'secret',
      '12,5',
      '01/02/2025',
      ' a ',
      '\u00a0',
    ),
  )
  .filter((text) => Text.safeParse(text).success);

const codes = fc.oneof(
  fc.constantFrom('_unknown', '0-15', '75-', '2025-Q1', ...codesOf(sessionKinds)),
  fc.stringMatching(/^[A-Za-z0-9._:|-]{1,20}$/),
);

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const place: fc.Arbitrary<StratumCrossing> = fc
  .record({
    dimension: fc.constantFrom<DimensionId>(...codesOf(dimensions)),
    code: codes,
    display: optional(texts),
  })
  .map(({ display, ...rest }) => ({ ...rest, ...(display !== undefined && { display }) }));

const stratum: fc.Arbitrary<Stratum> = fc
  .tuple(place, optional(fc.array(place, { minLength: 1, maxLength: 2 })), figures)
  .map(([first, crossed, found]) => ({
    ...first,
    ...(crossed !== undefined && { crossed }),
    ...found,
  }));

const ids = fc.stringMatching(/^[A-Za-z0-9.-]{1,64}$/);

const result = (definition: IndicatorDefinition): fc.Arbitrary<IndicatorResult> =>
  fc
    .record({
      id: ids,
      revision: fc.integer({ min: 1, max: 40 }),
      total: figures,
      strata: optional(fc.array(stratum, { minLength: 1, maxLength: 6 })),
      structures: optional(fc.array(ids, { minLength: 1, maxLength: 4 })),
      threshold: optional(fc.integer({ min: 1, max: 100 })),
      notes: optional(fc.array(texts, { minLength: 1, maxLength: 3 })),
    })
    .map(({ id, revision, total, strata, structures, threshold, notes }) =>
      resultOf(definition, {
        id,
        meta: { version: revision, recordedAt, status: 'active' },
        ...(structures !== undefined && {
          structures: structures.map((structure) => ({
            type: 'structure' as const,
            id: structure,
          })),
        }),
        ...total,
        ...(strata !== undefined && { strata }),
        ...(threshold !== undefined && { threshold }),
        ...(notes !== undefined && { notes }),
      }),
    );

/** Releases of whatever shape: a writer of formats is to hold them all. */
export const releases: fc.Arbitrary<Release> = fc
  .uniqueArray(
    fc
      .constantFrom(...catalogue)
      .chain((definition) => result(definition).map((one) => ({ definition, one }))),
    { maxLength: 5, selector: ({ one }) => one.id },
  )
  .map((pairs) =>
    releaseWith(
      pairs.map(({ one }) => one),
      pairs.map(({ definition }) => definition),
    ),
  );

/** A small release as a person would make it: totals, strata, a crossing, a hidden cell and bounds. */
export function exampleRelease(): Release {
  const found = (id: string): IndicatorDefinition => {
    const one = catalogue.find((candidate) => candidate.id === id);
    if (one === undefined) throw new Error(`The catalogue has no ${id}.`);
    return one;
  };
  const exactly = (value: number): Quantity => ({ value, precision: 'exact' });
  const structure = (id: string) => ({ type: 'structure' as const, id });
  const structures = ['cds-invente', 'msp-inventee', 'reseau-invente'].map(structure);
  const threshold = 11;
  const opened = found('pathways-opened');
  const dropout = found('pathway-dropout');
  const people = found('people-accompanied');
  return releaseWith(
    [
      resultOf(opened, {
        structures,
        value: exactly(75),
        threshold,
        strata: [
          {
            dimension: 'structure',
            code: 'cds-invente',
            display: 'Centre de santé inventé',
            suppressed: true,
          },
          {
            dimension: 'structure',
            code: 'msp-inventee',
            display: 'Maison de santé inventée',
            value: exactly(40),
          },
          {
            dimension: 'structure',
            code: 'reseau-invente',
            display: 'Réseau inventé',
            suppressed: true,
          },
          {
            dimension: 'structure',
            code: 'msp-inventee',
            display: 'Maison de santé inventée',
            crossed: [{ dimension: 'quarter', code: '2025-Q1', display: 'Premier trimestre 2025' }],
            value: exactly(12),
          },
        ],
        notes: ['Des cellules sont masquées.', 'Chiffres inventés.'],
      }),
      resultOf(dropout, {
        structures,
        value: exactly(33.3),
        numerator: exactly(20),
        denominator: exactly(60),
        threshold,
      }),
      resultOf(people, {
        structures,
        value: { min: 40, max: 75, precision: 'approximate' },
        threshold,
      }),
    ],
    [opened, dropout, people],
  );
}
