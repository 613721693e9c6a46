/* Releases that follow one another, and are attacked together: what differencing is tried on. */
import type { IndicatorDefinition } from '@santeparticipative/core';
import { addToRegister, publish, type Release, type ReleaseRegister } from '../../src/index.js';
import type { Leak } from './attack.js';
import { optionsFor } from './campaign.js';
import { leaksOfAll, type Members, type Publication, partialAt } from './differencing.js';
import { randomFrom } from './families.js';
import { tableDefinition } from './tables.js';

/** People, and what is published of them one after the other. */
export interface Sequence {
  readonly name: string;
  readonly members: readonly Members[];
  readonly publications: readonly Publication[];
}

const counted = tableDefinition(['structure']);
const crossedByMonth = tableDefinition(['structure', 'month']);
const active: IndicatorDefinition = {
  ...tableDefinition(['structure']),
  id: 'proportion-active',
  measure: { kind: 'proportion', numerator: { field: 'status', eq: 'active' } },
  unit: 'percent',
};

const STRUCTURES = ['a', 'b', 'c'];
const MONTHS = ['2025-01', '2025-02', '2025-03'];

/** Sequences of each kind, drawn from a seed. */
export function* sequences(seed: number, number: number): Generator<Sequence> {
  const random = randomFrom(seed);
  const within = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const count = () => (random() < 0.4 ? within(0, 10) : within(11, 60));
  const member = (structure: string, month: string, since?: number): Members => {
    const n = since === undefined ? count() : within(1, 14);
    const codes = {};
    const numerator = within(0, n);
    return { structure, month, codes, n, numerator, ...(since === undefined ? {} : { since }) };
  };
  for (let made = 0; made < number; made += 1) {
    const definition = random() < 0.6 ? counted : random() < 0.5 ? crossedByMonth : active;
    const all = STRUCTURES.flatMap((structure) => MONTHS.map((month) => member(structure, month)));
    const first = all.filter(({ month }) => month === MONTHS[0]);
    const publication = (structures: readonly string[], months: readonly string[]) => ({
      definition,
      structures,
      months,
    });
    // A structure without a correction has one of nobody: nobody knows which were corrected.
    const corrected = STRUCTURES.map((structure) => ({
      ...member(structure, '2025-01', 1),
      ...(random() < 0.5 ? { n: 0, numerator: 0 } : {}),
    }));
    yield {
      name: 'a correction',
      members: [...first, ...corrected],
      publications: [0, 1].map(() => publication(STRUCTURES, ['2025-01'])),
    };
    yield {
      name: 'a structure more',
      members: first,
      publications: [STRUCTURES.slice(0, 2), STRUCTURES].map((structures) =>
        publication(structures, ['2025-01']),
      ),
    };
    yield {
      name: 'a month more',
      members: all,
      publications: [MONTHS.slice(0, 2), MONTHS].map((months) => publication(STRUCTURES, months)),
    };
    yield {
      name: 'months, then their quarter',
      members: all,
      publications: [...MONTHS.map((month) => [month]), MONTHS].map((months) =>
        publication(STRUCTURES, months),
      ),
    };
    yield {
      name: 'a structure by itself, then all',
      members: first,
      publications: [['b'], STRUCTURES].map((structures) => publication(structures, ['2025-01'])),
    };
  }
}

/** What came of a sequence. */
export interface Outcome {
  readonly leaks: readonly Leak[];
  readonly refused: number;
  /** Figures that are shown, of all that were published. */
  readonly shown: number;
  readonly hidden: number;
}

/** Publishes a sequence, with a register or, to know that there is something to guard against, without. */
export function publishInTurn({ members, publications }: Sequence, withRegister: boolean): Outcome {
  let register: ReleaseRegister | undefined;
  let refused = 0;
  const releases: { publication: Publication; release: Release; at: number }[] = [];
  for (const [at, publication] of publications.entries()) {
    const outcome = publish([partialAt(members, publication, at)], {
      ...optionsFor(11),
      ...(withRegister && register !== undefined ? { register } : {}),
    });
    if (!outcome.ok) {
      refused += 1;
      continue;
    }
    register = addToRegister(register, outcome.value);
    releases.push({ publication, release: outcome.value, at });
  }
  const figures = releases.flatMap(({ release }) =>
    release.results.flatMap((result) => [result, ...(result.strata ?? [])]),
  );
  const hidden = figures.filter(({ suppressed }) => suppressed === true).length;
  const leaks = releases.length === 0 ? [] : leaksOfAll(members, releases);
  return { leaks, refused, shown: figures.length - hidden, hidden };
}
