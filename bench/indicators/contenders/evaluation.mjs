// Our evaluation in JavaScript, over the checked lines as they come.
import { readDatasetLines } from '@santeparticipative/connector-files';
import { catalogue } from '@santeparticipative/core';
import { createEvaluation } from '@santeparticipative/indicators';
import { INDICATOR, measure, PERIOD, summary } from '../measure.mjs';

const [file] = process.argv.slice(2);
await measure(async () => {
  const definitions = catalogue.filter(({ id }) => id === INDICATOR);
  const evaluation = createEvaluation(definitions, { period: PERIOD });
  for await (const { result } of readDatasetLines(file)) {
    if (result.ok && result.value.type !== 'manifest') evaluation.add(result.value);
  }
  const [partial] = evaluation.end();
  const strata = partial.strata.map(({ cell }) => ({ n: cell.n, people: cell.people.atMost }));
  return summary({ n: partial.total.n, people: partial.total.people.atMost, strata });
});
