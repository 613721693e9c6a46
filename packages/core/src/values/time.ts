import * as z from 'zod';
import { withCondition } from '../condition.js';
import { rule } from '../rule.js';
import {
  durationWithoutLookahead,
  isDateOrDateTime,
  isDuration,
  isInstant,
  isOffsetDateTime,
  isRealDate,
  isRealDay,
  timePatterns,
} from './calendar.js';

/**
 * A civil date in Europe/Paris with the precision at which it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * It is real in the calendar: `2025-02-30` is refused.
 */
export const PartialDate: z.ZodString = withCondition(
  z.string(),
  isRealDate,
  rule('time.not-a-date'),
  { pattern: timePatterns.partialDate.source },
);
/** A civil date at the precision at which it is known. See {@link PartialDate:var}. */
export type PartialDate = z.infer<typeof PartialDate>;

/** A civil date in Europe/Paris known to the day: `YYYY-MM-DD`. */
export const CivilDate: z.ZodString = withCondition(z.string(), isRealDay, rule('time.not-a-day'), {
  pattern: timePatterns.civilDate.source,
});
/** A civil date known to the day. See {@link CivilDate:var}. */
export type CivilDate = z.infer<typeof CivilDate>;

/** An instant in UTC, to the second or finer: `2026-03-01T09:30:00Z`. */
export const Instant: z.ZodString = withCondition(
  z.string(),
  isInstant,
  rule('time.not-an-instant'),
  { pattern: timePatterns.instant.source },
);
/** An instant in UTC. See {@link Instant:var}. */
export type Instant = z.infer<typeof Instant>;

/** A date and time with its offset from UTC: `2026-03-01T14:30:00+01:00`. */
export const OffsetDateTime: z.ZodString = withCondition(
  z.string(),
  isOffsetDateTime,
  rule('time.not-a-date-time'),
  { pattern: timePatterns.offsetDateTime.source },
);
/** A date and time with its offset from UTC. See {@link OffsetDateTime:var}. */
export type OffsetDateTime = z.infer<typeof OffsetDateTime>;

/** When something starts: a partial date, or a date and time with its offset. */
export const DateOrDateTime: z.ZodString = withCondition(
  z.string(),
  isDateOrDateTime,
  rule('time.not-a-date-or-time'),
  { pattern: timePatterns.dateOrDateTime.source },
);
/** A partial date, or a date and time with its offset. */
export type DateOrDateTime = z.infer<typeof DateOrDateTime>;

/** A length of time, ISO 8601: `P6W` is six weeks, `PT90M` an hour and a half. */
export const Duration: z.ZodString = withCondition(
  z.string(),
  isDuration,
  rule('time.not-a-duration'),
  { pattern: durationWithoutLookahead, not: { pattern: '[PT]$' } },
);
/** A length of time, ISO 8601. See {@link Duration:var}. */
export type Duration = z.infer<typeof Duration>;
