import type { Stratum } from '../../indicators/indicator-result.js';
import { field, type ObjectDescription } from '../description.js';

type Figure = Pick<Stratum, 'value' | 'numerator' | 'denominator' | 'suppressed'>;

/** The fields that a result and each of its strata have. */
export const figureFields: ObjectDescription<Figure>['fields'] = {
  value: field(
    'full',
    { fr: 'Valeur', en: 'Value' },
    {
      fr: 'Le chiffre, dans l’unité de l’indicateur ; vide s’il est masqué.',
      en: 'The figure, in the unit of the indicator; empty when it is hidden.',
    },
  ),
  numerator: field(
    'full',
    { fr: 'Numérateur', en: 'Numerator' },
    {
      fr: 'Combien répondent au critère, pour une proportion ; ce qui est divisé, avec son unité, pour un rapport.',
      en: 'How many meet the criterion, for a proportion; what is divided, with its unit, for a ratio.',
    },
  ),
  denominator: field(
    'full',
    { fr: 'Dénominateur', en: 'Denominator' },
    {
      fr: 'Sur combien la proportion est calculée, jamais moins que le numérateur ; pour un rapport, ce par quoi il divise, avec son unité.',
      en: 'Out of how many the proportion is computed, never less than the numerator; for a ratio, what it divides by, with its unit.',
    },
  ),
  suppressed: field(
    'full',
    { fr: 'Masqué', en: 'Suppressed' },
    {
      fr: 'Oui si le chiffre existe et n’est pas montré, pour protéger un petit groupe.',
      en: 'True when the figure exists and is hidden, to protect a small group.',
    },
  ),
};
