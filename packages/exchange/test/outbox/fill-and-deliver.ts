import { openOutbox } from '../../src/outbox/open-outbox.js';
import { systemClock } from '../../src/system-clock.js';

// Run by the memory test in a process of its own, whose heap is small: everything is staged, then delivered.

const [folder = '', ...numbers] = process.argv.slice(2);
const [count = 0, size = 0, chunk = 1, short = 0] = numbers.map(Number);

const opened = await openOutbox(folder, { clock: systemClock });
if (!opened.ok) throw new Error(opened.issues.map(({ rule }) => rule).join());
const { outbox } = opened;
await outbox.startRun();
for (let start = 0; start < count; start += chunk) {
  await outbox.stage(
    Array.from({ length: chunk }, (_, number) => {
      const id = `a-${start + number}`;
      const text = `${id} `.repeat(start + number < short ? 1 : size / id.length);
      return { id, namespace: '', key: id, text, version: 1, removes: [], rank: 0, after: [] };
    }),
  );
}
await outbox.settle();
let delivered = 0;
for (;;) {
  const { entries, done } = await outbox.take(chunk);
  if (done) break;
  await outbox.mark(
    entries.map(({ sequence }) => ({ sequence, state: 'delivered', remember: [] })),
  );
  delivered += entries.length;
}
await outbox.close();
process.stdout.write(String(delivered));
