import { systemClock } from '@santeparticipative/exchange';
import { connectHttp } from '../../src/http/connect-http.js';

/*
 * Connects to the server in INPUT and asks it once; prints the rules that were broken, or the status.
 */
const connected = await connectHttp(
  { url: process.env['INPUT'] ?? '' },
  { clock: systemClock, random: Math.random, signal: new AbortController().signal },
);
if (connected.ok) {
  const answer = await connected.value.send({ method: 'GET', url: 'metadata' });
  const said =
    answer.kind === 'answered' ? `${answer.status}` : answer.issues.map(({ rule }) => rule).join();
  process.stdout.write(`${said}\n`);
} else {
  process.stdout.write(`${connected.issues.map(({ rule }) => rule).join()}\n`);
}
