import { typeFieldOf } from '../plan/compile-plan.js';
import type { Observation } from '../plan/plan.js';
import type { FieldReader } from './field-reader.js';
import { satisfies } from './satisfies.js';
import type { Contribution } from './tally.js';

/**
 * What one thing of the population brings to the measure, its people aside. `undefined` when the measure needs
 * a value and the thing has none; only integers that a JSON number holds exactly are added up.
 */
export function contributionOf(
  observation: Observation,
  read: FieldReader,
): Omit<Contribution, 'people'> | undefined {
  switch (observation.kind) {
    case 'count':
      return {};
    case 'numerator':
      return { inNumerator: satisfies(observation.filter, read) };
    case 'distinct': {
      const value = read(observation.field);
      if (value === undefined || value === null) return undefined;
      const typeField = typeFieldOf(observation.field);
      const isPerson = typeField !== undefined && read(typeField) === 'person';
      return { distinct: String(value), isPerson };
    }
    case 'integer': {
      const value = read(observation.field);
      return typeof value === 'number' && Number.isSafeInteger(value) ? { value } : undefined;
    }
  }
}
