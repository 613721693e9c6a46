import type { IndicatorDefinition } from '../indicator-definition.js';
import { participationIndicators } from './participation.js';
import { pathwayIndicators } from './pathways.js';
import { structureIndicators } from './structures.js';

/** The indicators that the project defines, by room. Their texts are under Licence Ouverte 2.0. */
export const catalogue: readonly IndicatorDefinition[] = [
  ...structureIndicators,
  ...pathwayIndicators,
  ...participationIndicators,
];

/** The catalogue's definition with the given id, or `undefined`. */
export function definitionById(id: string): IndicatorDefinition | undefined {
  return catalogue.find((definition) => definition.id === id);
}
