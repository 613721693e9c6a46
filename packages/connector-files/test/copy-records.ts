import { ndjson } from '../src/index.js';
import { delivery, sinkContext, sourceContext } from './values.js';

// Run by the memory test in a process of its own, whose heap is small: copies a dataset, and says how many it copied.
const [from = '', to = '', recipient = ''] = process.argv.slice(2);
const opened = await ndjson(to, { recipients: [recipient] }).open(sinkContext());
if (!opened.ok) throw new Error('The copy cannot be written.');
const batch = [];
let copied = 0;
for await (const read of ndjson(from).read(sourceContext())) {
  if (read.kind !== 'value') throw new Error(read.kind);
  batch.push(delivery(read.value, { id: read.value.id }));
  copied += 1;
  if (batch.length === opened.session.batchSize) await opened.session.deliver(batch.splice(0));
}
await opened.session.deliver(batch);
if ((await opened.session.commit()).length > 0) throw new Error('The copy was not written.');
process.stdout.write(String(copied));
