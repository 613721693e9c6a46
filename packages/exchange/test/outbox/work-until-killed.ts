import { openOutbox } from '../../src/outbox/open-outbox.js';
import type { Mark, Staged } from '../../src/outbox/outbox.js';
import { systemClock } from '../../src/system-clock.js';

// Run by a test in a process of its own, which is killed at some instant: it says every change once it is made.

const [folder = '', first = '0'] = process.argv.slice(2);

function tell(change: object): void {
  process.stdout.write(`${JSON.stringify(change)}\n`);
}

function thing(position: number): Staged {
  const id = `a-${position}`;
  const text = `${'x'.repeat(300)}${position}`;
  return { id, namespace: '', key: id, text, version: 1, removes: [], rank: 0, after: [] };
}

const opened = await openOutbox(folder, { clock: systemClock });
if (!opened.ok) {
  tell({ refused: opened.issues.map(({ rule }) => rule) });
  process.exit(1);
}
const { outbox } = opened;
await outbox.startRun();
tell({ ready: true });
for (let position = Number(first); ; position += 20) {
  const things = Array.from({ length: 20 }, (_, number) => thing(position + number));
  await outbox.stage(things);
  tell({ staged: things.map(({ id }) => id) });
  const { entries } = await outbox.take(15);
  const marks = entries.map(({ sequence, id }, number): Mark => {
    const remember = [{ name: id, value: id }];
    return number % 5 === 0
      ? { sequence, state: 'dead', issues: [], remember }
      : { sequence, state: 'delivered', remember };
  });
  await outbox.mark(marks);
  tell({
    delivered: entries.filter((_, number) => number % 5 !== 0).map(({ id }) => id),
    dead: entries.filter((_, number) => number % 5 === 0).map(({ id }) => id),
  });
}
