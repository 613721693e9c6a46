import type { MeasureReportGroup } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { addressesOf } from '../elements/addresses.js';
import { compact } from '../elements/compact.js';
import { type FieldCodecs, readFields, writeFields } from '../elements/extension.js';
import { isMasked } from '../elements/masked.js';
import { quantity } from '../elements/quantity.js';
import { scoreOf } from './measure-score.js';
import { countsOf } from './population-counts.js';
import type { Scoring } from './scoring.js';
import type { Figures } from './stated-figures.js';

/** What R4 has for figures, in a group of a report and in a stratum alike: exact numbers alone. */
type FigureElements = Pick<MeasureReportGroup, 'extension' | 'population' | 'measureScore'>;

/** A figure as it was stated, with its precision and the words of its source, is an extension. */
export const extensions: FieldCodecs<Omit<Figures, 'suppressed'>> = {
  value: quantity,
  numerator: quantity,
  denominator: quantity,
};

/** Figures as populations and a score. A hidden one says so on each, and tells nothing else. */
export function writeFigures(
  figures: Figures,
  scoring: Scoring | undefined,
  mapping: Mapping,
): FigureElements {
  return compact({
    extension: writeFields(figures, extensions, mapping, addressesOf('figure', mapping)),
    population: countsOf(figures, scoring),
    measureScore: scoreOf(figures, scoring),
  });
}

/** The figures that a group or a stratum of a report holds. */
export function readFigures(
  { extension, population, measureScore }: FigureElements,
  mapping: Mapping,
): object {
  const hidden =
    isMasked(measureScore?._value) || population?.some(({ _count }) => isMasked(_count)) === true;
  return compact({
    ...readFields(extension, extensions, mapping, addressesOf('figure', mapping)),
    suppressed: hidden ? true : undefined,
  });
}
