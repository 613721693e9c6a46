/*
 * The SDK: a file of FHIR resources, or of records, into a FHIR server, through an outbox on the disk. With `capture`, the
 * Bundles that it writes are kept in that file, one a line.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fhirResources, fhirServer, resourceFormat } from '@santeparticipative/connector-fhir';
import { ndjson } from '@santeparticipative/connector-files';
import { exchange } from '@santeparticipative/exchange';
import { empty } from './empty.mjs';
import { say, stopwatch, told } from './measure.mjs';

const { kind, file, warmUp, url, state, capture, concurrency, readBack } = told();

/** Keeps what is written to the server, as it goes over the wire. */
function captureTo(path) {
  const out = openSync(path, 'w');
  const send = globalThis.fetch;
  globalThis.fetch = async (request) => {
    const body = request.method === 'POST' ? await request.clone().text() : '';
    if (body.includes('"type":"transaction"')) writeSync(out, `${body}\n`);
    return send(request);
  };
  return () => closeSync(out);
}

/** Exchanges a file, through an outbox of its own. */
async function push(path, outbox, atOnce) {
  const options = { url, concurrency: atOnce, readBack };
  const ends =
    kind === 'records'
      ? { from: ndjson(path), to: fhirServer(options) }
      : { from: ndjson(path, { format: resourceFormat }), to: fhirResources(options) };
  const elapsed = stopwatch();
  let staged;
  const { ledger, complete, issues, stopped } = await exchange({
    ...ends,
    state: join(state, outbox),
    onProgress: ({ phase }) => {
      if (phase === 'reading') staged = elapsed();
    },
  });
  const whole = elapsed();
  if (!complete || ledger.created !== ledger.input) {
    throw new Error(JSON.stringify({ ledger, stopped, issues: issues.slice(0, 3) }));
  }
  const delivered = { clock: whole.clock - staged.clock, cpu: whole.cpu - staged.cpu };
  return { count: ledger.input, staged, delivered, whole };
}

if (warmUp !== undefined) {
  // One Bundle after the other, as the raw loader.
  await push(warmUp[kind], 'warm-up', 1);
  await empty(url, warmUp.bundles);
}
const end = capture === undefined ? () => {} : captureTo(capture);
const measured = await push(file, 'measured', concurrency);
end();
say(measured);
