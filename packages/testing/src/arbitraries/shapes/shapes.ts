import { ageBand } from './age-band.js';
import { cell } from './cell.js';
import { enrolment } from './enrolment.js';
import type { Shape } from './fields.js';
import { indicatorResult } from './indicator-result.js';
import { merge } from './merge.js';
import { period } from './period.js';
import { quantity } from './quantity.js';
import { territory } from './territory.js';

/** The objects that must satisfy more than the schemas of their fields, by the name of their schema. */
export const shapes: { readonly [name: string]: Shape } = {
  Period: period,
  Quantity: quantity,
  AgeBand: ageBand,
  Enrolment: enrolment,
  Merge: merge,
  Territory: territory,
  Stratum: cell,
  IndicatorResult: indicatorResult,
};
