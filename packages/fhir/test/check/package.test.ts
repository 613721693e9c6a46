import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkResource } from '../../src/check/index.js';

/** R4 itself has its extension `regex` on the type of a primitive's value, where its own definition does not let it stand. */
const OF_R4 = /^\/snapshot\/element\/\d+\/type\/0\/extension\/1$/;

const FOLDERS = ['package/', 'package-source/input/examples/'];

describe.each(FOLDERS)('the resources of %s', (folder) => {
  const path = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));

  it('are all right', () => {
    expect(names.length).toBeGreaterThan(100);
    const wrong = names.flatMap((name) =>
      checkResource(JSON.parse(readFileSync(`${path}${name}`, 'utf8')))
        .filter(({ severity }) => severity === 'error')
        .filter(({ rule, path: at }) => rule !== 'fhir.extension-context' || !OF_R4.test(at))
        .map((issue) => ({ name, rule: issue.rule, path: issue.path })),
    );
    expect(wrong).toEqual([]);
  });
});
