import type { Description } from '../description.js';

export const partialDate: Description = {
  title: { fr: 'Date', en: 'Date' },
  description: {
    fr: 'Une date à la précision où on la connaît : 2026, 2026-03 ou 2026-03-01 ; ne pas inventer un jour qu’on ne connaît pas.',
    en: 'A date at the precision at which it is known: 2026, 2026-03 or 2026-03-01; no day is made up when it is not known.',
  },
};

export const civilDate: Description = {
  title: { fr: 'Jour', en: 'Day' },
  description: {
    fr: 'Une date connue au jour près, à l’heure de Paris : 2026-03-01.',
    en: 'A date known to the day, in Paris time: 2026-03-01.',
  },
};

export const instant: Description = {
  title: { fr: 'Instant', en: 'Instant' },
  description: {
    fr: 'Un instant en temps universel (UTC), à la seconde ou plus finement : 2026-03-01T09:30:00Z.',
    en: 'An instant in UTC, to the second or finer: 2026-03-01T09:30:00Z.',
  },
};

export const offsetDateTime: Description = {
  title: { fr: 'Date et heure', en: 'Date and time' },
  description: {
    fr: 'Une date et une heure avec leur décalage par rapport au temps universel : 2026-03-01T14:30:00+01:00.',
    en: 'A date and time with its offset from UTC: 2026-03-01T14:30:00+01:00.',
  },
};

export const dateOrDateTime: Description = {
  title: { fr: 'Date, avec ou sans heure', en: 'Date, with or without time' },
  description: {
    fr: 'Une date à la précision où on la connaît, ou une date et une heure avec leur décalage : 2026-03 ou 2026-03-01T14:30:00+01:00.',
    en: 'A date at the precision at which it is known, or a date and time with its offset: 2026-03 or 2026-03-01T14:30:00+01:00.',
  },
};

export const duration: Description = {
  title: { fr: 'Durée', en: 'Duration' },
  description: {
    fr: 'Une durée au format ISO 8601 : P6W pour six semaines, PT90M pour quatre-vingt-dix minutes.',
    en: 'A length of time in ISO 8601: P6W for six weeks, PT90M for ninety minutes.',
  },
};
