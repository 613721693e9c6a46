/* One contender alone with JSON.parse in a process. Prints the times of both in each round. */
import { readerOf } from './contenders.mjs';
import { pathwayLines } from './lines.mjs';
import { alternate } from './rounds.mjs';

const [module = '', rounds, warmUpMilliseconds] = process.argv.slice(2);
const [times] = alternate([await readerOf(module)], pathwayLines(), {
  rounds: Number(rounds),
  warmUpMilliseconds: Number(warmUpMilliseconds),
});
process.stdout.write(JSON.stringify(times));
