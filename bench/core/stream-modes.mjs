/* Reads a file of NDJSON in one of four ways. Prints how many lines were right, the times and the peak of memory. */
import { createReadStream } from 'node:fs';
import { LineSplitter } from '../dist/byte-lines.mjs';

const LONGEST_LINE = 16 * 1024 * 1024;

function* textsOf(lines) {
  for (const { bytes } of lines) if (bytes !== undefined) yield bytes.toString();
}

async function* texts(path) {
  const splitter = new LineSplitter(LONGEST_LINE);
  for await (const chunk of createReadStream(path)) yield* textsOf(splitter.push(chunk));
  yield* textsOf(splitter.end());
}

/** The least that reading takes: lines as they come, each parsed, nothing waited for but the file. */
async function count(path, accepts) {
  let right = 0;
  const splitter = new LineSplitter(LONGEST_LINE);
  const take = (lines) => {
    for (const text of textsOf(lines)) if (accepts(JSON.parse(text))) right += 1;
  };
  for await (const chunk of createReadStream(path)) take(splitter.push(chunk));
  take(splitter.end());
  return right;
}

async function countResults(lines) {
  let right = 0;
  for await (const { result } of lines) if (result.ok) right += 1;
  return right;
}

const modes = {
  parse: (path) => count(path, (value) => value !== null),
  'connector-files': async (path) => {
    const { readDatasetLines } = await import('@santeparticipative/connector-files');
    return countResults(readDatasetLines(path));
  },
  core: async (path) => {
    const { readNdjson } = await import('@santeparticipative/core');
    return countResults(readNdjson(texts(path)));
  },
  zod: async (path) => {
    const { Manifest, recordSchemas } = await import('@santeparticipative/core');
    const schemas = { ...recordSchemas, manifest: Manifest };
    return count(path, (value) => schemas[value.type].safeParse(value).success);
  },
};

const [mode = '', path = ''] = process.argv.slice(2);
const start = performance.now();
const right = await modes[mode](path);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    right,
    clock: performance.now() - start,
    cpu: (userCPUTime + systemCPUTime) / 1000,
    peakMegabytes: maxRSS / 1000,
  }),
);
