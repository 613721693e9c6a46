import type { Id } from '@santeparticipative/core';
import {
  type Campaign,
  indicatorHash,
  type PartialResult,
  type Submission,
} from '../../src/index.js';
import { partialOf } from '../merge/partials.js';
import { definition, year2025 } from '../records.js';

/** The two indicators that the campaigns of the tests ask for, without their breakdowns. */
export const asked = ['pathways-opened', 'interpreting-hours'] as const;

/** What a structure has of an indicator: one thing for each unit of its sum. */
export function figures(
  id: (typeof asked)[number],
  structure: Id,
  n: number,
  more: Partial<PartialResult> = {},
): PartialResult {
  const people = { atLeast: n, atMost: n };
  const sum = id === 'interpreting-hours' ? 60 * n : 0;
  return { ...partialOf(id, structure, { n, sum, people }), ...more };
}

/** Three structures, asked for the figures of 2025 from 5 January to 31 March 2026. */
export const campaign: Campaign = {
  id: 'campagne-2025',
  title: { fr: 'Campagne inventée', en: 'Invented campaign' },
  period: year2025,
  definitions: asked.map((id) => {
    const { hash } = figures(id, 'msp-nord', 0);
    return { id, version: definition(id).version, hash };
  }),
  structures: ['msp-nord', 'msp-sud', 'msp-est'],
  opens: '2026-01-05',
  due: '2026-03-31',
};

/** What structures send on 1 February 2026: both indicators, of as many things. */
export function sent(
  id: Id,
  structures: Id | readonly [Id, ...Id[]],
  n: number,
  more: Partial<Submission> = {},
): Submission {
  const all = typeof structures === 'string' ? [structures] : [...structures];
  return {
    id,
    structures: all,
    receivedAt: '2026-02-01T09:00:00Z',
    version: 1,
    partials: asked.map((name) => figures(name, all[0] ?? '', n, { subject: [...all].sort() })),
    ...more,
  };
}

/** The hash of a definition whose meaning is another. */
export const otherHash = indicatorHash(definition('pathways-active'));
