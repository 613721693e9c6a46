import { ndjson } from '../src/index.js';
import { delivery, manifest, sinkContext, structure } from './values.js';

// Run by the test of a kill: replaces a dataset again and again, each time with records that all say which time it is.
const [path = '', amount = ''] = process.argv.slice(2);
for (let time = 0; ; time += 1) {
  const opened = await ndjson(path, { manifest: { namespace: manifest.namespace } }).open(
    sinkContext(),
  );
  if (!opened.ok) throw new Error('The file cannot be written.');
  for (let first = 0; first < Number(amount); first += 500) {
    const batch = Array.from({ length: 500 }, (_, place) =>
      structure(`s-${first + place}`, `Fois ${time}`),
    );
    await opened.session.deliver(batch.map((record) => delivery(record)));
  }
  await opened.session.commit();
  await opened.session.close();
  process.stdout.write('.');
}
