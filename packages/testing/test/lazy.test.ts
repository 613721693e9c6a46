import type * as PureRand from 'pure-rand';
import { describe, expect, test, vi } from 'vitest';
import { generateActivity, type RegionOptions } from '../src/index.js';

const counter = vi.hoisted(() => ({ draws: 0 }));

vi.mock('pure-rand', async (importOriginal) => {
  const original = await importOriginal<typeof PureRand>();
  const unsafeUniformIntDistribution: typeof original.unsafeUniformIntDistribution = (
    from,
    to,
    generator,
  ) => {
    counter.draws += 1;
    return original.unsafeUniformIntDistribution(from, to, generator);
  };
  return { ...original, unsafeUniformIntDistribution };
});

const TEN_MILLION = { seed: 1, structures: 100_000, year: 2025, pathwaysPerStructure: 100 };

/** How many random draws the first records of a region take. */
function drawsOf(options: RegionOptions, records: number): number {
  counter.draws = 0;
  const activity = generateActivity(options);
  for (let taken = 0; taken < records; taken += 1) {
    if (activity.next().done === true) throw new Error('The region is too small.');
  }
  return counter.draws;
}

describe('the stream of ten million accompaniments', () => {
  test('draws nothing before it is read', () => {
    expect(drawsOf(TEN_MILLION, 0)).toBe(0);
  });

  test('draws as much for its first thousand records as a region of twelve structures', () => {
    const draws = drawsOf(TEN_MILLION, 1000);
    expect(draws).toBe(drawsOf({ ...TEN_MILLION, structures: 12 }, 1000));
    expect(draws).toBeGreaterThan(1000);
    expect(draws).toBeLessThan(20_000);
  });

  test('makes one person at a time: no record costs more than an accompaniment', () => {
    counter.draws = 0;
    const activity = generateActivity(TEN_MILLION);
    let most = 0;
    for (let taken = 0; taken < 5000; taken += 1) {
      const before = counter.draws;
      activity.next();
      most = Math.max(most, counter.draws - before);
    }
    expect(most).toBeLessThan(200);
  });
});
