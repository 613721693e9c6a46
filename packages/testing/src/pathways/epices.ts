import type { Assessment, Missing } from '@santeparticipative/core';
import type { Random } from '../random.js';

type Answers = Extract<Assessment['answers'], { instrument: 'epices' }>;

const missingAnswers = [
  [45, { missing: 'unknown' }],
  [30, { missing: 'refused' }],
  [25, { missing: 'not-asked' }],
] as const;

function answer(random: Random, yesPercent: number): boolean | Missing {
  return random.chance(3) ? random.weighted(missingAnswers) : random.chance(yesPercent);
}

/** EPICES answers at entry, of somebody whom the structure's action is meant for: most in precarious usualNeeds. */
export function epicesAtEntry(random: Random): Answers {
  return {
    instrument: 'epices',
    q1: answer(random, 60),
    q2: answer(random, 55),
    q3: answer(random, 35),
    q4: answer(random, 12),
    q5: answer(random, 70),
    q6: answer(random, 25),
    q7: answer(random, 25),
    q8: answer(random, 30),
    q9: answer(random, 60),
    q10: answer(random, 50),
    q11: answer(random, 40),
  };
}

/** The answers at exit: what an accompaniment can change has often changed, the rest stays. */
export function epicesAtExit(random: Random, entry: Answers): Answers {
  return {
    ...entry,
    ...(random.chance(50) ? { q2: true } : {}),
    ...(random.chance(20) ? { q5: false } : {}),
    ...(random.chance(25) ? { q6: true } : {}),
    ...(random.chance(25) ? { q7: true } : {}),
    ...(random.chance(20) ? { q11: true } : {}),
  };
}
