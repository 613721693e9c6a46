import type { Json } from '@santeparticipative/exchange';
import { ndjson } from '../src/index.js';
import { delivery, manifest, sinkContext, structure } from './values.js';

// Run by the test of a kill: adds batches to a dataset from a place on, and tells what is to be remembered of each.
const [path = '', from = '', remembered = '[]'] = process.argv.slice(2);
const memory = new Map<string, Json>(JSON.parse(remembered));
const sink = ndjson(path, { write: 'append', manifest: { namespace: manifest.namespace } });
const opened = await sink.open(sinkContext({ remembered: memory }));
if (!opened.ok) throw new Error(opened.issues.map(({ rule }) => rule).join());
for (let first = Number(from); ; first += 20) {
  const batch = Array.from({ length: 20 }, (_, place) => structure(`s-${first + place}`));
  const outcomes = await opened.session.deliver(
    batch.map((record) => delivery(record, { uncertain: true })),
  );
  for (const outcome of outcomes) {
    if (outcome.state !== 'created' && outcome.state !== 'unchanged')
      throw new Error(outcome.state);
    for (const { name, value } of outcome.remember ?? [])
      if (value !== undefined) memory.set(name, value);
  }
  process.stdout.write(`${JSON.stringify({ next: first + 20, memory: [...memory] })}\n`);
}
