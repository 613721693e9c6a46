import { isBefore } from '@santeparticipative/core';
import { exchanged, type Shape } from './fields.js';

/** The end is not before the start. */
export const period: Shape = (drawn) =>
  drawn.map((fields) => {
    const { start, end } = fields;
    const isReversed = typeof start === 'string' && typeof end === 'string' && isBefore(end, start);
    return isReversed ? exchanged(fields, 'start', 'end') : fields;
  });
