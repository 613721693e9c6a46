import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { arch, cpus, loadavg, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { folders } from './folders.mjs';
import { CONCURRENCY, makeInput } from './inputs.mjs';
import { table, verdict } from './report.mjs';
import { inRounds } from './rounds.mjs';
import { freePort, servers } from './servers.mjs';

/** The sections of the results, and the server of each. */
const SECTIONS = {
  node: 'Node, in memory',
  disk: 'Node, on the disk',
  hapi: 'HAPI',
  records: 'Node, in memory',
};
const WARM_UP = { most: 2000, seed: 11 };
const SEED = 6;

const load = () => loadavg()[0]?.toFixed(1);

const resourceContenders = ({ resources, bundles }) => {
  const sdk = (name, readBack) => ({
    name,
    contender: 'sdk',
    options: { kind: 'resources', file: resources, readBack },
  });
  return [
    { name: 'raw', contender: 'raw', options: { bundles } },
    sdk('SDK', false),
    sdk('SDK, reading back', true),
  ];
};

const recordContenders = ({ records }) =>
  [false, true].map((readBack) => ({
    name: readBack ? 'SDK, records, reading back' : 'SDK, records',
    contender: 'sdk',
    options: { kind: 'records', file: records, readBack },
  }));

const INTRODUCTION = [
  '# Exchange: our SDK and a raw loader, measured',
  `A fictitious region is pushed to servers on loopback, as FHIR resources of 1.7 kB on average; they refer to people by their addresses and to all else by identifier or type, so that there are no circles in which they would have to travel. The raw loader has the Bundles in memory, byte for byte as the SDK sends them (captured from a run of it), and knows beforehand which must be there before which; it POSTs them by \`fetch\`, over connections that stay open, ${CONCURRENCY} at once as the SDK, reads the answers to their end, and looks at nothing but the status. The SDK reads the NDJSON file of resources, puts all of it into its outbox with synced writes, and only then sends: that part is told by itself. “Sending” is all the rest, the cleaning of the outbox included. Memory is the most that the client held.`,
  'Each contender runs in a process of its own, against a server of its own that has nothing. Contender and server are warmed up together: the contender first sends another dataset of 2,000 resources in its own way, which is then deleted; neither is measured. Contenders take turns, in another order each round; medians are told. The server for tests of Node is in `tools/fhir-server`, HAPI in `tools/hapi-server`, without the validation of requests. Client and server share the machine.',
].join('\n\n');

async function writeSection(section, text) {
  const path = `${folders.results}exchange.md`;
  const known = existsSync(path) ? await readFile(path, 'utf8') : '';
  const parts = Object.keys(SECTIONS).flatMap((name) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
    const earlier = known.includes(start) ? known.split(start)[1].split(end)[0].trim() : '';
    const body = name === section ? text : earlier;
    return body === '' ? [] : [`${start}\n\n${body}\n\n${end}`];
  });
  await writeFile(path, `${[INTRODUCTION, ...parts].join('\n\n')}\n`);
}

const measurement = (args, { rounds, before, input }) =>
  `\`pnpm bench exchange${args.map((arg) => ` ${arg}`).join('')}\`, ${new Date().toISOString().slice(0, 10)}. Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model.trim()}. ${input.count.records} records, ${input.count.resources} resources; ${rounds} rounds. Load of the machine before and after: ${before}, ${load()}.`;

/** Runs the sections that are asked for; each writes its part of `results/exchange.md`. */
export async function benchExchange(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', multiple: true, default: Object.keys(SECTIONS) },
      resources: { type: 'string', default: '20000' },
      'hapi-resources': { type: 'string', default: '2000' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const rounds = Number(values.rounds);
  const starters = await servers(await freePort());
  const folder = await mkdtemp(join(tmpdir(), 'santeparticipative-bench-'));
  const inputOf = (name, options) =>
    makeInput(join(folder, name), starters['Node, in memory'], options);
  try {
    const warmUp = await inputOf('warm-up', WARM_UP);
    const inputs = new Map();
    for (const section of Object.keys(SECTIONS).filter((name) => values.only.includes(name))) {
      const most = Number(values[section === 'hapi' ? 'hapi-resources' : 'resources']);
      if (!inputs.has(most)) inputs.set(most, await inputOf(`${most}`, { most, seed: SEED }));
      const input = inputs.get(most);
      const before = load();
      const server = { start: starters[SECTIONS[section]], warmUp };
      const isOfRecords = section === 'records';
      const contenders = isOfRecords ? recordContenders(input) : resourceContenders(input);
      const measured = await inRounds(server, contenders, isOfRecords ? 1 : rounds);
      const title = isOfRecords ? 'Records, mapped on the way, for information' : SECTIONS[section];
      const told = measurement(args, { rounds: isOfRecords ? 1 : rounds, before, input });
      const verdicts = isOfRecords ? [] : [verdict(measured)];
      const text = [`## ${title}`, told, ...verdicts, table(measured)].join('\n\n');
      console.log(text);
      await writeSection(section, text);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
