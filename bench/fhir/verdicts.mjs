/* The verdicts of one contender on every mistake and every valid variant. Prints which it refuses. */
import { verdictOf } from './contenders.mjs';
import { mistakes, variants } from './mistakes.mjs';

const [module = ''] = process.argv.slice(2);
const accepts = await verdictOf(module);
// As a server would get them: without the `undefined` and the shared objects that a literal may have.
const refuses = ({ resource }) => !accepts(JSON.parse(JSON.stringify(resource)));
process.stdout.write(
  JSON.stringify({ mistakes: mistakes.map(refuses), variants: variants.map(refuses) }),
);
