/** How the name of a dataset's file ends: the first two hold a record a line, the last one JSON object. */
export const datasetEndings = ['.ndjson', '.ndjson.gz', '.json'] as const;

/** How the name of a dataset's file ends. */
export type DatasetEnding = (typeof datasetEndings)[number];

/**
 * How the name of a file ends, which tells how its dataset is written; `undefined` when it is no dataset's.
 *
 * @example
 * datasetEnding('activity.ndjson.gz'); // '.ndjson.gz'
 */
export function datasetEnding(path: string): DatasetEnding | undefined {
  return datasetEndings.find((ending) => path.endsWith(ending));
}

/** True for the name of a file that holds one JSON value a line, compressed or not. */
export function isNdjson(path: string): boolean {
  const ending = datasetEnding(path);
  return ending === '.ndjson' || ending === '.ndjson.gz';
}
