import type { IndicatorDefinition } from '../indicator-definition.js';

/** A definition as the catalogue writes it: everything but what all of its definitions share. */
export function define(
  definition: Omit<IndicatorDefinition, 'type' | 'meta' | 'version' | 'owner' | 'provenance'>,
): IndicatorDefinition {
  return {
    type: 'indicator-definition',
    meta: { version: 1, recordedAt: '2026-11-22T00:00:00Z', status: 'active' },
    version: '1.0.0',
    provenance: 'project',
    owner: 'santeparticipative',
    ...definition,
  };
}
