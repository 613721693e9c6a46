import fc from 'fast-check';
import { numberOf } from '../values/number.js';
import { ascending, hasOneOf, type Shape } from './fields.js';

/** There is a figure, and it lies between its bounds. */
export const quantity: Shape = (drawn) =>
  fc
    .tuple(drawn, numberOf({ type: 'number' }))
    .map(([fields, value]) =>
      hasOneOf(fields, ['value', 'min', 'max'])
        ? ascending(fields, 'min', 'value', 'max')
        : { value, ...fields },
    );
