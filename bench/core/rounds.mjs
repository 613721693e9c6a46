const parse = (text) => JSON.parse(text) !== null;

/** Passes over all lines in a round: a round has to last longer than what the clock and the collector blur. */
const PASSES = 4;

/** Reads all lines: milliseconds on the clock, and of processor time of the whole process. */
export function time(read, lines, passes = 1) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (let pass = 0; pass < passes; pass += 1) {
    for (const line of lines) if (!read(line)) throw new Error('A contender refused a line.');
  }
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { clock, cpu: (user + system) / 1000 };
}

function warmUp(read, lines, milliseconds) {
  for (let spent = 0; spent < milliseconds; ) spent += time(read, lines).cpu;
}

/**
 * Times JSON.parse and each reader in alternating rounds, the order turned round every time, after so many
 * milliseconds of processor time of each to warm up. Gives, for each reader, its times and those of JSON.parse in
 * the same round.
 */
export function alternate(readers, lines, { rounds, warmUpMilliseconds }) {
  const all = [parse, ...readers];
  for (const read of all) warmUp(read, lines, warmUpMilliseconds);
  const times = all.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    const order = all.map((_, at) => (round % 2 === 0 ? at : all.length - 1 - at));
    for (const at of order) times[at]?.push(time(all[at] ?? parse, lines, PASSES));
  }
  const [ofParse = [], ...ofReaders] = times;
  return ofReaders.map((ofReader) => ({ ofParse, ofReader }));
}

/** For so many milliseconds of the reader, from cold: some lines by JSON.parse, the same lines by the reader. */
export function firstMoments(read, lines, milliseconds) {
  const CHUNK = 20;
  const total = { parse: { clock: 0, cpu: 0 }, reader: { clock: 0, cpu: 0 }, lines: 0 };
  const add = (sum, { clock, cpu }) => {
    sum.clock += clock;
    sum.cpu += cpu;
  };
  for (let at = 0; total.reader.clock < milliseconds; at = (at + CHUNK) % lines.length) {
    const chunk = lines.slice(at, at + CHUNK);
    add(total.parse, time(parse, chunk));
    add(total.reader, time(read, chunk));
    total.lines += chunk.length;
  }
  return total;
}
