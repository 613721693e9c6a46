import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { arch, cpus, loadavg, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { against } from './against.mjs';
import { folders } from './folders.mjs';
import { generatePathways } from './generate.mjs';
import { sizes } from './sizes.mjs';

const SECTIONS = ['against', 'sizes'];
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
  return ['## Targets', lines.join('\n')].join('\n\n');
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

/** Runs the sections that are asked for; writes `results/indicators.md` when they are all of them. */
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
  const loads = [load()];
  const parts = [];
  try {
    if (values.only.includes('against')) {
      const { text, ratios } = await against(await filesIn(folder, lines), { rounds });
      parts.push(targets(ratios), text);
      loads.push(load());
    }
    if (values.only.includes('sizes')) {
      const { text } = await sizes(folder, { most: lines, rounds });
      parts.push(text);
      loads.push(load());
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  const text = [
    '# Indicators: our plan, SQL and JavaScript by hand, measured',
    `\`pnpm bench indicators${args.map((arg) => ` ${arg}`).join('')}\`, ${new Date().toISOString().slice(0, 10)}. Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model.trim()}. Load of the machine before and after each section: ${loads.join(', ')}.`,
    `The indicator is \`pathway-duration-median\`: an exact median, by structure and by programme, with the distinct people behind each cell. Each contender runs in a process of its own, in turns; the first turn warms the disk's cache and is not counted; what stands is the median of ${rounds} turns. Starting Node.js is not in the seconds on the clock, and is in those of the processor.`,
    ...parts,
  ].join('\n\n');
  console.log(text);
  const whole = SECTIONS.every((section) => values.only.includes(section));
  if (whole) await writeFile(`${folders.results}indicators.md`, `${text}\n`);
}
