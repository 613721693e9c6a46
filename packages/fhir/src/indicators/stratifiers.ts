import type { DimensionId, IndicatorDefinition, Stratifier } from '@santeparticipative/core';
import type { MeasureGroupStratifier } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { addressesOf } from '../elements/addresses.js';
import { compact } from '../elements/compact.js';
import { type FieldCodecs, readFields, writeFields } from '../elements/extension.js';
import { boolean } from '../elements/primitives.js';
import { writeCriteria } from './criteria.js';
import { readDimension, writeDimension } from './dimensions.js';

export const extensions: FieldCodecs<Omit<Stratifier, 'id'>> = { partition: boolean };

function writeStratifier(dimension: Stratifier, mapping: Mapping): MeasureGroupStratifier {
  return {
    extension: writeFields(dimension, extensions, mapping, addressesOf('dimension', mapping)),
    code: writeDimension(dimension.id, mapping),
  };
}

function writeCrossing(crossing: readonly DimensionId[], mapping: Mapping): MeasureGroupStratifier {
  return {
    component: crossing.map((by) => ({
      code: writeDimension(by, mapping),
      criteria: writeCriteria({ by }, mapping),
    })),
  };
}

/** The dimensions of a definition as stratifiers, then those that are crossed, as stratifiers of components. */
export function stratifiersOf(
  { dimensions = [], crossings = [] }: IndicatorDefinition,
  mapping: Mapping,
): MeasureGroupStratifier[] {
  return [
    ...dimensions.map((dimension) => writeStratifier(dimension, mapping)),
    ...crossings.map((crossing) => writeCrossing(crossing, mapping)),
  ];
}

function readStratifier({ extension, code }: MeasureGroupStratifier, mapping: Mapping): object {
  return compact({
    ...readFields(extension, extensions, mapping, addressesOf('dimension', mapping)),
    id: readDimension(code, mapping),
  });
}

/** The dimensions and the crossings that stratifiers hold. */
export function readStratifiers(
  stratifiers: readonly MeasureGroupStratifier[] | undefined,
  mapping: Mapping,
): { readonly dimensions?: object[]; readonly crossings?: (string | undefined)[][] } {
  const dimensions: object[] = [];
  const crossings: (string | undefined)[][] = [];
  for (const stratifier of stratifiers ?? []) {
    const { component } = stratifier;
    if (component === undefined) dimensions.push(readStratifier(stratifier, mapping));
    else crossings.push(component.map(({ code }) => readDimension(code, mapping)));
  }
  return {
    ...(dimensions.length > 0 && { dimensions }),
    ...(crossings.length > 0 && { crossings }),
  };
}
