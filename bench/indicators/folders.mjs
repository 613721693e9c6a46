import { fileURLToPath } from 'node:url';

const pathTo = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** Where things are, each path with a slash at its end. */
export const folders = {
  bench: pathTo('../'),
  indicators: pathTo('./'),
  contenders: pathTo('./contenders/'),
  hand: pathTo('./hand/'),
  results: pathTo('../results/'),
};
