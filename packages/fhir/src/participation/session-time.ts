import { isMissing, type RecordOf } from '@santeparticipative/core';
import type { Period } from 'fhir/r4.js';
import { absentElement, readAbsent } from '../elements/absent.js';
import { compact } from '../elements/compact.js';

type When = Pick<RecordOf<'session'>, 'start' | 'duration'>;

const DATE_TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d+)?(Z|([+-])(\d{2}):(\d{2}))$/;
const CLOCK_DURATION = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/;
const MILLISECONDS_IN_SECOND = 1000;
const LENGTH_TO_THE_SECOND = 19;
/** Years beyond 9999 take more characters, and FHIR has none. */
const LENGTH_OF_ISO = 24;

/**
 * When a session ends, with the offset of its start: known when it starts at a known time and lasts a length of
 * the clock (`PT90M`). A length in days (`P2D`) does not say at what time the last day ends.
 */
export function endOf({ start, duration }: When): string | undefined {
  if (isMissing(start)) return undefined;
  const [, wallClock, fraction = '', offset] = DATE_TIME.exec(start) ?? [];
  const lasting = CLOCK_DURATION.exec(duration ?? '');
  if (wallClock === undefined || offset === undefined || lasting === null) return undefined;
  const [, hours = 0, minutes = 0, seconds = 0] = lasting;
  const length = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  // Both ends have the same offset, so that adding to the wall clock is adding to the time.
  const end = new Date(Date.parse(`${wallClock}Z`) + length * MILLISECONDS_IN_SECOND).toISOString();
  return end.length === LENGTH_OF_ISO
    ? `${end.slice(0, LENGTH_TO_THE_SECOND)}${fraction}${offset}`
    : undefined;
}

/** When a session takes place, as far as that is known. Its start is exact; its end follows from it. */
export function writeWhen(session: When): Period {
  const { start } = session;
  return compact({
    start: isMissing(start) ? undefined : start,
    _start: isMissing(start) ? absentElement(start) : undefined,
    end: endOf(session),
  });
}

/** The start of a session that a period holds. */
export function readStart(period: Period | undefined): unknown {
  return period?.start ?? readAbsent(period?._start);
}
