import { isRecord, recordTypes } from '@santeparticipative/core';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type MutationKind, mutatedArbitrary, mutationKinds } from '../../src/arbitraries/index.js';

describe('records that were changed', () => {
  const drawn = recordTypes.flatMap((type) =>
    fc
      .sample(mutatedArbitrary(type), 300)
      .map((mutated) => ({ ...mutated, isRight: isRecord(type, mutated.value) })),
  );

  it.each(mutationKinds)('are wrong by %s alone', (kind: MutationKind) => {
    const wrong = drawn.filter(({ changes, isRight }) => !isRight && changes.join() === kind);
    expect(wrong.length).toBeGreaterThan(0);
  });

  test('one to three times', () => {
    expect(new Set(drawn.map(({ changes }) => changes.length))).toEqual(new Set([1, 2, 3]));
  });

  test('and are still right at times, where a change stays inside a limit', () => {
    expect(drawn.some(({ isRight }) => isRight)).toBe(true);
  });
});

test('a record with three changes shrinks to one with the change that matters', () => {
  const details = fc.check(
    fc.property(mutatedArbitrary('pathway'), ({ value }) => isRecord('pathway', value)),
  );
  const [least] = details.counterexample ?? [];
  expect(least?.changes).toHaveLength(1);
  expect(isRecord('pathway', least?.value)).toBe(false);
});
