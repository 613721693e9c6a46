import type { Progress } from '@santeparticipative/exchange';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { formatNumber } from '../words/number.js';

const WORDS = {
  fr: { reading: 'lus', delivering: 'envoyés', of: 'sur' },
  en: { reading: 'read', delivering: 'sent', of: 'of' },
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
  return {
    show: ({ phase, ledger: { input, pending } }) => {
      const all = formatNumber(input, language);
      const done = formatNumber(input - pending, language);
      const text =
        phase === 'reading'
          ? `${all} ${words.reading}`
          : `${done} ${words.of} ${all} ${words.delivering}`;
      stderr.write(`\r\u001b[K${text}`);
    },
    end: () => stderr.write('\r\u001b[K'),
  };
}
