import { type DimensionId, dimensions } from '@santeparticipative/core';
import type { CodeableConcept } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { readCode, writeCode } from '../elements/coded.js';

/** A dimension, as the code of a stratifier: the same in a Measure and in its reports. */
export function writeDimension(id: DimensionId, mapping: Mapping): CodeableConcept {
  return writeCode(dimensions, id, mapping);
}

/** The dimension that the codes of a stratifier name. */
export function readDimension(
  code: CodeableConcept | readonly CodeableConcept[] | undefined,
  mapping: Mapping,
): string | undefined {
  return readCode(dimensions, code, mapping);
}
