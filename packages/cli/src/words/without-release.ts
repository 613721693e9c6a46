import type { Localised } from '@santeparticipative/core';
import type { WithoutRelease } from '../indicators/clear.js';

/** What people are told of a dataset without a release. */
export const withoutReleaseWords: { readonly [reason in WithoutRelease]: Localised } = {
  'not-read': {
    fr: 'Pas calculé : le fichier n’a pas pu être lu comme un jeu de données.',
    en: 'Not computed: the file could not be read as a dataset.',
  },
  'partly-read': {
    fr: 'Pas calculé : des lignes n’ont pas pu être lues, ou ne sont pas celles que le fichier annonce.',
    en: 'Not computed: lines could not be read, or are not those that the file announces.',
  },
  refused: {
    fr: 'Pas publié : un petit groupe aurait pu se deviner.',
    en: 'Not published: a small group might have been guessed.',
  },
  'nothing-to-count': {
    fr: 'Rien n’était à compter sur la période.',
    en: 'Nothing was there to count in the period.',
  },
};
