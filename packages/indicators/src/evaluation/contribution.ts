import type { IndicatorDefinition } from '@santeparticipative/core';
import type { FieldReader } from './field-reader.js';
import type { Resolve } from './linked-records.js';
import { typeFieldOf } from './needed-fields.js';
import { satisfies } from './satisfies.js';
import type { Contribution } from './tally.js';

/** How the ids of merged persons and structures are told to be one. */
export interface Identities {
  readonly person: Resolve;
  readonly structure: Resolve;
}

/**
 * What one thing of the population brings to the measure, its people aside. `undefined` when the measure needs
 * a value and the thing has none; only integers that a JSON number holds exactly are added up.
 */
export function contributionOf(
  { measure }: IndicatorDefinition,
  read: FieldReader,
  identities: Identities,
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
      const type = read(typeFieldOf(measure.field) ?? measure.field);
      return { distinct: distinctOf(String(value), type, identities) };
    }
    default: {
      const value = read(measure.field);
      return typeof value === 'number' && Number.isSafeInteger(value) ? { value } : undefined;
    }
  }
}

function distinctOf(value: string, type: unknown, { person, structure }: Identities): string {
  if (type === 'person') return person(value);
  return type === 'structure' ? structure(value) : value;
}
