import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, cpus, loadavg, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { against } from './against.mjs';
import { folders } from './folders.mjs';
import { generatePathways } from './generate.mjs';
import { sizes } from './sizes.mjs';

const SECTIONS = ['against', 'sizes'];
const duckdb = () => createRequire(import.meta.url)('@duckdb/node-api/package.json').version;
const load = () => loadavg()[0]?.toFixed(1);

const verdict = (name, reached, aim, holds) =>
  `- ${name}: **${reached.toFixed(2)}**, ${holds ? 'reached' : 'not reached'} (${aim}).`;

function targets(ratios) {
  const lines = Object.entries(ratios).flatMap(([form, { clock, cpu, memory, faster }]) => [
    verdict(`${form}, time against SQL by hand`, clock, 'at most 1.15', clock <= 1.15),
    verdict(`${form}, processor time against it`, cpu, 'at most 1.15', cpu <= 1.15),
    verdict(`${form}, memory against it`, memory, 'at most 1.2', memory <= 1.2),
    ...(faster === undefined
      ? []
      : [verdict(`${form}, times as fast as plain JavaScript`, faster, 'at least 3', faster >= 3)]),
  ]);
  return ['### Targets', lines.join('\n')].join('\n\n');
}

async function filesIn(folder, lines) {
  const { writeTable } = await import('@santeparticipative/duckdb');
  const ndjson = join(folder, 'pathways.ndjson');
  const parquet = join(folder, 'pathways.parquet');
  await generatePathways(ndjson, { lines });
  const written = await writeTable(ndjson, parquet);
  if (!written.ok) throw new Error('The table could not be written.');
  return [
    { form: 'NDJSON', path: ndjson, lines },
    { form: 'Parquet', path: parquet, lines },
  ];
}

const measurement = ({ args, rounds, before }) =>
  `\`pnpm bench indicators${args.map((arg) => ` ${arg}`).join('')}\`, ${new Date().toISOString().slice(0, 10)}. Node ${process.version}, DuckDB ${duckdb()}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model.trim()}. The median of ${rounds} turns. Load of the machine before and after: ${before}, ${load()}.`;

const INTRODUCTION = [
  '# Indicators: our plan, SQL and JavaScript by hand, measured',
  'The indicator is `pathway-duration-median`: an exact median, by structure and by programme, with the distinct people behind each cell. Each contender runs in a process of its own, in turns. The file is read once beforehand, to warm the disk’s cache; a process is not warmed. Starting Node.js and loading the packages are not in the seconds, neither on the clock nor of the processor; what they take of memory is.',
].join('\n\n');

/** Writes one section of the results, and leaves the other as it was measured before. */
async function writeSection(section, text) {
  const path = `${folders.results}indicators.md`;
  const known = existsSync(path) ? await readFile(path, 'utf8') : '';
  const parts = SECTIONS.flatMap((name) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
    const earlier = known.includes(start) ? known.split(start)[1].split(end)[0].trim() : '';
    const body = name === section ? text : earlier;
    return body === '' ? [] : [`${start}\n\n${body}\n\n${end}`];
  });
  await writeFile(path, `${[INTRODUCTION, ...parts].join('\n\n')}\n`);
}

/** Runs the sections that are asked for; each writes its part of `results/indicators.md`. */
export async function benchIndicators(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', multiple: true, default: SECTIONS },
      lines: { type: 'string', default: '10000000' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const [lines, rounds] = [Number(values.lines), Number(values.rounds)];
  const folder = await mkdtemp(join(tmpdir(), 'santeparticipative-bench-'));
  const run = {
    against: async () => {
      const { text, ratios } = await against(await filesIn(folder, lines), { rounds });
      return ['## Against SQL and JavaScript by hand', targets(ratios), text];
    },
    sizes: async () => await sizes(folder, { most: lines, rounds }),
  };
  try {
    for (const section of SECTIONS.filter((name) => values.only.includes(name))) {
      const before = load();
      const [title, ...parts] = await run[section]();
      const text = [title, measurement({ args, rounds, before }), ...parts].join('\n\n');
      console.log(text);
      await writeSection(section, text);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
