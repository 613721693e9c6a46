import type {
  AnyRecord,
  AnyReference,
  Issue,
  Manifest,
  Money,
  Period,
  Quantity,
  RecordType,
} from '@santeparticipative/core';
import type { EvaluationPeriod, Release } from '@santeparticipative/indicators';
import type { WithoutRelease } from '../indicators/clear.js';

/** A figure that a document states, beside where the dataset holds it. */
export interface StatedFigure {
  /** The record that holds it. */
  readonly record: AnyRecord;
  /** The quantity or amount; for a ratio without a value of its own, its numerator and denominator. */
  readonly quantities: readonly (Quantity | Money)[];
  /** Its address: type and id of the record, and JSON Pointer in it. `indicator-result/partners#/value`. */
  readonly at: string;
  /** The period that the record gives, where it gives one. */
  readonly period: Period | undefined;
  /** The titles of the documents that state it. */
  readonly sources: readonly string[];
}

/** What became of the records as FHIR. */
export interface MappingReport {
  /** How many resources of each type were written. */
  readonly resources: ReadonlyMap<string, number>;
  /** How many records were not written, because of people who oppose to sharing. */
  readonly withheld: number;
  /** Records that did not come back equal when the resources were read again. */
  readonly notEqual: readonly AnyReference[];
  /** Elements of the resources that found no place in a record. */
  readonly unmapped: number;
}

/** What the main job made of one dataset. */
export interface DatasetReport {
  /** Its name in the files that were written. */
  readonly name: string;
  readonly path: string;
  /** What it says of itself; `undefined` when it says nothing, and then only its reading and checking were done. */
  readonly manifest: Manifest | undefined;
  readonly recordCounts: Partial<Record<RecordType, number>>;
  /** What was wrong: in the file, in the records, between them, and with what may be published. */
  readonly issues: readonly Issue[];
  readonly mapping: MappingReport | undefined;
  readonly statedFigures: readonly StatedFigure[];
  /** The days that indicators were computed over. */
  readonly period: EvaluationPeriod | undefined;
  /** What may be published. */
  readonly release: Release | undefined;
  /** Why there is no release, when there is none. */
  readonly withoutRelease: WithoutRelease | undefined;
  /** The files that were written, relative to the out folder. */
  readonly files: readonly string[];
  /** True when the records were not written, because a file given to the job stands there: it was left as it is. */
  readonly inputKept: boolean;
}

/** What the main job did. The terminal's tables and the summary page are views of it. */
export interface JobReport {
  readonly out: string;
  readonly datasets: readonly DatasetReport[];
}

/** True when a dataset has an error, or a record that did not come back equal from FHIR. */
export function hasFailed({ issues, mapping }: DatasetReport): boolean {
  const erroneous = issues.some(({ severity }) => severity === 'error');
  return erroneous || (mapping !== undefined && mapping.notEqual.length > 0);
}
