import { make, metaOf, programme, structure, to } from '../examples.js';
import type { Case } from './case.js';

/** Two ways of counting the people of a programme. */
const counts = [
  programme,
  make('indicator-definition', 'reached', { unit: 'people' }),
  make('indicator-definition', 'informed', { unit: 'people' }),
];

/** A figure of the programme over a year, or the given period. */
const figure = (id: string, definition: string, over: string, fields: object = {}) =>
  make('indicator-result', id, {
    definition: { id: definition, version: '1.0.0' },
    programme: to('programme', 'pr1'),
    period: { start: over, end: over },
    ...fields,
  });

/** The rules of this room, each with data that break it and data that keep it. */
export const cases: readonly Case[] = [
  {
    rule: 'indicator.no-source',
    severity: 'error',
    what: 'a declared figure, not a computed one',
    broken: [make('indicator-result', 'i1', { nature: 'declared' })],
    paths: ['/sources'],
    kept: [
      make('source', 'd1'),
      make('indicator-result', 'i1', {
        nature: 'declared',
        sources: [{ source: to('source', 'd1') }],
      }),
      make('indicator-result', 'i2'),
    ],
  },
  {
    rule: 'indicator.definition-unknown',
    severity: 'error',
    what: 'an id that nobody defined; the catalogue and the dataset define',
    broken: [
      make('indicator-result', 'i1', { definition: { id: 'constructor', version: '1.0.0' } }),
    ],
    paths: ['/definition/id'],
    kept: [
      make('indicator-definition', 'constructor'),
      make('indicator-result', 'i1', { definition: { id: 'constructor', version: '1.0.0' } }),
      make('indicator-result', 'i2', { definition: { id: 'partners-involved', version: '1.0.0' } }),
    ],
  },
  {
    rule: 'indicator.definition-unknown',
    severity: 'error',
    what: 'a definition that was entered in error, not one that was withdrawn',
    broken: [
      make('indicator-definition', 'mine', metaOf({ status: 'entered-in-error' })),
      make('indicator-result', 'i1', { definition: { id: 'mine', version: '1.0.0' } }),
    ],
    paths: ['/definition/id'],
    kept: [
      make('indicator-definition', 'mine', metaOf({ status: 'withdrawn' })),
      make('indicator-result', 'i1', { definition: { id: 'mine', version: '1.0.0' } }),
    ],
  },
  {
    rule: 'indicator.definition-unknown',
    severity: 'error',
    what: 'a version that nobody defined; an earlier one still counts',
    broken: [
      make('indicator-definition', 'mine'),
      make('indicator-result', 'i1', { definition: { id: 'mine', version: '2.0.0' } }),
      make('indicator-result', 'i2', { definition: { id: 'partners-involved', version: '9.0.0' } }),
    ],
    paths: ['/definition/version', '/definition/version'],
    kept: [
      make('indicator-definition', 'mine'),
      make('indicator-definition', 'mine', { version: '2.0.0', ...metaOf({ version: 2 }) }),
      make('indicator-result', 'i1', { definition: { id: 'mine', version: '1.0.0' } }),
      make('indicator-result', 'i2', { definition: { id: 'mine', version: '2.0.0' } }),
    ],
  },
  {
    rule: 'indicator.definition-changed',
    severity: 'warning',
    what: 'people reached, then people informed or accompanied; not when both are given each year',
    broken: [...counts, figure('i1', 'reached', '2015'), figure('i2', 'informed', '2016')],
    paths: ['/definition'],
    kept: [
      ...counts,
      figure('i1', 'reached', '2015'),
      figure('i2', 'reached', '2016'),
      figure('i3', 'informed', '2015'),
      figure('i4', 'informed', '2016'),
    ],
  },
  {
    rule: 'indicator.definition-changed',
    severity: 'warning',
    what: 'a definition that goes on is blamed once; one that is added to another is not',
    broken: [
      ...counts,
      figure('i3', 'informed', '2017'),
      figure('i1', 'reached', '2015'),
      figure('i2', 'informed', '2016'),
    ],
    paths: ['/definition'],
    kept: [
      ...counts,
      figure('i1', 'reached', '2015'),
      figure('i2', 'informed', '2016'),
      figure('i3', 'reached', '2016'),
    ],
  },
  {
    rule: 'indicator.definition-changed',
    severity: 'warning',
    what: 'the same structures in another order; not others, nor nobody in particular',
    broken: [
      ...counts,
      structure,
      make('structure', 's2'),
      figure('i1', 'reached', '2025', {
        programme: undefined,
        structures: [to('structure', 's1'), to('structure', 's2')],
      }),
      figure('i2', 'informed', '2026', {
        programme: undefined,
        structures: [to('structure', 's2'), to('structure', 's1')],
      }),
    ],
    paths: ['/definition'],
    kept: [
      structure,
      ...counts,
      figure('i1', 'reached', '2025'),
      figure('i2', 'informed', '2026', { structures: [to('structure', 's1')] }),
      figure('i3', 'reached', '2015', { programme: undefined }),
      figure('i4', 'informed', '2016', { programme: undefined }),
    ],
  },
  {
    rule: 'indicator.definition-changed',
    severity: 'warning',
    what: 'definitions of the dataset in the same unit; not percentages, nor people of another domain',
    broken: [
      ...counts,
      make('indicator-definition', 'mine', { unit: 'people' }),
      figure('i1', 'reached', '2015'),
      figure('i2', 'mine', '2016'),
    ],
    paths: ['/definition'],
    kept: [
      ...counts,
      make('indicator-definition', 'mine', { unit: 'people', domain: 'participation' }),
      figure('i1', 'reached', '2015'),
      figure('i2', 'mine', '2016'),
      figure('i3', 'qpv-residents', '2015'),
      figure('i4', 'pathway-dropout', '2016'),
    ],
  },
  {
    rule: 'indicator.definition-changed',
    severity: 'warning',
    what: 'periods that follow each other; not one in the other, nor one that is not known',
    broken: [...counts, figure('i1', 'reached', '2015-12'), figure('i2', 'informed', '2016')],
    paths: ['/definition'],
    kept: [
      ...counts,
      figure('i1', 'reached', '2016-03'),
      figure('i2', 'informed', '2016'),
      figure('i3', 'reached', '2016', { period: { start: '2017' } }),
      figure('i4', 'reached', '2016', { period: { missing: 'unknown' } }),
    ],
  },
  {
    rule: 'indicator.definition-changed',
    severity: 'warning',
    what: 'a definition whose major version changed, which is another; not a minor one, which adds',
    broken: [
      ...counts,
      make('indicator-definition', 'reached', {
        unit: 'people',
        version: '2.0.0',
        ...metaOf({ version: 2 }),
      }),
      figure('i1', 'reached', '2015'),
      figure('i2', 'reached', '2016', { definition: { id: 'reached', version: '2.0.0' } }),
    ],
    paths: ['/definition'],
    kept: [
      ...counts,
      make('indicator-definition', 'reached', {
        unit: 'people',
        version: '1.3.2',
        ...metaOf({ version: 2 }),
      }),
      figure('i1', 'reached', '2015'),
      figure('i2', 'reached', '2016', { definition: { id: 'reached', version: '1.3.2' } }),
    ],
  },
  {
    rule: 'indicator.definition-changed',
    severity: 'warning',
    what: 'the latest version of a figure; not one that was entered in error',
    broken: [
      ...counts,
      figure('i2', 'informed', '2016', metaOf({ version: 2 })),
      figure('i2', 'reached', '2016'),
      figure('i1', 'reached', '2015'),
    ],
    paths: ['/definition'],
    kept: [
      ...counts,
      figure('i1', 'reached', '2015'),
      figure('i1', 'reached', '2015', metaOf({ version: 2, status: 'entered-in-error' })),
      figure('i2', 'informed', '2016'),
    ],
  },
];
