import type { AnyRecord } from '@santeparticipative/core';
import type { EvaluationPeriod } from '../../src/index.js';

/** What the arithmetic gives for a cell. Amounts are in the unit of the fields: minutes, cents, hundredths. */
export interface ExpectedFigures {
  /** A proportion's numerator, what a mean adds up, what a ratio divides. */
  readonly numerator?: number;
  /** What it is divided by. */
  readonly denominator?: number;
  /** The value, in the unit of the definition, or why there is none. The whole of a share has none of its own. */
  readonly value?: number | { readonly none: string };
}

/** An indicator of the catalogue, worked by hand on a few records. Nothing in it comes from an evaluation. */
export interface WorkedExample {
  /** The id of the definition. */
  readonly indicator: string;
  /** What it shows, in one line. */
  readonly shows: string;
  /** The year 2025 unless it says otherwise. */
  readonly period?: EvaluationPeriod;
  readonly records: readonly AnyRecord[];
  readonly expected: ExpectedFigures;
  /** The values of all the strata of some dimensions: by dimension, then by code. */
  readonly strata?: { readonly [dimension: string]: { readonly [code: string]: number } };
  /** Values of crossed strata, by the codes of the dimensions: `msp-inventee/2025-Q1`. */
  readonly crossed?: { readonly [codes: string]: number };
  /** The distinct people behind what is counted: what disclosure control goes by. */
  readonly people?: number;
  /** Records whose date does not place them in the period: none unless it says so. */
  readonly unplaced?: number;
}
