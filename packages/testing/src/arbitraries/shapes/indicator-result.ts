import fc from 'fast-check';
import { text } from '../values/text.js';
import { cell } from './cell.js';
import { hasOneOf, type Shape } from './fields.js';

/** A result is a cell that follows a definition or has words of its own. */
export const indicatorResult: Shape = (drawn) =>
  fc
    .tuple(cell(drawn), text)
    .map(([fields, label]) =>
      hasOneOf(fields, ['definition', 'label']) ? fields : { ...fields, label },
    );
