import { inChild } from '../core/child.mjs';
import { median, spread } from '../core/statistics.mjs';
import { table } from '../core/table.mjs';
import { contenders } from './contenders.mjs';
import { folders } from './folders.mjs';

const ROUNDS = 30;
const WARM_UP_MILLISECONDS = 3000;

const ratios = ({ ofParse, ofReader }, unit) =>
  ofReader.map((time, round) => time[unit] / ofParse[round][unit]);

const HEADER = ['contender', 'made from', 'ratio on the clock', 'ratio of processor time'];
const row = ({ name, from }, times) => [
  name,
  from,
  spread(ratios(times, 'clock')),
  spread(ratios(times, 'cpu')),
];

/** Each contender alone with JSON.parse in a process, hot. Gives the section, and the median ratios of each. */
export async function hotAlone() {
  const rows = [];
  const medians = {};
  for (const contender of contenders) {
    const { module } = contender;
    const args = [module, ROUNDS, WARM_UP_MILLISECONDS];
    const times = await inChild('hot-alone.mjs', args, folders.fhir);
    rows.push(row(contender, times));
    medians[module] = {
      clock: median(ratios(times, 'clock')),
      cpu: median(ratios(times, 'cpu')),
    };
    process.stderr.write(`hot, alone: ${module} ${medians[module].clock.toFixed(2)}\n`);
  }
  const text = [
    '## Hot, each alone',
    `Time to parse and check the five resources over \`JSON.parse\` of the same texts, in a process that holds nothing else. ${ROUNDS} alternating rounds after ${WARM_UP_MILLISECONDS / 1000} s of warm-up of each: median [quartiles] of the ratios of the rounds. Two of the resources contain another: \`fhir.schema.json\` has ajv try every type of R4 on those.`,
    table(HEADER, rows, 2),
  ].join('\n\n');
  return { text, medians };
}

/** All contenders in one process, in alternating rounds, hot. */
export async function hotTogether() {
  const times = await inChild('hot-together.mjs', [ROUNDS, WARM_UP_MILLISECONDS], folders.fhir);
  const text = [
    '## Hot, all in one process',
    `The same, with all contenders and \`JSON.parse\` taking turns in one process: ${ROUNDS} rounds.`,
    table(
      HEADER,
      contenders.map((contender, at) => row(contender, times[at])),
      2,
    ),
  ].join('\n\n');
  return { text };
}
