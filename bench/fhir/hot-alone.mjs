/* One contender alone with JSON.parse in a process. Prints the times of both in each round. */
import { alternate } from '../core/rounds.mjs';
import { readerOf } from './contenders.mjs';
import { lines } from './lines.mjs';

const [module = '', rounds, warmUpMilliseconds] = process.argv.slice(2);
const [times] = alternate([await readerOf(module)], lines(), {
  rounds: Number(rounds),
  warmUpMilliseconds: Number(warmUpMilliseconds),
});
process.stdout.write(JSON.stringify(times));
