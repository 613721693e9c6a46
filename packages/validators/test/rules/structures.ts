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
  {
    rule: 'structure.probable-duplicate',
    severity: 'warning',
    what: 'the number of a site twice, not that of a legal carrier',
    broken: [
      make('structure', 's1', { identifiers: { finessEt: '730000007' } }),
      make('structure', 's2', { identifiers: { finessEt: '730000007', siret: '73282932000074' } }),
      make('structure', 's3', { identifiers: { siret: '73282932000074', rna: 'W123456789' } }),
      make('structure', 's4', { identifiers: { rna: 'W123456789' } }),
    ],
    paths: [
      '/identifiers/finessEt',
      '/identifiers/finessEt',
      '/identifiers/siret',
      '/identifiers/siret',
      '/identifiers/rna',
      '/identifiers/rna',
    ],
    kept: [
      make('structure', 's1', { identifiers: { finessEj: '730000007', siren: '732829320' } }),
      make('structure', 's2', { identifiers: { finessEj: '730000007', siren: '732829320' } }),
      make('structure', 's3', { identifiers: { finessEt: '730000007' } }),
    ],
  },
  {
    rule: 'structure.probable-duplicate',
    severity: 'warning',
    what: 'one name for two of a kind in one territory or commune',
    broken: [
      make('territory', 't1'),
      make('structure', 's1', { territory: to('territory', 't1') }),
      make('structure', 's2', { territory: to('territory', 't1'), address: { commune: '73065' } }),
      make('structure', 's3', { address: { commune: '73065' } }),
      make('structure', 's4', { name: 'Autre maison', address: { city: 'Ville' } }),
      make('structure', 's5', { name: 'Autre maison', address: { city: 'Ville' } }),
    ],
    paths: ['/name', '/name', '/name', '/name', '/name'],
    kept: [
      make('territory', 't1'),
      make('territory', 't2'),
      make('structure', 's1', { territory: to('territory', 't1') }),
      make('structure', 's2', { territory: to('territory', 't2') }),
      make('structure', 's3', { territory: to('territory', 't1'), kind: 'ccas' }),
      make('structure', 's4', { territory: to('territory', 't1'), name: 'Autre maison' }),
      make('structure', 's5'),
      make('structure', 's6'),
    ],
  },
  {
    rule: 'structure.probable-duplicate',
    severity: 'warning',
    what: 'what nothing joins, as the latest versions have it',
    broken: [
      make('structure', 's1', { identifiers: { siret: '73282932000074' } }),
      make('structure', 's2', {
        identifiers: { siret: '73282932000074' },
        ...metaOf({ version: 2 }),
      }),
      make('structure', 's2'),
      // They are one, and still like the third.
      make('structure', 's3', { identifiers: { siret: '73282932000074' } }),
      make('merge', 'f1', { kept: to('structure', 's1'), merged: to('structure', 's3') }),
    ],
    paths: ['/identifiers/siret', '/identifiers/siret', '/identifiers/siret'],
    kept: [
      make('structure', 's1', { identifiers: { siret: '73282932000074' } }),
      make('structure', 's2', { identifiers: { siret: '73282932000074' } }),
      make('merge', 'f1', { kept: to('structure', 's1'), merged: to('structure', 's2') }),
      make('structure', 's3', { identifiers: { siret: '73282932000074' } }),
      make('structure', 's3', metaOf({ version: 2 })),
      make('structure', 's4', {
        identifiers: { siret: '73282932000074' },
        ...metaOf({ status: 'withdrawn' }),
      }),
      make('structure', 's5', { identifiers: { finessEt: '730000007' } }),
      make('structure', 's6', {
        identifiers: { finessEt: '730000007' },
        ...metaOf({ replaces: to('structure', 's5') }),
      }),
    ],
  },
];
