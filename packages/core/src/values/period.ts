import * as z from 'zod';
import { rule } from '../rule.js';
import { isMissing, orMissing } from './missing.js';
import { notEmpty } from './not-empty.js';
import { Text } from './text.js';
import { Duration, isBefore, PartialDate } from './time.js';

/**
 * From a date to a date, both included. An absent end is open; an end that happened at an unknown date is
 * `{ missing: 'unknown' }`. `duration` and `verbatim` keep what a source says when it gives no dates
 * ("pendant deux ans").
 */
export const Period = notEmpty(
  z.strictObject({
    start: orMissing(PartialDate).optional(),
    end: orMissing(PartialDate).optional(),
    duration: Duration.optional(),
    verbatim: Text.optional(),
  }),
).refine(
  ({ start, end }) =>
    start === undefined ||
    end === undefined ||
    isMissing(start) ||
    isMissing(end) ||
    !isBefore(end, start),
  rule('time.end-before-start', 'end'),
);
/** From a date to a date, both included. See {@link Period:var}. */
export type Period = z.infer<typeof Period>;
