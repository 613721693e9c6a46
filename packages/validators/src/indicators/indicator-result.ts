import { definitionById } from '@santeparticipative/core';
import { defineRule } from '../rule.js';

/** Whoever reads a declared figure can find where it was declared. */
export const declaredHasSource = defineRule({
  id: 'indicator.no-source',
  severity: 'error',
  title: {
    fr: 'Un résultat déclaré nomme sa source',
    en: 'A declared result names its source',
  },
  message: {
    fr: 'Ce résultat est déclaré et ne nomme pas sa source.',
    en: 'This result is declared and does not name its source.',
  },
  hint: {
    fr: 'Ajoutez « sources », avec le document et l’endroit où se lit le chiffre.',
    en: 'Add "sources", with the document and where the figure is in it.',
  },
  appliesTo: ['indicator-result'],
  *check({ nature, sources }) {
    if (nature === 'declared' && sources === undefined) yield '/sources';
  },
});

/**
 * The definition that a result follows is the catalogue's or the dataset's, in the version that it names. Which
 * versions a definition that was refused has is not known.
 */
export const resultIsDefined = defineRule({
  id: 'indicator.definition-unknown',
  severity: 'error',
  title: {
    fr: 'Un résultat suit une définition du catalogue ou du jeu de données',
    en: 'A result follows a definition of the catalogue or of the dataset',
  },
  message: {
    fr: 'Ni le catalogue ni le jeu de données n’a cette définition dans cette version.',
    en: 'Neither the catalogue nor the dataset has this definition in this version.',
  },
  hint: {
    fr: 'Ajoutez la définition au jeu de données, ou dites avec « label » ce que le chiffre compte.',
    en: 'Add the definition to the dataset, or say with "label" what the figure counts.',
  },
  appliesTo: ['indicator-result'],
  *check({ definition }, index) {
    if (definition === undefined) return;
    const { id, version } = definition;
    if (index.isRefused({ type: 'indicator-definition', id })) return;
    const catalogued = definitionById(id)?.version;
    const held = index.definitionVersions(id);
    if (catalogued === undefined && held === undefined) yield '/definition/id';
    else if (catalogued !== version && held?.has(version) !== true) yield '/definition/version';
  },
});
