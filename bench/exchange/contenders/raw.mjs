/*
 * A raw loader: it has the Bundles in memory, byte for byte as the SDK sends them, and knows beforehand which of them must
 * be there before which. It POSTs them by `fetch`, over connections that stay open, as many at once as the SDK, and reads
 * the answers to their end.
 */
import { bundlesIn } from './bundles.mjs';
import { say, stopwatch, told } from './measure.mjs';

const { url, bundles: path, concurrency } = told();
const bundles = bundlesIn(path);

async function post(body) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      accept: 'application/fhir+json',
      'content-type': 'application/fhir+json',
      prefer: 'return=minimal',
    },
    body,
  });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`A Bundle was answered with ${response.status}.`);
}

const sent = [];
let next = 0;

async function worker() {
  while (next < bundles.length) {
    const position = next;
    next += 1;
    const { body, after } = bundles[position];
    sent[position] = Promise.all(after.map((other) => sent[other])).then(() => post(body));
    await sent[position];
  }
}

const elapsed = stopwatch();
await Promise.all(Array.from({ length: concurrency }, worker));
const whole = elapsed();
say({ count: bundles.reduce((sum, { count }) => sum + count, 0), whole });
