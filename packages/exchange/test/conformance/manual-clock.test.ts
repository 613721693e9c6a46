import { expect, it } from 'vitest';
import { manualClock } from '../../src/conformance/index.js';

it('lets hours go by in no time, and wakes who would wake first', async () => {
  const clock = manualClock({ start: 1_000 });
  const woken: string[] = [];
  const sleep = async (name: string, milliseconds: number): Promise<void> => {
    await clock.sleep(milliseconds);
    woken.push(`${name} at ${clock.elapsed()}`);
  };
  await Promise.all([sleep('late', 3_600_000), sleep('soon', 10), sleep('now', 0)]);
  expect(woken).toEqual(['now at 0', 'soon at 10', 'late at 3600000']);
  expect(clock.now()).toBe(3_601_000);
  expect(clock.sleeps).toEqual([3_600_000, 10, 0]);
});

it('keeps its sleepers until it is advanced, where it is told to', async () => {
  const clock = manualClock({ sleeping: 'until-advanced' });
  const woken: number[] = [];
  const both = Promise.all(
    [200, 100].map(async (milliseconds) => {
      await clock.sleep(milliseconds);
      woken.push(milliseconds);
    }),
  );
  clock.advance(99);
  await new Promise(setImmediate);
  expect(woken).toEqual([]);
  clock.advance(101);
  await both;
  expect(woken).toEqual([100, 200]);
  expect(clock.elapsed()).toBe(200);
});

it.each(['at-once', 'until-advanced'] as const)(
  'lets a sleeper be interrupted, before and meanwhile (%s)',
  async (sleeping) => {
    const clock = manualClock({ sleeping });
    const reason = new Error('enough');
    await expect(clock.sleep(100, AbortSignal.abort(reason))).rejects.toBe(reason);
    const controller = new AbortController();
    const asleep = clock.sleep(100, controller.signal);
    controller.abort(reason);
    await expect(asleep).rejects.toBe(reason);
    clock.advance(50);
    expect(clock.elapsed()).toBe(50);
  },
);
