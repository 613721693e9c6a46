import { make, metaOf, to } from '../examples.js';
import type { Case } from './case.js';

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
];
