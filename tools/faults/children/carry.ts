import { fhirServer } from '@santeparticipative/connector-fhir';
import { ndjson } from '@santeparticipative/connector-files';
import { exchange, type Progress } from '@santeparticipative/exchange';
import { manualClock } from '@santeparticipative/exchange/conformance';
import type { CarryOrder, CarryWord, Footprint } from '../carrying/carry-messages.js';
import { randomFrom } from '../random.js';

/** So many things go by between two looks at the memory. */
const LOOK = 1000;

/** A process that carries a file to another or to a server, as it is told to, says what came of it, and ends. */
export async function main(): Promise<void> {
  const { from, to, state, seed, killAt } = await new Promise<CarryOrder>((resolve) => {
    process.once('message', (message: CarryOrder) => resolve(message));
  });
  const footprints: Footprint[] = [];
  let told = 0;
  let looked = Number.NEGATIVE_INFINITY;
  const onProgress = ({ phase, ledger }: Progress): void => {
    if (phase === 'waiting') return;
    told += 1;
    if (told === killAt) process.kill(process.pid, 'SIGKILL');
    const done = phase === 'reading' ? ledger.input : ledger.created;
    if (phase === footprints.at(-1)?.phase && done < looked + LOOK) return;
    looked = done;
    const { heapUsed: heap, rss: resident } = process.memoryUsage();
    footprints.push({ phase, done, heap, resident });
  };
  await say({ word: 'started' });
  const {
    ledger,
    complete,
    stopped = [],
  } = await exchange({
    from: ndjson(from),
    to: 'url' in to ? fhirServer(to) : ndjson(to.file, { write: to.write }),
    state,
    clock: manualClock(),
    random: randomFrom(seed),
    onProgress,
  });
  const rules = stopped.map(({ rule }) => rule);
  await say({ word: 'done', carried: { ledger, complete, stopped: rules, footprints } });
  process.disconnect();
}

function say(word: CarryWord): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(word, (error: Error | null) => (error === null ? resolve() : reject(error)));
  });
}
