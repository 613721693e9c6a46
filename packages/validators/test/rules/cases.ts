import type { Case } from './case.js';
import { cases as dataset } from './dataset.js';
import { cases as indicators } from './indicators.js';
import { cases as participation } from './participation.js';
import { cases as pathways } from './pathways.js';
import { cases as structures } from './structures.js';

/** The examples of every rule, by room. */
export const cases: readonly Case[] = [
  ...dataset,
  ...structures,
  ...pathways,
  ...participation,
  ...indicators,
];
