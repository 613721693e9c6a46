import type { Mutation } from './mutation.js';

/** Numbers that JSON reads and does not write, that are out of bounds or not whole; some that are right. */
export const wrongNumber: Mutation = (value) =>
  typeof value === 'number'
    ? [
        -0,
        value + 0.5,
        -1,
        0,
        1,
        // What JSON.parse makes of 1e400; NaN is what a program makes.
        Number.POSITIVE_INFINITY,
        Number.NEGATIVE_INFINITY,
        Number.NaN,
        1e300,
        5e-324,
        2 ** 31,
        2 ** 53,
        Number.MAX_SAFE_INTEGER,
      ]
    : [];
