import { expect, test } from 'vitest';
import { publishInTurn, sequences } from './sequences.js';

test('releases that follow one another give nothing away together', () => {
  const leaking = new Map<string, string>();
  let unguarded = 0;
  let undecided = 0;
  let [refused, shown, hidden, published] = [0, 0, 0, 0];
  for (const sequence of sequences(20_261_122, 15)) {
    const { name, members, publications } = sequence;
    const guarded = publishInTurn(sequence, true);
    refused += guarded.refused;
    shown += guarded.shown;
    hidden += guarded.hidden;
    published += publications.length;
    const leaks = guarded.leaks.filter(({ kind }) => kind !== 'undecided');
    undecided += guarded.leaks.length - leaks.length;
    if (leaks.length > 0) {
      leaking.set(`${name}, ${publications[0]?.definition.id}`, JSON.stringify([members, leaks]));
    }
    // Without a register, they do: the attacker is not blind.
    if (publishInTurn(sequence, false).leaks.some(({ kind }) => kind !== 'undecided'))
      unguarded += 1;
  }
  expect([...leaking]).toEqual([]);
  // What the plain search could not decide is little of what is hidden.
  expect(undecided).toBeLessThan(hidden / 10);
  expect(unguarded).toBeGreaterThan(20);
  expect(refused).toBeLessThan(published / 2);
  expect(shown).toBeGreaterThan(published);
});
