import * as z from 'zod';
import { withCondition } from '../condition.js';
import { rule } from '../rule.js';
import { endIsNotBeforeStart } from './conditions.js';
import { orMissing } from './missing.js';
import { notEmpty } from './not-empty.js';
import { Text } from './text.js';
import { Duration, PartialDate } from './time.js';

const span = notEmpty(
  z.strictObject({
    start: orMissing(PartialDate).optional(),
    end: orMissing(PartialDate).optional(),
    duration: Duration.optional(),
    verbatim: Text.optional(),
  }),
);

/**
 * From a date to a date, both included. An absent end is open; an end that happened at an unknown date is
 * `{ missing: 'unknown' }`. `duration` and `verbatim` keep what a source says when it gives no dates
 * ("pendant deux ans").
 */
export const Period = withCondition(
  span,
  endIsNotBeforeStart,
  rule('time.end-before-start', 'end'),
);
/** From a date to a date, both included. See {@link Period:var}. */
export type Period = z.infer<typeof Period>;
