import { withoutIdleOpenLists } from './open-lists.js';
import { compareVersions } from './version.js';

/** How a line written with earlier schemas becomes one of the version `to`. It never judges: the schemas do. */
interface Migration {
  readonly to: string;
  readonly line: (line: object) => object;
}

/** Every step from one version of the schemas to the next, the oldest first. */
const migrations: readonly Migration[] = [
  // 0.2 refuses the name of an open list that is no list of the record. Such a name said nothing.
  { to: '0.2.0', line: withoutIdleOpenLists },
];

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A line of a dataset of an older version, as the present schemas have it. A line that was wrong then is wrong
 * still; what is no object comes back as it is.
 */
export function migrateLine(line: unknown, version: string): unknown {
  if (!isObject(line)) return line;
  return migrations
    .filter(({ to }) => compareVersions(version, to) < 0)
    .reduce((older, { line: migrate }) => migrate(older), line);
}
