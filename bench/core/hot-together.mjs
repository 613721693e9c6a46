/* All contenders in one process, one after the other in each round. Prints the times of each and of JSON.parse. */
import { contenders, readerOf } from './contenders.mjs';
import { pathwayLines } from './lines.mjs';
import { alternate } from './rounds.mjs';

const [rounds, warmUpMilliseconds] = process.argv.slice(2).map(Number);
const readers = [];
for (const { module } of contenders) readers.push(await readerOf(module));
const times = alternate(readers, pathwayLines(), { rounds, warmUpMilliseconds });
process.stdout.write(JSON.stringify(times));
