/*
 * Mapping pathways to the lines of a Bulk Data export: how long it takes beside `JSON.stringify` of the same resources,
 * and the peak of memory of ten times as many.
 *
 *     pnpm bench fhir --only mapping
 *     node bench/fhir/mapping.mjs [--pathways 100000]
 *
 * The second runs against the packages as they were built last.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bulkLines, fhirWriter } from '@santeparticipative/fhir';
import { generateActivity } from '@santeparticipative/testing';
import { quantile } from '../core/statistics.mjs';
import { table } from '../core/table.mjs';

const CONTEXT = { namespace: 'https://msp.example/dataset' };
/** How many pathways are mapped between two looks at the clock. */
const ROUND = 1000;
/** The rounds that warm up, and do not count. */
const WARM_UP = 5;

function* pathways(count) {
  let given = 0;
  for (const record of generateActivity({ seed: 7, structures: 400_000, year: 2025 })) {
    if (record.type !== 'pathway') continue;
    if (given === count) return;
    given += 1;
    yield record;
  }
}

function* roundsOf(records) {
  let round = [];
  for (const record of records) {
    round.push(record);
    if (round.length === ROUND) {
      yield round;
      round = [];
    }
  }
}

/** Milliseconds of processor time of the whole process that a task takes. */
async function time(task) {
  const before = process.cpuUsage();
  const value = await task();
  const { user, system } = process.cpuUsage(before);
  return { value, milliseconds: (user + system) / 1000 };
}

/** Maps the records in one stream, as an export does, and stops the clock after each round. */
function mapper(feed) {
  const lines = bulkLines(feed(), CONTEXT);
  return async (count) => {
    let length = 0;
    for (let record = 0; record < count; record += 1) {
      const { value } = await lines.next();
      for (const { line } of value) length += line.length;
    }
    return length;
  };
}

/** The rounds, alternating: the export, then `JSON.stringify` of the same resources, made beforehand. */
async function ratios(count) {
  let round = [];
  const map = mapper(async function* feed() {
    for (;;) yield* round;
  });
  const write = fhirWriter(CONTEXT);
  const times = [];
  let resourceCount = 0;
  let bytes = 0;
  for (const records of roundsOf(pathways(count))) {
    round = records;
    const resources = records.flatMap((record) => write(record).value);
    const stringify = () =>
      resources.reduce((length, resource) => length + JSON.stringify(resource).length, 0);
    const inOrder = times.length % 2 === 0;
    const first = inOrder ? await time(() => map(ROUND)) : await time(stringify);
    const second = inOrder ? await time(stringify) : await time(() => map(ROUND));
    if (first.value !== second.value) throw new Error('The two did not write the same.');
    const [mapped, text] = inOrder ? [first, second] : [second, first];
    times.push({ mapped: mapped.milliseconds, stringify: text.milliseconds });
    resourceCount += resources.length;
    bytes += text.value;
  }
  const warm = times.slice(WARM_UP);
  const sum = (name) => warm.reduce((total, one) => total + one[name], 0);
  return {
    whole: sum('mapped') / sum('stringify'),
    rounds: warm.map(({ mapped, stringify }) => mapped / stringify),
    microseconds: (sum('mapped') * 1000) / (warm.length * ROUND),
    resourceCount,
    bytes,
  };
}

/** The peak of resident memory of a process that does nothing but an export of so many pathways, in megabytes. */
function peakMegabytes(count) {
  const { status, stdout } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), '--only-export', '--pathways', String(count)],
    { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Error('The export failed.');
  return Number(stdout);
}

async function exportOnly(count) {
  let length = 0;
  for await (const items of bulkLines(pathways(count), CONTEXT)) {
    for (const { line } of items) length += line.length;
  }
  if (length === 0) throw new Error('Nothing was written.');
  process.stdout.write(String(process.resourceUsage().maxRSS / 1000));
}

/** The section on the mapping: its text, and what it found. */
export async function benchMapping(count = 100_000) {
  const few = count / 10;
  const peaks = [few, count].map((number) => [number, peakMegabytes(number)]);
  const found = await ratios(count);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) =>
    quantile(found.rounds, share).toFixed(2),
  );
  const text = [
    '## Mapping to NDJSON',
    `${count.toLocaleString('en')} pathways of a generated region, with all their parts: ${found.resourceCount.toLocaleString('en')} resources, ${(found.bytes / 1e6).toFixed(0)} MB. Processor time of the export (\`bulkLines\`) over that of \`JSON.stringify\` of the same resources, in alternating rounds of ${ROUND.toLocaleString('en')} pathways: **${found.whole.toFixed(2)}** in all, ${middle} [${low}–${high}] by round; ${found.microseconds.toFixed(0)} µs a pathway. The export writes the text too, so that the mapping itself is what is above 1.`,
    table(
      ['pathways exported', 'peak of resident memory, MB'],
      peaks.map(([number, peak]) => [number.toLocaleString('en'), peak.toFixed(0)]),
    ),
  ].join('\n\n');
  return { text, ratio: found.whole, peaks };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      pathways: { type: 'string', default: '100000' },
      'only-export': { type: 'boolean', default: false },
    },
  });
  const count = Number(values.pathways);
  if (values['only-export']) await exportOnly(count);
  else console.log((await benchMapping(count)).text);
}
