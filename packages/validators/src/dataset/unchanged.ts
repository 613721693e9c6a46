import type { RuleDescription } from '../rule.js';

/** The two readings of a dataset give the same number of records. It is checked once, at the end. */
export const datasetIsUnchanged: RuleDescription = {
  id: 'dataset.changed-while-reading',
  severity: 'error',
  title: {
    fr: 'Les deux lectures d’un jeu de données donnent autant d’enregistrements',
    en: 'The two readings of a dataset give as many records',
  },
  message: {
    fr: 'Le jeu de données a changé pendant sa vérification, ou n’a pas été lu deux fois en entier.',
    en: 'The dataset changed while it was checked, or was not read twice to its end.',
  },
  hint: { fr: 'Vérifiez-le de nouveau.', en: 'Check it again.' },
};
