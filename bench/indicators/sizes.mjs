import { rm, writeFile } from 'node:fs/promises';
import * as echarts from 'echarts';
import { table } from '../core/table.mjs';
import { folders } from './folders.mjs';
import { generatePathways } from './generate.mjs';
import { inRounds } from './rounds.mjs';

/** The most records that the evaluation in JavaScript is measured on. */
const MOST_IN_JAVASCRIPT = 1_000_000;
const NAMES = { evaluation: 'JavaScript evaluation', plan: 'DuckDB' };

const HEADER = [
  'records',
  'JavaScript, s',
  's of processor',
  'MiB at most',
  'DuckDB, s',
  's of processor',
  'MiB at most',
];

function plot(points) {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 720, height: 420 });
  chart.setOption({
    animation: false,
    title: { text: 'One indicator, by the number of records' },
    legend: { bottom: 0 },
    xAxis: { type: 'log', name: 'records' },
    yAxis: { type: 'log', name: 'seconds' },
    series: Object.values(NAMES).map((name) => ({
      name,
      type: 'line',
      data: points.flatMap(({ lines, medians }) => {
        const measured = medians.get(name);
        return measured === undefined ? [] : [[lines, measured.milliseconds / 1000]];
      }),
    })),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/** Where the two lines meet, between the sizes around it, on the scale of the plot; nothing when they do not. */
function crossing(all) {
  const points = all.filter(({ lines }) => lines <= MOST_IN_JAVASCRIPT);
  const gap = ({ medians }) =>
    Math.log(medians.get(NAMES.evaluation).milliseconds / medians.get(NAMES.plan).milliseconds);
  for (const [index, after] of points.entries()) {
    const before = points[index - 1];
    if (before === undefined || gap(before) >= 0 || gap(after) < 0) continue;
    const share = -gap(before) / (gap(after) - gap(before));
    return Math.round(before.lines * (after.lines / before.lines) ** share);
  }
  return undefined;
}

/** What one indicator costs in JavaScript and through DuckDB, from a thousand records to the most that is asked for. */
export async function sizes(folder, { most, rounds }) {
  const points = [];
  for (let lines = 1_000; lines <= most; lines *= 10) {
    const path = `${folder}/pathways-${lines}.ndjson`;
    await generatePathways(path, { lines });
    const contenders = Object.entries(NAMES)
      .filter(([module]) => module !== 'evaluation' || lines <= MOST_IN_JAVASCRIPT)
      .map(([module, name]) => ({ name, module }));
    const turns = lines > MOST_IN_JAVASCRIPT ? 1 : rounds;
    points.push({ lines, medians: await inRounds(path, contenders, turns) });
    await rm(path);
  }
  const rows = points.map(({ lines, medians }) => [
    lines.toLocaleString('en'),
    ...Object.values(NAMES).flatMap((name) => {
      const measured = medians.get(name);
      if (measured === undefined) return ['not measured', '', ''];
      const { milliseconds, cpu, megabytes } = measured;
      return [(milliseconds / 1000).toFixed(2), (cpu / 1000).toFixed(2), Math.round(megabytes)];
    }),
  ]);
  await writeFile(`${folders.results}indicators.svg`, plot(points));
  const met = crossing(points);
  return [
    '## By the number of records',
    table(HEADER, rows),
    `NDJSON. JavaScript is measured up to ${MOST_IN_JAVASCRIPT.toLocaleString('en')} records; beyond them there is one turn.`,
    '![Seconds by the number of records](indicators.svg)',
    met === undefined
      ? 'The two do not cross.'
      : `They cross at about ${met.toLocaleString('en')} records: from there on DuckDB is faster.`,
  ];
}
