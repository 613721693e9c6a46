import fc from 'fast-check';
import { text } from './text.js';
import { dateOrDateTime, day, duration, instant, offsetDateTime, partialDate } from './time.js';

/*
 * Numbers that are nobody's: no département has the number 00, no legal unit nor professional one that starts with
 * so many zeros, and no commune of Corsica is numbered from 900 on. The letters of Corsica are there, for code
 * forgets them.
 */
const synthetic = {
  Finess: /^(?:00|0A|0B)\d{7}$/,
  Siren: /^0000\d{5}$/,
  Siret: /^0000\d{10}$/,
  Rna: /^W0[09R]\d{7}$/,
  Rpps: /^000\d{8}$/,
  Adeli: /^(?:00|0A|0B)\d{7}$/,
  CommuneCode: /^(?:00\d|2[AB]9)\d{2}$/,
} as const;

/** The values of the model that have a name and a form of their own, by the name of their schema. */
export const namedValues: { readonly [name: string]: fc.Arbitrary<string> } = {
  Text: text,
  PartialDate: partialDate,
  CivilDate: day,
  Instant: instant,
  OffsetDateTime: offsetDateTime,
  DateOrDateTime: dateOrDateTime,
  Duration: duration,
  ...Object.fromEntries(
    Object.entries(synthetic).map(([name, form]) => [name, fc.stringMatching(form)]),
  ),
};
