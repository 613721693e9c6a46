import { fileURLToPath } from 'node:url';

const pathTo = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** Where things are, each path with a slash at its end. */
export const folders = {
  repository: pathTo('../../'),
  bench: pathTo('../'),
  core: pathTo('./'),
  contenders: pathTo('./contenders/'),
  dist: pathTo('../dist/'),
  results: pathTo('../results/'),
};
