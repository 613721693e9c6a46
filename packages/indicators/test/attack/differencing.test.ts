import { expect, test } from 'vitest';
import { publishInTurn, sequences } from './sequences.js';

test('releases that follow one another give nothing away together', () => {
  const leaking = new Map<string, string>();
  let unguarded = 0;
  let [refused, shown, published] = [0, 0, 0];
  for (const sequence of sequences(20_261_122, 60)) {
    const { name, members, publications } = sequence;
    const guarded = publishInTurn(sequence, true);
    refused += guarded.refused;
    shown += guarded.shown;
    published += publications.length;
    if (guarded.leaks.length > 0) {
      leaking.set(
        `${name}, ${publications[0]?.definition.id}`,
        JSON.stringify([members, guarded.leaks]),
      );
    }
    // Without a register, they do: the attacker is not blind.
    if (publishInTurn(sequence, false).leaks.length > 0) unguarded += 1;
  }
  expect([...leaking]).toEqual([]);
  expect(unguarded).toBeGreaterThan(50);
  expect(refused).toBeLessThan(published / 2);
  expect(shown).toBeGreaterThan(published);
});
