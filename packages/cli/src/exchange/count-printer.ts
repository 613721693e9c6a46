import type { Progress } from '@santeparticipative/exchange';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { formatNumber } from '../words/number.js';

const WORDS = {
  fr: {
    reading: (all: string) => `${all} lus`,
    delivering: (all: string, done: string) => `${done} sur ${all} envoyés`,
    waiting: (seconds: string) =>
      `pas de réponse utile pour l’instant : nouvel essai dans ${seconds} s`,
  },
  en: {
    reading: (all: string) => `${all} read`,
    delivering: (all: string, done: string) => `${done} of ${all} sent`,
    waiting: (seconds: string) => `no useful answer for now: next attempt in ${seconds} s`,
  },
} as const;

/** Shows how far an exchange is. */
export interface CountPrinter {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
}

/**
 * Shows on a terminal how far an exchange is, on one line that is written over. Where nobody looks, in a file or a
 * pipe, it shows nothing.
 */
export function countPrinter({ stderr }: Io, language: Language): CountPrinter {
  if (stderr.isTTY !== true) return { show: () => {}, end: () => {} };
  const words = WORDS[language];
  const text = ({ phase, wait = 0, ledger: { input, pending } }: Progress): string => {
    const all = formatNumber(input, language);
    if (phase === 'reading') return words.reading(all);
    return phase === 'waiting'
      ? words.waiting(formatNumber(Math.ceil(wait / 1000), language))
      : words.delivering(all, formatNumber(input - pending, language));
  };
  return {
    show: (progress) => stderr.write(`\r\u001b[K${text(progress)}`),
    end: () => stderr.write('\r\u001b[K'),
  };
}
