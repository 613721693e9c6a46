import { type Assessment, rights } from '@santeparticipative/core';
import type { Random } from '../random.js';
import { coded, notKnown } from '../values.js';

type Answers = Extract<Assessment['answers'], { instrument: 'situation' }>;

/** What is known at entry of a person's regular doctor, cover and rights. Half have no regular doctor. */
export function situationAtEntry(random: Random): Answers {
  const interpreterNeeded = random.chance(15);
  return {
    instrument: 'situation',
    regularDoctor: random.weighted([
      [50, false],
      [45, true],
      [5, notKnown],
    ]),
    complementaryCover: random.weighted([
      [35, 'lacking'],
      [25, 'eligible'],
      [20, 'obtained'],
      [15, 'renewed'],
      [5, { missing: 'not-asked' }],
    ]),
    rights: random.sample(['puma', 'c2s', 'ame', 'ald', 'rsa'], random.int(1, 2)).map((right) => ({
      right: coded(rights, right),
      status: random.weighted([
        [40, 'lacking'],
        [40, 'eligible'],
        [15, 'obtained'],
        [5, notKnown],
      ]),
    })),
    interpreterNeeded,
    interpreterUsed: interpreterNeeded ? random.chance(60) : { missing: 'not-applicable' },
  };
}

/** The situation at exit: a regular doctor is often found, rights that were due are often opened. */
export function situationAtExit(random: Random, entry: Answers): Answers {
  const gained = entry.regularDoctor === false && random.chance(65);
  const covered = entry.complementaryCover === 'eligible' || random.chance(20);
  return {
    ...entry,
    ...(gained ? { regularDoctor: true } : {}),
    ...(covered && entry.complementaryCover !== 'renewed'
      ? { complementaryCover: 'obtained' }
      : {}),
    ...(entry.rights === undefined
      ? {}
      : {
          rights: entry.rights.map(({ right, status }) => ({
            right,
            status: status === 'eligible' && random.chance(70) ? 'obtained' : status,
          })),
        }),
  };
}
