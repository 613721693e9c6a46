import type { IndicatorDefinition } from '../indicator-definition.js';
import { define } from './define.js';

/** The indicators on structures and those who work with them. */
export const structureIndicators: readonly IndicatorDefinition[] = [
  define({
    id: 'partners-involved',
    title: { fr: 'Partenaires impliqués', en: 'Partners involved' },
    description: {
      fr: 'Partenaires que la structure déclare impliqués.',
      en: 'Partners whom the structure declares to be involved.',
    },
    domain: 'structures',
    unit: 'structures',
    improvement: 'increase',
    base: 'structure',
    measure: { kind: 'declared' },
    time: 'overlap',
    privacyUnit: 'none',
  }),
];
