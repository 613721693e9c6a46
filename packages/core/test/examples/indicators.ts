import type { RecordOf } from '../../src/index.js';
import { base } from './base.js';

const figures = {
  value: {
    value: 40,
    min: 35,
    max: 45,
    precision: 'approximate' as const,
    unit: 'pour cent',
    verbatim: 'environ 40 %',
  },
  numerator: {
    value: 40,
    min: 40,
    max: 40,
    precision: 'exact' as const,
    unit: 'personnes',
    verbatim: 'quarante',
  },
  denominator: {
    value: 100,
    min: 100,
    max: 100,
    precision: 'exact' as const,
    unit: 'personnes',
    verbatim: 'cent',
  },
};

export const indicatorDefinition: RecordOf<'indicator-definition'> = {
  type: 'indicator-definition',
  ...base('indicator-definition', 'definition-1', 'dimensions'),
  version: '1.0.0',
  title: { fr: 'Indicateur inventé', en: 'Invented indicator' },
  description: { fr: 'Une part inventée.', en: 'An invented share.' },
  domain: 'pathways',
  unit: 'percent',
  improvement: 'increase',
  provenance: 'project',
  owner: 'Structure des Exemples',
  base: 'pathway',
  unnest: 'goals',
  measure: {
    kind: 'proportion',
    numerator: { field: 'item.achievement', in: ['achieved', 'sustaining'] },
  },
  population: {
    and: [
      { field: 'status', eq: 'completed' },
      {
        or: [
          { field: 'durationDays', gte: 30 },
          { field: 'period.end', lte: '2025' },
        ],
      },
      { not: { field: 'inQpv', exists: true } },
    ],
  },
  time: 'end',
  dates: { start: 'item.period.start', end: 'item.period.end' },
  privacyUnit: 'person',
  sensitive: true,
  dimensions: [
    { id: 'structure', partition: true },
    { id: 'quarter', partition: true },
  ],
  crossings: [['structure', 'quarter']],
};

export const indicatorResult: RecordOf<'indicator-result'> = {
  type: 'indicator-result',
  ...base('indicator-result', 'resultat-1', 'strata'),
  nature: 'computed',
  definition: { id: 'definition-1', version: '1.0.0', hash: 'b'.repeat(64) },
  label: 'part inventée',
  programme: { type: 'programme', id: 'programme-1' },
  structures: [{ type: 'structure', id: 'msp-1' }],
  about: { type: 'group', id: 'groupe-1' },
  territory: { type: 'territory', id: 'quartier-1' },
  period: { start: '2025', end: '2025', duration: 'P1Y', verbatim: 'en 2025' },
  ...figures,
  strata: [
    { dimension: 'structure', code: 'msp-1', display: 'MSP des Exemples', ...figures },
    { dimension: 'structure', code: 'msp-2', suppressed: true },
    {
      dimension: 'structure',
      code: 'msp-1',
      crossed: [{ dimension: 'quarter', code: '2025-Q1', display: 'Premier trimestre 2025' }],
      ...figures,
    },
  ],
  threshold: 11,
  notes: ['Chiffre inventé.'],
};

/** A figure that exists and is hidden. */
export const hiddenResult: RecordOf<'indicator-result'> = {
  type: 'indicator-result',
  ...base('indicator-result', 'resultat-2', 'sources'),
  nature: 'computed',
  label: 'part inventée',
  period: { missing: 'unknown' },
  suppressed: true,
};
