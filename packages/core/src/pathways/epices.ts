import { isMissing } from '../values/missing.js';
import type { EpicesAnswers } from './assessment.js';

/** What a yes to each question adds to the score, in hundredths of a point. */
const COEFFICIENTS = {
  q1: 1006,
  q2: -1183,
  q3: -828,
  q4: -828,
  q5: 1480,
  q6: -651,
  q7: -710,
  q8: -710,
  q9: -947,
  q10: -947,
  q11: -710,
} as const;

/** The questions of EPICES, in the order of the questionnaire. */
export const EPICES_QUESTIONS = [
  'q1',
  'q2',
  'q3',
  'q4',
  'q5',
  'q6',
  'q7',
  'q8',
  'q9',
  'q10',
  'q11',
] as const satisfies readonly (keyof typeof COEFFICIENTS)[];

const CONSTANT = 7514;

/** From this score on, in hundredths of a point, an adult counts as precarious: 30.17. */
export const EPICES_PRECARIOUS = 3017;

/** The same threshold for people of 16 to 25 years, whose answers mean something else: 37.27. */
export const EPICES_PRECARIOUS_16_TO_25 = 3727;

/**
 * The EPICES score of deprivation in whole hundredths of a point, from 0 (none) to 10000: 5384 is 53.84.
 * `undefined` unless all eleven questions are answered, for the score is not defined otherwise.
 *
 * Weights: Sass et al. 2006, doi:10.1007/s10332-006-0131-5.
 *
 * @example
 * const score = epicesScore(assessment.answers);
 * const precarious = score === undefined ? undefined : score >= EPICES_PRECARIOUS;
 */
export function epicesScore(answers: EpicesAnswers): number | undefined {
  let score = CONSTANT;
  for (const question of EPICES_QUESTIONS) {
    const answer = answers[question];
    if (answer === undefined || isMissing(answer)) return undefined;
    if (answer) score += COEFFICIENTS[question];
  }
  return score;
}
