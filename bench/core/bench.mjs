import { writeFile } from 'node:fs/promises';
import { arch, cpus, loadavg, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { proveAgreement } from './agreement.mjs';
import { buildBench } from './build.mjs';
import { coldImport } from './cold-import.mjs';
import { folders } from './folders.mjs';
import { writePathwayLines } from './lines.mjs';
import { sizes } from './sizes.mjs';
import { firstSecond, hotAlone, hotTogether } from './speed.mjs';
import { streaming } from './streaming.mjs';

const SECTIONS = ['hot', 'together', 'first', 'stream', 'import', 'size'];

const load = () => loadavg()[0]?.toFixed(1);

/** The worse of the two ratios. */
const worse = ({ clock, cpu }) => Math.max(clock, cpu);

const both = ({ clock, cpu }) => `${clock.toFixed(2)} (${cpu.toFixed(2)} of processor time)`;

function verdict(name, reached, holds) {
  return `- ${name}: **${reached}**, ${holds ? 'reached' : 'not reached'}.`;
}

/** What was aimed at. A ratio has to hold on the clock and of processor time: other work blurs the first. */
function targets({ hot: { medians }, stream, size }) {
  const bulk = medians['ours-parse-line'];
  const [ajv] = [medians['ajv'], medians['ajv-formats'], medians['ajv-standalone']].sort(
    (a, b) => worse(a) - worse(b),
  );
  const lines = [
    verdict('The bulk path at most 1.4 times `JSON.parse`, hot', both(bulk), worse(bulk) <= 1.4),
    verdict(
      `Ahead of the best of ajv, ${both(ajv)}`,
      both(bulk),
      bulk.clock < ajv.clock && bulk.cpu < ajv.cpu,
    ),
    verdict(
      'Streaming under 200 MB of resident memory',
      `${stream.peakMegabytes.toFixed(0)} MB`,
      stream.peakMegabytes < 200,
    ),
    verdict(
      'Streaming at no more than 1.5 times split + parse',
      both(stream.ratios),
      worse(stream.ratios) <= 1.5,
    ),
    verdict(
      'The check of one record at most 15 kB, minified + gzip',
      `${(size.oneCheck / 1000).toFixed(1)} kB`,
      size.oneCheck <= 15_000,
    ),
  ];
  return `## Targets\n\n${lines.join('\n')}`;
}

/** Runs the sections that are asked for; writes `results/core.md` when they are all of them. */
export async function benchCore(args) {
  const { values } = parseArgs({
    args,
    options: {
      mb: { type: 'string', default: '500' },
      only: { type: 'string', multiple: true, default: SECTIONS },
    },
  });
  const { only } = values;
  const unknown = only.filter((section) => !SECTIONS.includes(section));
  if (unknown.length > 0) throw new Error(`--only takes ${SECTIONS.join(', ')}.`);
  const megabytes = Number(values.mb);

  await buildBench();
  const lines = await writePathwayLines();
  const agreement = await proveAgreement(lines);
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) / lines.length;

  const run = {
    hot: hotAlone,
    together: hotTogether,
    first: firstSecond,
    stream: () => streaming(megabytes),
    import: coldImport,
    size: sizes,
  };
  const results = {};
  const loads = [load()];
  for (const section of SECTIONS.filter((section) => only.includes(section))) {
    results[section] = await run[section]();
    loads.push(load());
  }

  const whole = SECTIONS.every((section) => section in results);
  const text = [
    '# Core: parse and check, measured',
    `\`pnpm bench core${args.map((arg) => ` ${arg}`).join('')}\`, ${new Date().toISOString().slice(0, 10)}. Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model.trim()}. Load of the machine before and after each section: ${loads.join(', ')}; the measure itself makes 1 to 1.5.`,
    `The record: \`pathway\` with all its parts, ${bytes.toFixed(0)} bytes a line on average. ${agreement} The predicates of texts and dates are those of core for all, but for the row of ajv on the published schema, which has its patterns.`,
    ...(whole ? [targets(results)] : []),
    ...Object.values(results).map(({ text }) => text),
  ].join('\n\n');
  console.log(text);
  if (whole) await writeFile(`${folders.results}core.md`, `${text}\n`);
}
