/* Whoever attacks what `publish` makes. The full attack is `node tools/attack/run.mjs --full`. */
import { expect, test } from 'vitest';
import { attackFamily } from './campaign.js';
import { drawnTables, smallTables } from './families.js';

const SEED = 20_261_122;

test.each([...smallTables({ number: 500, seed: SEED }), ...drawnTables(SEED, 60)])(
  'nothing leaks: $name',
  async (family) => {
    const { leaks, cases, refused } = await attackFamily(family);
    // The few that the plain search cannot decide are for the other solver of the full attack.
    expect(leaks.get('undecided')?.cases ?? 0).toBeLessThan(cases / 50);
    leaks.delete('undecided');
    expect(
      [...leaks].map(([kind, { cases: number, story }]) => `${kind} (${number}): ${story}`),
    ).toEqual([]);
    // A control that refuses everything would be safe too.
    expect(refused).toBeLessThan(cases / 2);
  },
);
