import { type Observation, type Pass, UNKNOWN_CODE } from '@santeparticipative/indicators';
import { name, text } from '../sql/quoting.js';
import { areListed } from './people.js';
import { codeColumn } from './things.js';

/** How many people there are among the rows of which a condition holds. */
function peopleColumns(prefix: string, condition: string): string[] {
  return [
    `count(DISTINCT "$person") FILTER (${condition})::DOUBLE AS ${name(`${prefix}Persons`)}`,
    `coalesce(max("$least") FILTER (${condition}), 0)::DOUBLE AS ${name(`${prefix}Least`)}`,
    `coalesce(bool_and("$exact") FILTER (${condition}), true) AS ${name(`${prefix}Exact`)}`,
  ];
}

function observationColumns(observation: Observation): string[] {
  switch (observation.kind) {
    case 'count':
      return [];
    case 'distinct':
      return ['count(DISTINCT "$distinct")::DOUBLE AS "distinct"'];
    case 'numerator':
      return ['count(*) FILTER ("$main" AND "$in")::DOUBLE AS "numerator"'];
    case 'integer':
      switch (observation.keeps) {
        case 'sum':
          return ['coalesce(sum("$value") FILTER ("$main"), 0)::VARCHAR AS "sum"'];
        case 'max':
          return ['max("$value") FILTER ("$main")::DOUBLE AS "max"'];
        case 'histogram':
          return [];
      }
  }
}

/** The things of a pass, each once in each combination of the codes of some dimensions in which it stands. */
function placedThings(
  table: string,
  { people }: Pass,
  dimensions: readonly number[],
  areMany: readonly boolean[],
): string {
  const counted = (columns: string, condition = '') =>
    `SELECT ${columns} FROM ${name(table)} WHERE "$inside" AND "$counts"${condition}`;
  // A thing that concerns several people has a further row for each of them, in which it is not counted again.
  const rows = areListed(people)
    ? `${counted('*, true AS "$main"')} UNION ALL
       ${counted('* REPLACE (unnest("$persons") AS "$person"), false AS "$main"', ' AND len("$persons") > 0')}`
    : counted('*, true AS "$main"');
  return dimensions.reduce((inner, dimension) => {
    const column = name(codeColumn(dimension));
    const code = areMany[dimension]
      ? `unnest(CASE WHEN coalesce(len(${column}), 0) = 0 THEN [${text(UNKNOWN_CODE)}] ELSE list_distinct(${column}) END)`
      : `coalesce(${column}, ${text(UNKNOWN_CODE)})`;
    return `SELECT * REPLACE (${code} AS ${column}) FROM (${inner})`;
  }, rows);
}

function codesAs(dimensions: readonly number[]): string[] {
  return dimensions.map(
    (dimension, index) => `${name(codeColumn(dimension))} AS ${name(`code${index}`)}`,
  );
}

/**
 * The cells of a pass, in a table of its things: one for each combination of the codes of some dimensions, which
 * are columns `code0`, `code1`...; the one cell of all where there is no dimension. Histograms aside.
 */
export function cellsQuery(
  table: string,
  pass: Pass,
  dimensions: readonly number[],
  areMany: readonly boolean[],
): string {
  const { observation, people } = pass;
  const codes = dimensions.map((dimension) => name(codeColumn(dimension)));
  const placed = placedThings(table, pass, dimensions, areMany);
  const columns = [
    ...codesAs(dimensions),
    'count(*) FILTER ("$main")::DOUBLE AS "n"',
    ...observationColumns(observation),
    ...(people.kind === 'nobody' ? [] : peopleColumns('all', 'true')),
    ...(people.kind === 'nobody' || observation.kind !== 'numerator'
      ? []
      : [...peopleColumns('numerator', '"$in"'), ...peopleColumns('complement', 'NOT "$in"')]),
  ];
  const groups = codes.length === 0 ? '' : ` GROUP BY ${codes.join(', ')}`;
  return `SELECT ${columns.join(', ')} FROM (${placed})${groups}`;
}

/**
 * The histograms of the same cells: how many things have each value, `12:3 14:1`. DuckDB's own `histogram` takes five
 * times as long, and reading its lists of lists half as long again as reading texts.
 */
export function histogramsQuery(
  table: string,
  pass: Pass,
  dimensions: readonly number[],
  areMany: readonly boolean[],
): string {
  const placed = placedThings(table, pass, dimensions, areMany);
  const codes = dimensions.map((_, index) => name(`code${index}`));
  const values = `SELECT ${[...codesAs(dimensions), '"$value" AS value', 'count(*) AS things'].join(', ')}
    FROM (${placed}) WHERE "$main" GROUP BY ALL`;
  const groups = codes.length === 0 ? '' : ` GROUP BY ${codes.join(', ')}`;
  return `SELECT ${[...codes, `string_agg(value || ':' || things, ' ' ORDER BY value) AS histogram`].join(', ')} FROM (${values})${groups}`;
}
