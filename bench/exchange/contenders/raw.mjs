/*
 * A raw loader: it has the Bundles in memory, byte for byte as the SDK sends them, and knows beforehand which of them must
 * be there before which. It POSTs them by `fetch`, over connections that stay open, as many at once as the SDK, and reads
 * the answers to their end.
 */
import { bundlesIn } from './bundles.mjs';
import { empty } from './empty.mjs';
import { say, stopwatch, told } from './measure.mjs';

const { url, bundles: path, warmUp, concurrency } = told();

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

async function load(bundles, atOnce) {
  const sent = [];
  let next = 0;
  const worker = async () => {
    while (next < bundles.length) {
      const position = next;
      next += 1;
      const { body, after } = bundles[position];
      sent[position] = Promise.all(after.map((other) => sent[other])).then(() => post(body));
      await sent[position];
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

// One after the other: HAPI has answered 500 to the first Bundles when they came at once.
await load(bundlesIn(warmUp.bundles), 1);
await empty(url, warmUp.bundles);
const bundles = bundlesIn(path);
const elapsed = stopwatch();
await load(bundles, concurrency);
const whole = elapsed();
say({ count: bundles.reduce((sum, { count }) => sum + count, 0), whole });
