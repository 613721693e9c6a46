import { fileURLToPath } from 'node:url';

const pathTo = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** Where things are, each path with a slash at its end. */
export const folders = {
  root: pathTo('../../'),
  bench: pathTo('../'),
  contenders: pathTo('./contenders/'),
  results: pathTo('../results/'),
};
