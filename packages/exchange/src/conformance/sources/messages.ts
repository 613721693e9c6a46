import type { RuleText } from '@santeparticipative/core';
import { error } from '../rule-text.js';

/** The rules that a source keeps. */
export const sourceRules = {
  'connector.values': error(
    {
      fr: 'La source ne donne pas les valeurs attendues.',
      en: 'The source does not give the values that are expected.',
    },
    {
      fr: 'Si leur ordre n’est pas certain, dites « ordered: false ».',
      en: 'If their order is not certain, say "ordered: false".',
    },
  ),
  'connector.read-anew': error(
    {
      fr: 'Une seconde lecture ne donne pas ce qu’a donné la première.',
      en: 'A second reading does not give what the first one gave.',
    },
    {
      fr: 'Chaque appel de « read » recommence ; l’état d’une lecture reste en elle.',
      en: 'Each call of "read" begins anew; the state of a reading stays inside it.',
    },
  ),
  'connector.early-end': error(
    {
      fr: 'Qui cesse de lire laisse quelque chose d’ouvert.',
      en: 'Who stops reading leaves something open.',
    },
    {
      fr: 'Fermez dans le « finally » du générateur.',
      en: 'Close in the "finally" of the generator.',
    },
  ),
  'connector.reads-ahead': error(
    {
      fr: 'La source lit plus loin qu’on ne lui demande.',
      en: 'The source reads further than it is asked to.',
    },
    {
      fr: 'Un million de valeurs ne tient pas en mémoire : lisez quand la suivante est demandée.',
      en: 'A million values do not fit in memory: read when the next is asked for.',
    },
  ),
  'connector.damage-untold': error(
    {
      fr: 'Ce qui ne peut pas être lu n’est pas dit.',
      en: 'What cannot be read is not told.',
    },
    {
      fr: 'Une chose illisible est « rejected » ; une source coupée est « failed ».',
      en: 'One thing that cannot be read is "rejected"; a source that is cut is "failed".',
    },
  ),
  'connector.after-failure': error(
    {
      fr: 'La source continue après « failed ».',
      en: 'The source goes on after "failed".',
    },
    {
      fr: 'Rien ne vient après : ce qui suit encore se dit « rejected ».',
      en: 'Nothing comes after it: where something still follows, say "rejected".',
    },
  ),
  'connector.checkpoint': error(
    {
      fr: 'Lire à partir d’un repère perd des valeurs, ou le repère n’est pas du JSON.',
      en: 'Reading on from a checkpoint loses values, or the checkpoint is not JSON.',
    },
    {
      fr: 'Un repère ne se donne qu’après tout ce qui le précède.',
      en: 'A checkpoint is given only after everything before it.',
    },
  ),
} as const satisfies { readonly [rule: string]: RuleText };
