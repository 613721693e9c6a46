// Our plan, through DuckDB.
import { catalogue } from '@santeparticipative/core';
import { evaluateFiles } from '@santeparticipative/duckdb';
import { INDICATOR, measure, PERIOD, summary } from '../measure.mjs';

const [file] = process.argv.slice(2);
await measure(async () => {
  const definitions = catalogue.filter(({ id }) => id === INDICATOR);
  const result = await evaluateFiles({ files: [file], definitions, period: PERIOD });
  const [partial] = result.value;
  const strata = partial.strata.map(({ cell }) => ({ n: cell.n, people: cell.people.atMost }));
  return summary({ n: partial.total.n, people: partial.total.people.atMost, strata });
});
