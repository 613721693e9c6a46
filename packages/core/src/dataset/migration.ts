import { compareVersions } from './version.js';

/** A line of a dataset as JSON holds it, before it is known to be right. */
type JsonObject = { readonly [field: string]: unknown };

/** How a line written with earlier schemas becomes one of the version `to`. It never judges: the schemas do. */
interface Migration {
  readonly to: string;
  readonly line: (line: JsonObject) => JsonObject;
}

/**
 * 0.2 refuses the name of an open list that is no list of the record. Such a name said nothing, and is taken away.
 */
function withoutIdleOpenLists(line: JsonObject): JsonObject {
  const { openLists, ...rest } = line;
  if (!Array.isArray(openLists)) return line;
  const names = openLists.filter(
    (name) => typeof name !== 'string' || Array.isArray(Object.hasOwn(rest, name) && rest[name]),
  );
  return names.length === 0 ? rest : { ...line, openLists: names };
}

/** Every step from one version of the schemas to the next, the oldest first. */
const migrations: readonly Migration[] = [{ to: '0.2.0', line: withoutIdleOpenLists }];

function isObject(value: unknown): value is JsonObject {
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
