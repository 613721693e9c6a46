import { catalogue, type IndicatorDefinition } from '@santeparticipative/core';

/** A definition of nobody’s catalogue: goals achieved among those of pathways closed in the period. */
export const goals: IndicatorDefinition = {
  type: 'indicator-definition',
  id: 'federation-inventee-objectifs',
  meta: { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' },
  version: '1.0.0',
  title: { fr: 'Objectifs inventés', en: 'Invented goals' },
  description: { fr: 'Une part inventée.', en: 'An invented share.' },
  domain: 'pathways',
  unit: 'percent',
  provenance: 'project',
  base: 'pathway',
  unnest: 'goals',
  population: {
    and: [
      { field: 'status', in: ['completed', 'revoked'] },
      { not: { field: 'item.status', eq: 'rejected' } },
      { field: 'durationDays', gte: 30 },
    ],
  },
  measure: { kind: 'proportion', numerator: { field: 'item.achievement', eq: 'achieved' } },
  time: 'end',
  privacyUnit: 'person',
  dimensions: [
    { id: 'structure', partition: true },
    { id: 'quarter', partition: true },
  ],
  crossings: [['structure', 'quarter']],
};

/** A ratio of nobody’s catalogue: euros of funding for each person accompanied. */
export const budget: IndicatorDefinition = {
  ...goals,
  id: 'federation-inventee-budget',
  unit: 'euros',
  unnest: undefined,
  population: { field: 'subject.type', eq: 'person' },
  measure: {
    kind: 'ratio',
    of: {
      base: 'funding',
      time: 'same-period',
      measure: { kind: 'sum', field: 'amountCents' },
    },
    to: { kind: 'count-distinct', field: 'subject.id' },
  },
  time: 'overlap',
  dimensions: [{ id: 'programme', partition: true }],
  crossings: undefined,
};

/** The catalogue's definition of an id. */
export function ofCatalogue(id: string): IndicatorDefinition {
  const found = catalogue.find((definition) => definition.id === id);
  if (found === undefined) throw new Error('The catalogue has no such definition.');
  return found;
}
