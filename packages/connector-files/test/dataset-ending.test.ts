import { expect, it } from 'vitest';
import { datasetEnding, datasetEndings, isNdjson } from '../src/index.js';

it.each([
  ['a/b.ndjson', '.ndjson', true],
  ['b.ndjson.gz', '.ndjson.gz', true],
  ['b.json', '.json', false],
  ['b.json.gz', undefined, false],
  ['b.csv', undefined, false],
  ['ndjson', undefined, false],
])('the ending of %s is %s', (path, ending, ndjson) => {
  expect(datasetEnding(path)).toBe(ending);
  expect(isNdjson(path)).toBe(ndjson);
});

it('finds each ending that it tells of', () => {
  expect(datasetEndings.map((ending) => datasetEnding(`a${ending}`))).toEqual([...datasetEndings]);
});
