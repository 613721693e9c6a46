import type { RecordOf } from '@santeparticipative/core';
import type {
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

type Stratum = NonNullable<RecordOf<'indicator-result'>['strata']>[number];

/** R4 gathers strata by dimension: this one's place in the record's own list is an extension. */
function positionOf(position: number, { systems }: Mapping): Extension {
  return { url: definitionUrl(systems, 'stratum-position'), valueInteger: position };
}

function writeStratum(
  stratum: Stratum,
  position: number,
  scoring: Scoring | undefined,
  mapping: Mapping,
): MeasureReportGroupStratifierStratum {
  const { dimension, code, display } = stratum;
  const { extension = [], ...figures } = writeFigures(stratum, scoring, mapping);
  const system = codeSystemUrl(mapping.systems, `stratum-${dimension}`);
  return {
    extension: [positionOf(position, mapping), ...extension],
    value: compact({ coding: [{ system, code }], text: display }),
    ...figures,
  };
}

/** Strata as stratifiers, one for each dimension. */
export function writeStrata(
  strata: readonly Stratum[],
  scoring: Scoring | undefined,
  mapping: Mapping,
): MeasureReportGroupStratifier[] {
  const byDimension = new Map<Stratum['dimension'], MeasureReportGroupStratifierStratum[]>();
  for (const [position, stratum] of strata.entries()) {
    const strataOfDimension = byDimension.get(stratum.dimension) ?? [];
    strataOfDimension.push(writeStratum(stratum, position, scoring, mapping));
    byDimension.set(stratum.dimension, strataOfDimension);
  }
  return [...byDimension].map(([dimension, stratum]) => ({
    code: [writeDimension(dimension, mapping)],
    stratum,
  }));
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
          dimension: readDimension(code, mapping),
          code: cell.value?.coding?.[0]?.code,
          display: cell.value?.text,
          ...readFigures(cell, mapping),
        }),
      })),
    )
    .sort((one, other) => one.position - other.position)
    .map(({ stratum }) => stratum);
}
