import type { Pathway } from '@santeparticipative/core';
import { type Day, dateOf, monthOf, workingDayOnOrBefore } from '../calendar.js';
import type { Random } from '../random.js';
import { notKnown } from '../values.js';

type Referral = NonNullable<Pathway['referral']>;

/** What comes before the first meeting: how the person came, then what they agreed to. */
export type Entry = Pick<Pathway, 'referral' | 'agreement' | 'sharing'>;

const ORIGINS = [
  [25, 'outreach'],
  [20, 'self'],
  [20, 'professional'],
  [25, 'partner'],
  [6, 'entourage'],
  [4, notKnown],
] as const;

/** How a person came; some structures know only the month. */
function referral(random: Random, day: Day): Pick<Referral, 'origin' | 'date'> {
  return {
    origin: random.weighted(ORIGINS),
    date: random.chance(6) ? monthOf(day) : dateOf(day),
  };
}

/** The entry of an accompaniment: referral, decision and agreement, in that order, by the day it starts. */
export function entry(random: Random, start: Day): Entry {
  const agreed = workingDayOnOrBefore(start - random.int(0, 7));
  const decided = workingDayOnOrBefore(agreed - random.int(0, 10));
  const referred = workingDayOnOrBefore(decided - random.int(0, 21));
  return {
    referral: {
      ...referral(random, referred),
      decision: 'accepted',
      decisionDate: dateOf(decided),
    },
    agreement: {
      decision: 'permit',
      date: dateOf(agreed),
      by: random.chance(95) ? 'person' : 'representative',
    },
    sharing: {
      legalBasis: random.chance(70) ? 'consent' : 'care-team',
      decision: random.chance(92) ? 'permit' : 'deny',
      date: dateOf(agreed),
    },
  };
}

/** A referral that no accompaniment followed: still waiting, refused by the structure, or declined by the person. */
export function entryWithoutStart(random: Random, referred: Day): Entry & Pick<Pathway, 'status'> {
  const came = referral(random, referred);
  const decisionDate = dateOf(referred + random.int(0, 10));
  const outcome = random.pick(['waiting', 'refused', 'declined']);
  switch (outcome) {
    case 'waiting':
      return { status: 'draft', referral: { ...came, decision: 'waiting' } };
    case 'refused':
      return { status: 'revoked', referral: { ...came, decision: 'refused', decisionDate } };
    case 'declined':
      return {
        status: 'revoked',
        referral: { ...came, decision: 'accepted', decisionDate },
        agreement: { decision: 'deny', date: decisionDate, by: 'person' },
      };
  }
}
