import { basename, dirname, resolve } from 'node:path';
import { datasetEnding } from '@santeparticipative/connector-files';

const MAX_LENGTH = 80;
/** Names that Windows keeps for devices, whatever follows the first dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function cleaned(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|(?<![.-])[.-]+$/g, '');
  const short = [...plain].slice(0, MAX_LENGTH).join('');
  return RESERVED.test(short) ? `_${short}` : short;
}

/**
 * The name under which what is made of a dataset is written: that of its file, or of its folder when the file
 * is just called `dataset`. Only letters, digits, dots, hyphens and underscores are left, and no leading dot, so
 * that no name leads out of a folder.
 *
 * @example
 * datasetName('examples/lille/dataset.json'); // 'lille'
 * datasetName('../../x.ndjson.gz'); // 'x'
 */
export function datasetName(path: string): string {
  const file = basename(path);
  const own = file.slice(0, file.length - (datasetEnding(file)?.length ?? 0));
  const name = own === 'dataset' ? basename(dirname(resolve(path))) : own;
  return cleaned(name) || 'dataset';
}

/** Datasets with their names, each different from the others even where case is ignored. */
export function namedDatasets(
  paths: readonly string[],
): { readonly path: string; readonly name: string }[] {
  const taken = new Set<string>();
  return paths.map((path) => {
    const first = datasetName(path);
    let name = first;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${first}-${number}`;
    taken.add(name.toLowerCase());
    return { path, name };
  });
}
