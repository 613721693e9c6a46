import { table } from '../core/table.mjs';
import { inRounds } from './rounds.mjs';

const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1);
const times = (value, other) => (value / other).toFixed(2);

function contendersFor(file) {
  const isParquet = file.endsWith('.parquet');
  return [
    { name: 'our plan', module: 'plan' },
    { name: 'SQL by hand', module: 'hand' },
    {
      name: 'SQL by hand, history left aside',
      module: 'hand',
      args: ['every-line'],
      differs: true,
    },
    ...(isParquet ? [] : [{ name: 'plain JavaScript', module: 'plain' }]),
  ];
}

/** Our plan through DuckDB against SQL, and JavaScript, written by hand for the same answer alone. */
export async function against(files, { rounds }) {
  const parts = [];
  const ratios = {};
  for (const { form, path, lines } of files) {
    const medians = await inRounds(path, contendersFor(path), rounds);
    const ours = medians.get('our plan');
    const hand = medians.get('SQL by hand');
    const plain = medians.get('plain JavaScript');
    ratios[form] = {
      clock: ours.milliseconds / hand.milliseconds,
      cpu: ours.cpu / hand.cpu,
      memory: ours.megabytes / hand.megabytes,
      ...(plain && { faster: plain.milliseconds / ours.milliseconds }),
    };
    const rows = [...medians].map(([name, { milliseconds, cpu, megabytes }]) => [
      name,
      seconds(milliseconds),
      times(milliseconds, hand.milliseconds),
      seconds(cpu),
      times(cpu, hand.cpu),
      Math.round(megabytes),
      times(megabytes, hand.megabytes),
    ]);
    parts.push(
      `### ${form}, ${lines.toLocaleString('en')} lines`,
      table(['', 's', '× hand', 's of processor', '× hand', 'MiB at most', '× hand'], rows),
      `The answer of all that settle history: ${ours.answer}.`,
    );
  }
  return { text: parts.join('\n\n'), ratios };
}
