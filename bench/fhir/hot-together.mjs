/* All contenders in one process, one after the other in each round. Prints the times of each and of JSON.parse. */
import { alternate } from '../core/rounds.mjs';
import { contenders, readerOf } from './contenders.mjs';
import { lines } from './lines.mjs';

const [rounds, warmUpMilliseconds] = process.argv.slice(2).map(Number);
const readers = [];
for (const { module } of contenders) readers.push(await readerOf(module));
process.stdout.write(JSON.stringify(alternate(readers, lines(), { rounds, warmUpMilliseconds })));
