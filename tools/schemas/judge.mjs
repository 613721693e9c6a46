// Has Python's jsonschema judge records, right and wrong, by the published JSON Schemas, and holds it to the verdicts
// of `checkRecordOf`. Needs the built packages, and a Python that has what requirements.txt names:
// `node tools/schemas/judge.mjs path/to/python`.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkRecordOf, recordTypes } from '@santeparticipative/core';
import { mutatedArbitrary, recordArbitrary } from '@santeparticipative/testing/arbitraries';
import { build } from 'esbuild';
import fc from 'fast-check';

/** So many records of each type are right, and so many were changed as data go wrong. */
const RECORDS = 40;

/** The same records in every run. */
const SAMPLE = { numRuns: RECORDS, seed: Number(process.env.PROPERTY_SEED ?? 20261122) };

/** How big data may be is a limit of whoever reads them, and no schema's. */
const LIMITS = ['data.too-deep', 'data.too-large'];

/** The rules that JSON Schema cannot say, from the generator of the schemas, which is TypeScript. */
async function rulesLeftUnsaid(folder) {
  const outfile = join(folder, 'unsaid-rules.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('unsaid-rules.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const { unsaidRules } = await import(pathToFileURL(outfile).href);
  return unsaidRules();
}

/** The steps to every text of a value. */
function* textsIn(value, path = []) {
  if (typeof value === 'string') yield path;
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...path, key]);
  }
}

/** A copy of a value whose text at a place ends with a line feed. */
function withLineFeed(value, [key, ...others]) {
  if (key === undefined) return `${value}\n`;
  const copy = structuredClone(value);
  copy[key] = withLineFeed(copy[key], others);
  return copy;
}

/** Some records, each with a line feed after one of its texts: the `$` of many languages also matches before one. */
function withLineFeeds(records) {
  const places = new Map();
  for (const record of records) {
    for (const path of textsIn(record)) {
      places.set(path.join('/').replace(/\d+/g, '*'), { record, path });
    }
  }
  return [...places.values()].map(({ record, path }) => withLineFeed(record, path));
}

/** Records of a type, with the verdict that is due on each. */
function casesOf(type, unsaid) {
  const right = fc.sample(recordArbitrary(type), SAMPLE);
  const changed = fc.sample(mutatedArbitrary(type), SAMPLE).map(({ value }) => value);
  return [...right, ...changed, ...withLineFeeds(right)]
    .map((given) => {
      // What JSON cannot write, as NaN, is judged as JSON writes it.
      const value = JSON.parse(JSON.stringify(given));
      const { issues } = checkRecordOf(type, value);
      return { type, value, issues, accepted: issues.every(({ rule }) => unsaid.has(rule)) };
    })
    .filter(({ issues }) => !issues.some(({ rule }) => LIMITS.includes(rule)));
}

const folder = await mkdtemp(join(tmpdir(), 'santeparticipative-schemas-'));
try {
  const unsaid = await rulesLeftUnsaid(folder);
  const cases = join(folder, 'cases.json');
  const all = recordTypes.flatMap((type) => casesOf(type, unsaid));
  await writeFile(cases, JSON.stringify(all));
  const python = process.argv[2] ?? 'python3';
  const judge = fileURLToPath(new URL('judge.py', import.meta.url));
  const { error, status } = spawnSync(python, [judge, cases], { stdio: 'inherit' });
  if (error !== undefined) throw error;
  process.exitCode = status ?? 1;
} finally {
  await rm(folder, { recursive: true });
}
