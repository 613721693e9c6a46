import { isMissing, type Missing, type Period } from '@santeparticipative/core';
import type { Period as FhirPeriod } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { definitionUrl } from '../systems.js';
import { absentElement, readAbsent } from './absent.js';
import { compact } from './compact.js';
import {
  type ExtensionCodec,
  type FieldCodecs,
  readFields,
  single,
  writeFields,
} from './extension.js';
import { text } from './primitives.js';

const stated: FieldCodecs<Pick<Period, 'duration' | 'verbatim'>> = {
  duration: text,
  verbatim: text,
};

const urlOf =
  ({ systems }: Mapping) =>
  (name: string): string =>
    definitionUrl(systems, `period-${name}`);

const dateOf = (date: string | Missing | undefined): string | undefined =>
  isMissing(date) ? undefined : date;

const absence = (
  date: string | Missing | undefined,
): ReturnType<typeof absentElement> | undefined =>
  isMissing(date) ? absentElement(date) : undefined;

/** A period, with what its source says of its length in extensions of its own. */
export function writePeriod(
  { start, end, duration, verbatim }: Period,
  mapping: Mapping,
): FhirPeriod {
  return compact({
    extension: writeFields({ duration, verbatim }, stated, mapping, urlOf(mapping)),
    start: dateOf(start),
    _start: absence(start),
    end: dateOf(end),
    _end: absence(end),
  });
}

/** The period that an element holds. */
export function readPeriod(period: FhirPeriod | undefined, mapping: Mapping): unknown {
  if (period === undefined) return undefined;
  return compact({
    start: period.start ?? readAbsent(period._start),
    end: period.end ?? readAbsent(period._end),
    ...readFields(period.extension, stated, mapping, urlOf(mapping)),
  });
}

/** A period, as a `Period`. */
export const period: ExtensionCodec<Period> = single(
  (value: Period, mapping) => ({ valuePeriod: writePeriod(value, mapping) }),
  ({ valuePeriod }, mapping) => readPeriod(valuePeriod, mapping),
);
