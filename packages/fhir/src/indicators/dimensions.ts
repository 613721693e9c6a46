import { dimensions, type RecordOf } from '@santeparticipative/core';
import type { CodeableConcept, MeasureGroupStratifier } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { addressesOf } from '../elements/addresses.js';
import { readCode, writeCode } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { type FieldCodecs, readFields, writeFields } from '../elements/extension.js';
import { boolean } from '../elements/primitives.js';

type Dimension = NonNullable<RecordOf<'indicator-definition'>['dimensions']>[number];

export const extensions: FieldCodecs<Omit<Dimension, 'id'>> = { partition: boolean };

/** A dimension, as the code of a stratifier: the same in a Measure and in its reports. */
export function writeDimension(id: Dimension['id'], mapping: Mapping): CodeableConcept {
  return writeCode(dimensions, id, mapping);
}

/** The dimension that the codes of a stratifier name. */
export function readDimension(
  code: CodeableConcept | readonly CodeableConcept[] | undefined,
  mapping: Mapping,
): string | undefined {
  return readCode(dimensions, code, mapping);
}

/** A dimension along which a definition may be split, as a stratifier. */
export function writeStratifier(dimension: Dimension, mapping: Mapping): MeasureGroupStratifier {
  return {
    extension: writeFields(dimension, extensions, mapping, addressesOf('dimension', mapping)),
    code: writeDimension(dimension.id, mapping),
  };
}

/** The dimension that a stratifier holds. */
export function readStratifier(
  { extension, code }: MeasureGroupStratifier,
  mapping: Mapping,
): object {
  return compact({
    ...readFields(extension, extensions, mapping, addressesOf('dimension', mapping)),
    id: readDimension(code, mapping),
  });
}
