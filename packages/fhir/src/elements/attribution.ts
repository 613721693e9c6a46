import type { Attribution, Quote } from '@santeparticipative/core';
import { type ExtensionCodec, object } from './extension.js';
import { text } from './primitives.js';

/** Who said or wrote something. */
export const attribution: ExtensionCodec<Attribution> = object<Attribution>({
  name: text,
  role: text,
  organisation: text,
});

/** Words that somebody said. */
export const quote: ExtensionCodec<Quote> = object<Quote>({ text, attribution });
