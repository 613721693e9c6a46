import type { Manifest, RecordOf } from '../../src/index.js';
import { base } from './base.js';

export const manifest: Manifest = {
  type: 'manifest',
  namespace: 'https://exemple.example/donnees',
  schemaVersion: '0.2.0',
  title: 'Données inventées',
  producer: 'Structure des Exemples',
  created: '2026-01-05T09:00:00Z',
  referenceLists: [{ list: 'qpv', vintage: '2024' }],
  counts: { structure: 1 },
  hash: 'a'.repeat(64),
};

export const source: RecordOf<'source'> = {
  type: 'source',
  ...base('source', 'rapport', 'authors'),
  title: 'Rapport inventé',
  publisher: 'Éditeur des Exemples',
  authors: [{ name: 'Autrice Inventée', role: 'coordinatrice', organisation: 'Les Exemples' }],
  date: '2025-06',
  context: ['Séminaire des exemples'],
  licence: 'Licence Ouverte 2.0',
  citation: 'Inventée A., Rapport inventé, 2025.',
  url: 'https://exemple.example/rapport',
  classifications: [{ scheme: 'Thésaurus inventé', values: ['santé', 'participation'] }],
};

export const tombstone: RecordOf<'tombstone'> = {
  type: 'tombstone',
  ...base('tombstone', 'retrait-1', 'sources'),
  target: { type: 'person', id: 'personne-9' },
  reason: 'opposition',
  date: '2026-01-04',
};

export const merge: RecordOf<'merge'> = {
  type: 'merge',
  ...base('merge', 'fusion-1', 'sources'),
  kept: { type: 'person', id: 'personne-1' },
  merged: { type: 'person', id: 'personne-8' },
  reason: 'Saisie deux fois',
  date: '2026-01-04',
};
