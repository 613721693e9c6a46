import { make, metaOf, structure, to } from '../examples.js';
import type { Case } from './case.js';

/** The rules of this room, each with data that break it and data that keep it. */
export const cases: readonly Case[] = [
  {
    rule: 'structure.closed-before-opened',
    severity: 'error',
    what: 'certainly before, not within the same year',
    broken: [make('structure', 's1', { opened: '2020-05', closed: '2020-04-30' })],
    paths: ['/closed'],
    kept: [make('structure', 's1', { opened: '2020-05', closed: '2020' })],
  },
  {
    rule: 'part-of.cycle',
    severity: 'error',
    what: 'the structures of a cycle, and not one that is a part of them',
    broken: [
      make('structure', 's1', { partOf: to('structure', 's2') }),
      make('structure', 's2', { partOf: to('structure', 's1') }),
      make('structure', 's3', { partOf: to('structure', 's2') }),
    ],
    paths: ['/partOf', '/partOf'],
    kept: [
      make('structure', 's1', { partOf: to('structure', 's2') }),
      make('structure', 's2', { partOf: to('structure', 's1') }),
      make('structure', 's2', metaOf({ version: 2 })),
      make('structure', 's3', { partOf: to('structure', 's2') }),
    ],
  },
  {
    rule: 'part-of.cycle',
    severity: 'error',
    what: 'a cycle whose records all stand',
    broken: [
      make('territory', 'x', { partOf: to('territory', 'y') }),
      make('territory', 'y', { partOf: to('territory', 'x') }),
    ],
    paths: ['/partOf', '/partOf'],
    kept: [
      make('territory', 'x', { partOf: to('territory', 'y') }),
      make('territory', 'y', {
        partOf: to('territory', 'x'),
        ...metaOf({ status: 'entered-in-error' }),
      }),
    ],
  },
  {
    rule: 'part-of.cycle',
    severity: 'error',
    what: 'a territory and a programme in themselves, not in another of the same id',
    broken: [
      make('territory', 'x', { partOf: to('territory', 'x') }),
      make('programme', 'x', { partOf: to('programme', 'x') }),
    ],
    paths: ['/partOf', '/partOf'],
    kept: [
      make('territory', 'x', { partOf: to('territory', 'y') }),
      make('territory', 'y'),
      make('programme', 'y', { partOf: to('programme', 'x') }),
      make('programme', 'x'),
    ],
  },
  {
    rule: 'identifier.siren-siret',
    severity: 'error',
    what: 'numbers of two legal units, each right by itself',
    broken: [
      make('structure', 's1', { identifiers: { siren: '552008443', siret: '73282932000074' } }),
    ],
    paths: ['/identifiers/siret'],
    kept: [
      make('structure', 's1', { identifiers: { siren: '732829320', siret: '73282932000074' } }),
    ],
  },
  {
    rule: 'identifier.check-digit',
    severity: 'warning',
    what: 'the numbers of a structure; those of La Poste follow their own rule',
    broken: [
      make('structure', 's1', {
        identifiers: {
          finessEj: '730000008',
          finessEt: '2A0009998',
          siren: '404833047',
          siret: '40483304700014',
        },
      }),
    ],
    paths: [
      '/identifiers/finessEj',
      '/identifiers/finessEt',
      '/identifiers/siren',
      '/identifiers/siret',
    ],
    kept: [
      make('structure', 's1', {
        identifiers: {
          finessEj: '730000007',
          finessEt: '2A0009999',
          siren: '356000000',
          siret: '35600000049837',
        },
      }),
    ],
  },
  {
    rule: 'identifier.check-digit',
    severity: 'warning',
    what: 'the number of a site, apart from that of its legal carrier',
    broken: [
      make('structure', 's1', { identifiers: { finessEj: '730000007', finessEt: '730000008' } }),
    ],
    paths: ['/identifiers/finessEt'],
    kept: [
      make('structure', 's1', { identifiers: { finessEj: '730000007', finessEt: '2B0009997' } }),
    ],
  },
  {
    rule: 'identifier.check-digit',
    severity: 'warning',
    what: 'the number of a professional',
    broken: [structure, make('professional', 'd1', { rpps: '10000001111' })],
    paths: ['/rpps'],
    kept: [structure, make('professional', 'd1', { rpps: '10000000009' })],
  },
  {
    rule: 'professional.outside-structure',
    severity: 'error',
    what: 'before it opened and after it closed, not across its opening',
    broken: [
      make('structure', 's1', { opened: '2020', closed: '2024-06' }),
      make('professional', 'd1', { period: { start: '2018', end: '2019-12-31' } }),
      make('professional', 'd2', { period: { start: '2024-07-01' } }),
    ],
    paths: ['/period/end', '/period/start'],
    kept: [
      make('structure', 's1', { opened: '2020', closed: '2024-06' }),
      make('professional', 'd1', { period: { start: '2018', end: '2020' } }),
      make('professional', 'd2', { period: { start: '2024-06-30', end: { missing: 'unknown' } } }),
    ],
  },
];
