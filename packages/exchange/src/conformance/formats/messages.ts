import type { RuleText } from '@santeparticipative/core';
import { error } from '../rule-text.js';

/** The rules that a format keeps. */
export const formatRules = {
  'connector.format-round-trip': error(
    {
      fr: 'Ce que le format a écrit, il ne le relit pas à l’identique.',
      en: 'What the format wrote, it does not read again as it was.',
    },
    {
      fr: 'parse(write(v)) s’écrit comme v, et identify en dit la même chose.',
      en: 'parse(write(v)) is written as v is, and identify says the same of it.',
    },
  ),
  'connector.format-unstable': error(
    {
      fr: 'Une même valeur ne s’écrit pas toujours de la même façon.',
      en: 'One value is not always written in the same way.',
    },
    {
      fr: 'L’ordre des champs ne compte pas, et rien ne vient de l’heure ni du hasard : écrivez en JSON canonique (RFC 8785).',
      en: 'The order of fields does not matter, and nothing comes from time or chance: write canonical JSON (RFC 8785).',
    },
  ),
  'connector.format-line': error(
    {
      fr: 'Le texte d’une valeur contient un saut de ligne.',
      en: 'The text of a value holds a line feed.',
    },
    { fr: 'Une valeur s’écrit sur une ligne.', en: 'A value is written on one line.' },
  ),
  'connector.format-identity': error(
    {
      fr: 'L’identité d’une valeur est vide, instable, ou la même pour deux choses.',
      en: 'The identity of a value is empty, unstable, or the same for two things.',
    },
    {
      fr: 'La clé nomme la chose, toujours de la même façon ; version et rang sont des nombres.',
      en: 'The key names the thing, always in the same way; version and rank are numbers.',
    },
  ),
  'connector.format-hostile': error(
    {
      fr: 'Un texte hostile fait lever une erreur au format, ou laisse une trace hors de la valeur.',
      en: 'A hostile text makes the format throw, or leaves a trace outside the value.',
    },
    {
      fr: 'Un texte qui n’est pas une valeur se refuse par des constats. Lisez le JSON par parseJsonText.',
      en: 'A text that is no value is refused by issues. Read JSON by parseJsonText.',
    },
  ),
} as const satisfies { readonly [rule: string]: RuleText };
