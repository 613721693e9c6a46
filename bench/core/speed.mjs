import { inChild } from './child.mjs';
import { contenders } from './contenders.mjs';
import { median, spread } from './statistics.mjs';
import { table } from './table.mjs';

const ROUNDS = 30;
const WARM_UP_MILLISECONDS = 3000;
const FRESH_PROCESSES = 10;

const ratios = ({ ofParse, ofReader }, unit) =>
  ofReader.map((time, round) => time[unit] / ofParse[round][unit]);

const HOT_HEADER = ['contender', 'gives', 'ratio on the clock', 'ratio of processor time'];
const hotRow = ({ name, gives }, times) => [
  name,
  gives,
  spread(ratios(times, 'clock')),
  spread(ratios(times, 'cpu')),
];

/** Each contender alone with JSON.parse in a process, hot. Gives the section, and the median ratios of each. */
export async function hotAlone() {
  const rows = [];
  const medians = {};
  for (const contender of contenders) {
    const { module } = contender;
    const times = await inChild('hot-alone.mjs', [module, ROUNDS, WARM_UP_MILLISECONDS]);
    rows.push(hotRow(contender, times));
    medians[module] = {
      clock: median(ratios(times, 'clock')),
      cpu: median(ratios(times, 'cpu')),
    };
    process.stderr.write(`hot, alone: ${module} ${medians[module].clock.toFixed(2)}\n`);
  }
  const text = [
    '## Hot, each alone',
    `Time to parse and check over \`JSON.parse\` of the same lines, in a process that holds nothing else. ${ROUNDS} alternating rounds after ${WARM_UP_MILLISECONDS / 1000} s of warm-up of each: median [quartiles] of the ratios of the rounds.`,
    table(HOT_HEADER, rows, 2),
  ].join('\n\n');
  return { text, medians };
}

/** All contenders in one process, hot. */
export async function hotTogether() {
  const times = await inChild('hot-together.mjs', [ROUNDS, WARM_UP_MILLISECONDS]);
  const text = [
    '## Hot, all in one process',
    `The same, with all contenders and \`JSON.parse\` taking turns in one process, as in a program that uses many: ${ROUNDS} rounds.`,
    table(
      HOT_HEADER,
      contenders.map((contender, at) => hotRow(contender, times[at])),
      2,
    ),
  ].join('\n\n');
  return { text };
}

/** The first second of work of each contender, in fresh processes. */
export async function firstSecond() {
  const runs = Object.fromEntries(contenders.map(({ module }) => [module, []]));
  for (let round = 0; round < FRESH_PROCESSES; round += 1) {
    for (const { module } of contenders) {
      runs[module].push(await inChild('first-second.mjs', [module]));
    }
    process.stderr.write(`first second: process ${round + 1} of ${FRESH_PROCESSES}\n`);
  }
  const rows = contenders.map(({ name, module }) => [
    name,
    spread(runs[module].map(({ parse, reader }) => reader.clock / parse.clock)),
    spread(runs[module].map(({ parse, reader }) => reader.cpu / parse.cpu)),
    median(runs[module].map(({ lines }) => lines)).toFixed(0),
    median(runs[module].map(({ setUp }) => setUp)).toFixed(0),
  ]);
  const text = [
    '## The first second',
    `No warm-up: the first second of the contender’s work in a fresh process, 20 lines at a time in turn with \`JSON.parse\` of the same lines. Processor time counts the compiler that works beside. Set-up is what it takes to load the library, ours included, and to make or compile the schema. Median [quartiles] of ${FRESH_PROCESSES} processes.`,
    table(
      ['contender', 'ratio on the clock', 'ratio of processor time', 'lines', 'set-up ms'],
      rows,
    ),
  ].join('\n\n');
  return { text };
}
