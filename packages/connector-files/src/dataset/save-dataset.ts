import type { AnyRecord, Manifest } from '@santeparticipative/core';
import { type SaveOptions, saveTexts } from '../writing/save-text.js';
import { datasetEnding } from './dataset-ending.js';
import { DatasetText } from './dataset-text.js';

/**
 * Writes a dataset as NDJSON, compressed when the path ends in `.gz`, encrypted for recipients: its manifest, its records
 * as they come, then the manifest again with their counts and their hash. Returns that last manifest. For one JSON object
 * there is the connector `json`.
 *
 * The file is readable by its owner alone, and there whole or not at all: when a record cannot be had or the
 * disk is full, the old file stays as it was, and the promise is rejected with the error.
 *
 * @throws {RangeError} When the path ends in `.json`, under which it would be read as one JSON object; when recipients and
 * the name of the file do not go together, as {@link saveText} does.
 *
 * @example
 * const manifest = await saveDataset('activity.ndjson', dataset.manifest, dataset.records);
 * console.log(manifest.counts);
 */
export async function saveDataset(
  path: string,
  manifest: Manifest,
  records: Iterable<AnyRecord> | AsyncIterable<AnyRecord>,
  options: SaveOptions = {},
): Promise<Manifest> {
  if (datasetEnding(path.replace(/\.age$/, '')) === '.json') {
    throw new RangeError('Nothing was written: a dataset of NDJSON is not named .json.');
  }
  const text = new DatasetText(manifest);

  async function* lines(): AsyncGenerator<string> {
    yield text.opening();
    for await (const record of records) yield text.record(record);
    yield text.closing();
  }

  await saveTexts(path, lines(), options);
  return text.closingManifest();
}
