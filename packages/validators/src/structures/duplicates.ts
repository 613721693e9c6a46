import { defineRule } from '../rule.js';

const NUMBERS = ['finessEt', 'siret', 'rna'] as const;

/**
 * A number of a site belongs to one structure, and so does a name among those of its kind in one place. A
 * SIREN or a FINESS EJ proves nothing: all the sites of a legal carrier have it.
 */
export const structureIsOnce = defineRule({
  id: 'structure.probable-duplicate',
  severity: 'warning',
  title: {
    fr: 'Une structure a un seul enregistrement',
    en: 'A structure has one record',
  },
  message: {
    fr: 'Une autre structure a le même numéro, ou le même nom au même endroit : c’est sans doute la même.',
    en: 'Another structure has the same number, or the same name in the same place: they are probably one.',
  },
  hint: {
    fr: 'Si c’est la même structure, dites-le par une fusion (« merge ») ; sinon, donnez à chacune son numéro ou son nom.',
    en: 'If they are one structure, say so by a merge; otherwise, give each its own number or name.',
  },
  appliesTo: ['structure'],
  *check(structure, index) {
    const shared = NUMBERS.filter((number) => index.isLikeAnother(structure, number));
    yield* shared.map((number) => `/identifiers/${number}`);
    if (shared.length > 0) return;
    const isNamesake =
      index.isLikeAnother(structure, 'nameInTerritory') ||
      index.isLikeAnother(structure, 'nameInCommune');
    if (isNamesake) yield '/name';
  },
});
