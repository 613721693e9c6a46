import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EPICES_PRECARIOUS,
  EPICES_PRECARIOUS_16_TO_25,
  EPICES_QUESTIONS,
  EpicesAnswers,
  epicesScore,
} from '../src/index.js';

/** Answers from a row of ones and zeros, in the order of the questionnaire. */
function answersOf(row: readonly (0 | 1)[]): EpicesAnswers {
  const answers = EPICES_QUESTIONS.map((question, index) => [question, row[index] === 1]);
  return EpicesAnswers.parse({ instrument: 'epices', ...Object.fromEntries(answers) });
}

const none = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] as const;

describe('the EPICES score', () => {
  it.each([
    ['no to all', none, 7514],
    ['yes to all', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 2486],
    ['yes to the two that raise it', [1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0], 10000],
    ['yes to the nine that lower it', [0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1], 0],
    ['a mixture', [1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 1], 5384],
    ['another', [0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 0], 6154],
  ] as const)('of %s', (_, row, score) => {
    expect(epicesScore(answersOf(row))).toBe(score);
  });

  it('does not exist when an answer lacks or is missing for a reason', () => {
    for (const question of EPICES_QUESTIONS) {
      const { [question]: _answer, ...others } = answersOf(none);
      expect(epicesScore(others)).toBeUndefined();
      expect(epicesScore({ ...others, [question]: { missing: 'refused' } })).toBeUndefined();
    }
  });

  it('is a whole number of hundredths from 0 to 10000, whatever the answers', () => {
    const row = fc.array(fc.constantFrom(0 as const, 1 as const), { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(row, (ones) => {
        const score = epicesScore(answersOf(ones)) ?? Number.NaN;
        expect(Number.isInteger(score) && score >= 0 && score <= 10000).toBe(true);
      }),
    );
  });

  it('has thresholds in the same unit', () => {
    expect([EPICES_PRECARIOUS, EPICES_PRECARIOUS_16_TO_25]).toEqual([3017, 3727]);
  });
});
