import type { Quantity } from '@santeparticipative/core';
import type { MeasureReportGroupPopulation } from 'fhir/r4.js';
import { absentElement } from '../elements/absent.js';
import { exactCount } from '../elements/exact.js';
import { masked } from '../elements/masked.js';
import { measureConcept, type PopulationCode, type Scoring } from './scoring.js';
import type { Figures } from './stated-figures.js';

type Counted = readonly [PopulationCode, Quantity | undefined];

/** The figure that counts each population. Those that the definition has are all there, known or not. */
function counted(
  { value, numerator, denominator, suppressed }: Figures,
  scoring: Scoring | undefined,
): Counted[] {
  switch (scoring) {
    case 'proportion':
    case 'share':
    case 'ratio':
      return [
        ['denominator', denominator],
        ['numerator', numerator],
      ];
    case 'cohort':
      return [['initial-population', value]];
    case 'continuous-variable':
      return [['measure-population', denominator]];
    case 'declared':
      return [];
    case undefined:
      // Without a definition no population is known, but that of a hidden figure exists.
      return suppressed ? [['initial-population', undefined]] : [];
  }
}

/** The populations of a result or a stratum, with their counts where these are exact. */
export function countsOf(
  figures: Figures,
  scoring: Scoring | undefined,
): MeasureReportGroupPopulation[] {
  const absent = figures.suppressed ? masked : absentElement({ missing: 'unknown' });
  return counted(figures, scoring).map(([population, figure]) => {
    const code = measureConcept('population', population);
    const count = exactCount(figure);
    return count === undefined ? { code, _count: absent } : { code, count };
  });
}
