import { basename, join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetName } from '../src/index.js';

describe('the name of a dataset', () => {
  it.each([
    ['examples/lille/dataset.json', 'lille'],
    ['activite.ndjson', 'activite'],
    ['activite.ndjson.gz', 'activite'],
    ['../../x.json', 'x'],
    ['/tmp/..json', 'dataset'],
    ['a/.caché.ndjson', 'caché'],
    ['Été 2025 (final).ndjson', 'Été-2025-final'],
    ['<script>.json', 'script'],
    ['a\\..\\b.json', 'a-..-b'],
    ['con.json', '_con'],
    ['NUL.2025.ndjson', '_NUL.2025'],
    [`${'é'.repeat(300)}.json`, 'é'.repeat(80)],
  ])('of %s is %s', (path, name) => {
    expect(datasetName(path)).toBe(name);
  });

  it('never leads out of a folder, whatever the path', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('', '../', '..'),
        (text, up) => {
          const name = datasetName(`${up}${text}.json`);
          expect(name).toMatch(/^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u);
          expect(basename(resolve(join('/out', name)))).toBe(name);
          expect(resolve('/out', name)).toBe(`/out/${name}`);
        },
      ),
    );
  });
});
