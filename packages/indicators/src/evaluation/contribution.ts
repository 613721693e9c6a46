import type { IndicatorDefinition } from '@santeparticipative/core';
import type { FieldReader } from './field-reader.js';
import { satisfies } from './satisfies.js';
import type { Contribution } from './tally.js';

/**
 * What one thing of the population brings to the measure, its people aside. `undefined` when the measure needs
 * a value and the thing has none; only integers that a JSON number holds exactly are added up.
 */
export function contributionOf(
  { measure }: IndicatorDefinition,
  read: FieldReader,
): Omit<Contribution, 'people'> | undefined {
  switch (measure.kind) {
    case 'count':
    case 'declared':
      return {};
    case 'proportion':
      return { inNumerator: satisfies(measure.numerator, read) };
    case 'count-distinct': {
      const value = read(measure.field);
      if (value === undefined || value === null) return undefined;
      return { distinct: String(value) };
    }
    default: {
      const value = read(measure.field);
      return typeof value === 'number' && Number.isSafeInteger(value) ? { value } : undefined;
    }
  }
}
