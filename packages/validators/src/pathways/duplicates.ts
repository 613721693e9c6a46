import { defineRule } from '../rule.js';

/** A pseudonym stands for one person in its scope: two persons who have the same are probably one. */
export const personIsOnce = defineRule({
  id: 'person.probable-duplicate',
  severity: 'warning',
  title: {
    fr: 'Une personne a un seul enregistrement par pseudonyme',
    en: 'A person has one record for a pseudonym',
  },
  message: {
    fr: 'Une autre personne a le même pseudonyme dans la même portée : c’est sans doute la même.',
    en: 'Another person has the same pseudonym in the same scope: they are probably one.',
  },
  hint: {
    fr: 'Si c’est la même personne, dites-le par une fusion (« merge ») ; sinon, corrigez le pseudonyme.',
    en: 'If they are one person, say so by a merge; otherwise, correct the pseudonym.',
  },
  appliesTo: ['person'],
  *check(person, index) {
    if (index.sharesPseudonym(person)) yield '/pseudonym';
  },
});
