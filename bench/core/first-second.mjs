/* The first second of work of a contender in a fresh process. Prints the times, and how long it took to set up. */
import { readerOf } from './contenders.mjs';
import { pathwayLines } from './lines.mjs';
import { firstMoments } from './rounds.mjs';

const [module = ''] = process.argv.slice(2);
const lines = pathwayLines();
const start = performance.now();
const read = await readerOf(module);
const setUp = performance.now() - start;
process.stdout.write(JSON.stringify({ setUp, ...firstMoments(read, lines, 1000) }));
