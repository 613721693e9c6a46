import { calendarPeriod } from '../../evaluation/calendar-period.js';
import type { EvaluationPeriod } from '../../evaluation/evaluation-period.js';

/**
 * The forms of DHIS2's periods that we write and read, and how the text of the same period is ours: `20250115`,
 * `202501`, `2025Q1`, `2025`. Weeks, months by two, and years that do not start in January are none of ours.
 */
const FORMS: readonly (readonly [form: RegExp, ours: string])[] = [
  [/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3'],
  [/^(\d{4})(\d{2})$/u, '$1-$2'],
  [/^(\d{4})(Q[1-4])$/u, '$1-$2'],
  [/^(\d{4})$/u, '$1'],
];

/** Half a year, `2025S1`: its two quarters. */
const HALF = /^(\d{4})S([12])$/u;

/** The civil days of a period of DHIS2: a day, a month, a quarter, half a year or a year. */
export function periodOfDhis2(text: string): EvaluationPeriod | undefined {
  const [, year, half] = HALF.exec(text) ?? [];
  if (half !== undefined) {
    const [from, to] = half === '1' ? ['Q1', 'Q2'] : ['Q3', 'Q4'];
    const [first, last] = [from, to].map((quarter) => calendarPeriod(`${year}-${quarter}`));
    return first && last && { start: first.start, end: last.end };
  }
  const [form, ours] = FORMS.find(([one]) => one.test(text)) ?? [];
  return form === undefined || ours === undefined
    ? undefined
    : calendarPeriod(text.replace(form, ours));
}

/** Every period of DHIS2 that starts in a month, the longest first. */
function periodsFrom(start: string): string[] {
  const [year = '', month = '', day = ''] = start.split('-');
  const quarter = Math.ceil(Number(month) / 3);
  return [
    year,
    `${year}S${Math.ceil(quarter / 2)}`,
    `${year}Q${quarter}`,
    `${year}${month}`,
    `${year}${month}${day}`,
  ];
}

/**
 * Some days as a period of DHIS2, or `undefined` when DHIS2 has none of these very days (its "Web API", "Date and
 * period format").
 *
 * @example
 * dhis2Period({ start: '2025-01-01', end: '2025-03-31' }); // '2025Q1'
 */
export function dhis2Period({ start, end }: EvaluationPeriod): string | undefined {
  return periodsFrom(start).find((text) => {
    const period = periodOfDhis2(text);
    return period?.start === start && period.end === end;
  });
}
