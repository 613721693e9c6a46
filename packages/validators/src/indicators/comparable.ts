import { defineRule } from '../rule.js';

/**
 * Two figures of successive periods do not make an evolution when they count by different definitions, or by
 * different major versions of one. Versions are those of SemVer (https://semver.org): a new major version counts
 * something else; a minor one adds to the definition, a patch mends its words, and figures stay comparable. The
 * rule blames the first figure of a definition that takes over from another one, and only then: indicators
 * that are given side by side, year after year, keep it.
 */
export const figuresCompare = defineRule({
  id: 'indicator.definition-changed',
  severity: 'warning',
  title: {
    fr: 'Des chiffres de périodes successives suivent la même définition, dans la même version majeure',
    en: 'Figures of successive periods follow the same definition, in the same major version',
  },
  message: {
    fr: 'Ce chiffre et celui d’une période précédente ne suivent pas la même définition, ou pas la même version majeure : ils ne se comparent pas.',
    en: 'This figure and that of an earlier period do not follow the same definition, or not the same major version of it: they cannot be compared.',
  },
  hint: {
    fr: 'Ne calculez entre eux ni évolution ni taux de croissance ; présentez chacun avec sa définition.',
    en: 'Compute neither an evolution nor a growth rate between them; show each with its definition.',
  },
  appliesTo: ['indicator-result'],
  *check(result, index) {
    if (index.takesOver(result)) yield '/definition';
  },
});
