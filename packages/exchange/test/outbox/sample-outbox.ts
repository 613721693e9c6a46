import { exchangeIssue } from '../../src/messages.js';
import { all, delivered, opened, StoppedClock, thing } from './outbox-at-work.js';

const clock = new StoppedClock();

const THINGS = Array.from({ length: 600 }, (_, position) =>
  thing(`a-${position}`, {
    version: 1,
    rank: position % 2,
    text: `${'Personne fictive '.repeat(8)}${position}`,
  }),
);

/**
 * Fills an outbox with things of every state: delivered, pending, dead, withdrawn. Its first rows lie in a table, its
 * last ones in the log.
 */
export async function makeOutbox(folder: string): Promise<void> {
  const outbox = await opened(folder, clock);
  await outbox.startRun();
  for (let start = 0; start < THINGS.length; start += 100) {
    await outbox.stage(THINGS.slice(start, start + 100));
  }
  await outbox.stage([thing('t', { version: 1, rank: 5, removes: ['a-0', 'a-599'] })]);
  await outbox.settle();
  const { entries } = await outbox.take(200);
  await outbox.mark(
    entries.map((entry, position) => {
      const remember = [{ name: entry.id, value: { version: position } }];
      const issues = [exchangeIssue('exchange.attempts-exhausted')];
      return position % 10 === 0
        ? { sequence: entry.sequence, state: 'dead', issues, remember }
        : { ...delivered(entry), remember };
    }),
  );
  await outbox.close();
  const again = await opened(folder, clock);
  await again.startRun();
  await again.stage(THINGS.slice(0, 150));
  await again.saveCheckpoint('source', { since: 1 });
  await again.mark((await again.take(60)).entries.map(delivered));
  await again.take(10);
  await again.close();
}

/** Everything that such an outbox says of itself. */
export async function contentOf(folder: string): Promise<string> {
  const outbox = await opened(folder, clock);
  try {
    const letters = await all(outbox.deadLetters());
    const remembered = THINGS.map(({ id }) => outbox.memory.get(id) ?? null);
    const checkpoint = outbox.checkpoint('source') ?? null;
    const counts = await outbox.startRun();
    const settled = await outbox.settle();
    const entries: unknown[] = [];
    for (;;) {
      const taken = await outbox.take(500);
      entries.push(...taken.entries);
      if (taken.entries.length === 0) break;
      await outbox.mark(taken.entries.map(delivered));
    }
    const known = await outbox.stage(THINGS);
    return JSON.stringify({ letters, remembered, checkpoint, counts, settled, entries, known });
  } finally {
    await outbox.close();
  }
}
