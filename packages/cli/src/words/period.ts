import { isMissing, type Period } from '@santeparticipative/core';
import type { Language } from '../language.js';

const WORDS = {
  fr: { unknown: 'non précisée', since: 'depuis', until: "jusqu'à", to: 'à' },
  en: { unknown: 'not stated', since: 'since', until: 'until', to: 'to' },
} as const;

/** A period in the words of its source, else by its dates. */
export function formatPeriod(period: Period, language: Language): string {
  const words = WORDS[language];
  const { verbatim, duration } = period;
  const start = isMissing(period.start) ? undefined : period.start;
  const end = isMissing(period.end) ? undefined : period.end;
  if (verbatim !== undefined) return verbatim;
  if (start !== undefined && end !== undefined) {
    return start === end ? start : `${start} ${words.to} ${end}`;
  }
  if (start !== undefined) return `${words.since} ${start}`;
  if (end !== undefined) return `${words.until} ${end}`;
  return duration ?? words.unknown;
}
