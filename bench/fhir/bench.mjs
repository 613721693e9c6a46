import { writeFile } from 'node:fs/promises';
import { arch, cpus, loadavg, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { caught } from './caught.mjs';
import { folders } from './folders.mjs';
import { benchMapping } from './mapping.mjs';
import { mistakes } from './mistakes.mjs';
import { resources } from './resources.mjs';
import { sizes } from './size.mjs';
import { hotAlone, hotTogether } from './speed.mjs';

const run = {
  hot: hotAlone,
  together: hotTogether,
  mistakes: caught,
  size: sizes,
  mapping: () => benchMapping(),
};
const SECTIONS = Object.keys(run);

const load = () => loadavg()[0]?.toFixed(1);

function verdict(name, reached, holds) {
  return `- ${name}: **${reached}**, ${holds ? 'reached' : 'not reached'}.`;
}

/** What was aimed at. A ratio has to hold on the clock and of processor time: other work blurs the first. */
function targets({ hot, mistakes: found }) {
  const { clock, cpu } = hot.medians.ours;
  const { caught: count, refused } = found.counts.ours;
  return [
    '## Targets',
    [
      verdict(
        '`checkResource` at most 3.0 times `JSON.parse`, hot',
        `${clock.toFixed(2)} (${cpu.toFixed(2)} of processor time)`,
        Math.max(clock, cpu) <= 3,
      ),
      verdict('Every mistake caught', `${count} of ${mistakes.length}`, count === mistakes.length),
      verdict('No valid resource refused', `${refused}`, refused === 0),
    ].join('\n'),
  ].join('\n\n');
}

/** Runs the sections that are asked for; writes `results/fhir.md` when they are all of them. */
export async function benchFhir(args) {
  const { values } = parseArgs({
    args,
    options: { only: { type: 'string', multiple: true, default: SECTIONS } },
  });
  const unknown = values.only.filter((section) => !SECTIONS.includes(section));
  if (unknown.length > 0) throw new Error(`--only takes ${SECTIONS.join(', ')}.`);
  const results = {};
  const loads = [load()];
  for (const section of SECTIONS.filter((one) => values.only.includes(one))) {
    results[section] = await run[section]();
    loads.push(load());
  }
  const whole = SECTIONS.every((section) => section in results);
  const bytes = Object.values(resources).map((one) => Buffer.byteLength(JSON.stringify(one)));
  const text = [
    '# FHIR: parse, check and map, measured',
    `\`pnpm bench fhir${args.map((arg) => ` ${arg}`).join('')}\`, ${new Date().toISOString().slice(0, 10)}. Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model.trim()}. Load of the machine before and after each section: ${loads.join(', ')}; the measure itself makes 1 to 1.5.`,
    `The resources: ${Object.keys(resources).join(', ')}, of ${bytes.join(', ')} bytes, synthetic.`,
    ...(whole ? [targets(results)] : []),
    ...Object.values(results).map(({ text }) => text),
  ].join('\n\n');
  console.log(text);
  if (whole) await writeFile(`${folders.results}fhir.md`, `${text}\n`);
}
