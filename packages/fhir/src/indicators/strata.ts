import type { DimensionId, Stratum, StratumCrossing } from '@santeparticipative/core';
import type {
  CodeableConcept,
  Extension,
  MeasureReportGroupStratifier,
  MeasureReportGroupStratifierStratum,
} from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { compact } from '../elements/compact.js';
import { codeSystemUrl, definitionUrl } from '../systems.js';
import { readDimension, writeDimension } from './dimensions.js';
import { readFigures, writeFigures } from './figures.js';
import type { Scoring } from './scoring.js';

/** R4 gathers strata by dimension: this one's place in the record's own list is an extension. */
function positionOf(position: number, { systems }: Mapping): Extension {
  return { url: definitionUrl(systems, 'stratum-position'), valueInteger: position };
}

/** A code of a dimension, as a concept of the code system of its strata. */
function writePlace(
  { dimension, code, display }: StratumCrossing,
  { systems }: Mapping,
): CodeableConcept {
  const system = codeSystemUrl(systems, `stratum-${dimension}`);
  return compact({ coding: [{ system, code }], text: display });
}

function writeStratum(
  stratum: Stratum,
  position: number,
  scoring: Scoring | undefined,
  mapping: Mapping,
): MeasureReportGroupStratifierStratum {
  const { crossed } = stratum;
  const { extension = [], ...figures } = writeFigures(stratum, scoring, mapping);
  return {
    extension: [positionOf(position, mapping), ...extension],
    ...(crossed === undefined
      ? { value: writePlace(stratum, mapping) }
      : {
          component: [stratum, ...crossed].map((place) => ({
            code: writeDimension(place.dimension, mapping),
            value: writePlace(place, mapping),
          })),
        }),
    ...figures,
  };
}

/** The dimensions in which a stratum stands, in their order. */
function dimensionsOf({ dimension, crossed = [] }: Stratum): DimensionId[] {
  return [dimension, ...crossed.map((place) => place.dimension)];
}

/** Strata as stratifiers, one for each dimension and for each crossing of several. */
export function writeStrata(
  strata: readonly Stratum[],
  scoring: Scoring | undefined,
  mapping: Mapping,
): MeasureReportGroupStratifier[] {
  const stratifiers = new Map<
    string,
    { readonly code: CodeableConcept[]; readonly stratum: MeasureReportGroupStratifierStratum[] }
  >();
  for (const [position, stratum] of strata.entries()) {
    const dimensions = dimensionsOf(stratum);
    const key = dimensions.join();
    const code = dimensions.map((dimension) => writeDimension(dimension, mapping));
    const stratifier = stratifiers.get(key) ?? { code, stratum: [] };
    stratifier.stratum.push(writeStratum(stratum, position, scoring, mapping));
    stratifiers.set(key, stratifier);
  }
  return [...stratifiers.values()];
}

/** The place that a value of a stratum names. */
function readPlace(
  dimension: readonly CodeableConcept[] | CodeableConcept | undefined,
  value: CodeableConcept | undefined,
  mapping: Mapping,
): object {
  return compact({
    dimension: readDimension(dimension, mapping),
    code: value?.coding?.[0]?.code,
    display: value?.text,
  });
}

/** Where a stratum stands: in the dimension of its stratifier, or in those of its components. */
function readPlaces(
  { value, component }: MeasureReportGroupStratifierStratum,
  code: readonly CodeableConcept[] | undefined,
  mapping: Mapping,
): object {
  if (component === undefined) return readPlace(code, value, mapping);
  const [first = {}, ...crossed] = component.map((part) =>
    readPlace(part.code, part.value, mapping),
  );
  return { ...first, crossed };
}

/** The strata that stratifiers hold, in the order of the record's own list. */
export function readStrata(
  stratifiers: readonly MeasureReportGroupStratifier[] | undefined,
  mapping: Mapping,
): object[] {
  const { url } = positionOf(0, mapping);
  return (stratifiers ?? [])
    .flatMap(({ code, stratum }) =>
      (stratum ?? []).map((cell) => ({
        position: cell.extension?.find((extension) => extension.url === url)?.valueInteger ?? 0,
        stratum: compact({
          ...readPlaces(cell, code, mapping),
          ...readFigures(cell, mapping),
        }),
      })),
    )
    .sort((one, other) => one.position - other.position)
    .map(({ stratum }) => stratum);
}
