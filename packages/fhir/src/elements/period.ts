import { isMissing, type Missing, type Period } from '@santeparticipative/core';
import type { Period as FhirPeriod } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { absentElement, readAbsent } from './absent.js';
import { addressesOf } from './addresses.js';
import { compact } from './compact.js';
import { dayOf } from './day.js';
import {
  type ExtensionCodec,
  type FieldCodecs,
  readFields,
  single,
  writeFields,
} from './extension.js';
import { date, text } from './primitives.js';

interface Stated extends Pick<Period, 'duration' | 'verbatim'> {
  readonly end?: string | undefined;
}

export const stated: FieldCodecs<Stated> = { end: date, duration: text, verbatim: text };

const dateOf = (value: string | Missing | undefined): string | undefined =>
  isMissing(value) ? undefined : value;

const absence = (
  value: string | Missing | undefined,
): ReturnType<typeof absentElement> | undefined =>
  isMissing(value) ? absentElement(value) : undefined;

/**
 * True when R4 cannot tell that an end comes after its start, because one of them is coarser: from March 2024
 * to some day of 2024. Its rule per-1 refuses such a period.
 */
function isUndecided(start: string | undefined, end: string | undefined): boolean {
  if (start === undefined || end === undefined || start.length === end.length) return false;
  return start.startsWith(end) || end.startsWith(start);
}

/** A period, with what its source says of its length, and an end that R4 cannot compare, in extensions. */
export function writePeriod(period: Period, mapping: Mapping): FhirPeriod {
  const { duration, verbatim } = period;
  const start = dateOf(period.start);
  const end = dateOf(period.end);
  const undecided = isUndecided(start, end);
  return compact({
    extension: writeFields<Stated>(
      { end: undecided ? end : undefined, duration, verbatim },
      stated,
      mapping,
      addressesOf('period', mapping),
    ),
    start,
    _start: absence(period.start),
    end: undecided ? undefined : end,
    _end: absence(period.end),
  });
}

/** The period that an element holds, in days. */
export function readPeriod(period: FhirPeriod | undefined, mapping: Mapping): unknown {
  if (period === undefined) return undefined;
  const { end, ...others } = readFields(
    period.extension,
    stated,
    mapping,
    addressesOf('period', mapping),
  );
  return compact({
    start: dayOf(period.start) ?? readAbsent(period._start),
    end: dayOf(period.end) ?? readAbsent(period._end) ?? end,
    ...others,
  });
}

/** A period, as a `Period`. */
export const period: ExtensionCodec<Period> = single(
  { value: 'Period' },
  (value: Period, mapping) => ({ valuePeriod: writePeriod(value, mapping) }),
  ({ valuePeriod }, mapping) => readPeriod(valuePeriod, mapping),
);
