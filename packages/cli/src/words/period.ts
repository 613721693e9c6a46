import { isMissing, type PartialDate, type Period } from '@santeparticipative/core';
import type { Language } from '../language.js';
import { dateInWords, isWholeDay } from './date.js';

interface PeriodWords {
  readonly unknown: string;
  /** What stands before a day, and before a month or a year, in each place. */
  readonly from: readonly [day: string, other: string];
  readonly to: readonly [day: string, other: string];
  readonly since: readonly [day: string, other: string];
  readonly until: readonly [day: string, other: string];
}

const WORDS: { readonly [language in Language]: PeriodWords } = {
  fr: {
    unknown: 'non précisée',
    from: ['du ', ''],
    to: ['au ', 'à '],
    since: ['depuis le ', 'depuis '],
    until: ["jusqu'au ", "jusqu'à "],
  },
  en: {
    unknown: 'not stated',
    from: ['', ''],
    to: ['to ', 'to '],
    since: ['since ', 'since '],
    until: ['until ', 'until '],
  },
};

/** A period in the words of its source, else by its dates: `du 1er mars 2025 au 30 avril 2025`, `2015 à 2016`. */
export function formatPeriod(period: Period, language: Language): string {
  const { unknown, from, to, since, until } = WORDS[language];
  const { verbatim, duration } = period;
  const start = isMissing(period.start) ? undefined : period.start;
  const end = isMissing(period.end) ? undefined : period.end;
  const after = ([day, other]: PeriodWords['from'], date: PartialDate): string =>
    `${isWholeDay(date) ? day : other}${dateInWords(date, language)}`;
  if (verbatim !== undefined) return verbatim;
  if (start !== undefined && end !== undefined) {
    return start === end ? dateInWords(start, language) : `${after(from, start)} ${after(to, end)}`;
  }
  if (start !== undefined) return after(since, start);
  if (end !== undefined) return after(until, end);
  return duration ?? unknown;
}
