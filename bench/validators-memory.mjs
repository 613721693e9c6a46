/*
 * What a validation remembers of a dataset: bytes of heap per record, by type, once all are indexed and one is
 * checked; beside it, a plain Map of the same ids to `true`, which is the least that an index by id can take.
 *
 *     pnpm exec turbo run build --filter=@santeparticipative/validators --filter=@santeparticipative/testing
 *     node --expose-gc bench/validators-memory.mjs
 *
 * Each record comes out of JSON, as it would from a file, with a random UUID as its id, and is let go once it is
 * indexed. A Map grows by doubling, so that the bytes per record depend on where the number stands between two
 * sizes: hence two numbers. The last line is a generated region, whose ids are those of its generator.
 */
import { randomUUID } from 'node:crypto';
import { arch, cpus, platform } from 'node:os';
import { generateActivity } from '@santeparticipative/testing';
import { createValidation } from '@santeparticipative/validators';

const SIZES = [100_000, 1_000_000];
const REGION = { seed: 7, structures: 400, year: 2025 };

const meta = { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' };
const to = (type, id) => ({ type, id });
const quantity = { value: 3, precision: 'exact' };

/** The kinds of record that the index remembers more or less of, by what they are called in the table. */
const KINDS = {
  'contact, or any other type': (id) => ({
    type: 'contact',
    id,
    meta,
    structure: to('structure', 's1'),
    mode: 'call',
    date: '2026-02-01',
  }),
  'pathway with dates': (id) => ({
    type: 'pathway',
    id,
    meta,
    subject: to('person', 'p1'),
    structure: to('structure', 's1'),
    status: 'completed',
    period: { start: '2025-03-02', end: '2025-09-01' },
  }),
  'person with a pseudonym': (id, other) => ({
    type: 'person',
    id,
    meta,
    pseudonym: { value: other, scope: 'fictif' },
  }),
  'commune with a code': (id) => ({
    type: 'territory',
    id,
    meta,
    kind: 'commune',
    name: 'Commune fictive',
    code: '73065',
  }),
  'structure with a name, a commune and a SIRET': (id, other) => ({
    type: 'structure',
    id,
    meta,
    name: `Structure fictive ${other}`,
    kind: 'msp',
    identifiers: { siret: other },
    address: { commune: '73065' },
  }),
  'structure that is part of another': (id, other) => ({
    type: 'structure',
    id,
    meta,
    name: 'Structure fictive',
    kind: 'msp',
    partOf: to('structure', other),
  }),
  tombstone: (id, other) => ({
    type: 'tombstone',
    id,
    meta,
    target: to('person', other),
    reason: 'erasure',
    date: '2026-01-01',
  }),
  merge: (id, other) => ({
    type: 'merge',
    id,
    meta,
    kept: to('person', other),
    merged: to('person', id),
    date: '2026-01-01',
  }),
  'indicator result with a definition': (id, other) => ({
    type: 'indicator-result',
    id,
    meta,
    nature: 'computed',
    definition: { id: 'pathways-opened', version: '1.0.0' },
    structures: [to('structure', other)],
    period: { start: '2025-01-01', end: '2025-12-31' },
    value: quantity,
  }),
};

function* recordsOf(make, count) {
  let other = randomUUID();
  for (let at = 0; at < count; at += 1) {
    const id = randomUUID();
    yield JSON.parse(JSON.stringify(make(id, other)));
    other = id;
  }
}

function* asRead(records) {
  for (const record of records) yield JSON.parse(JSON.stringify(record));
}

/** The heap that what `build` gives takes, and the number of records that it says. */
function heapOf(build) {
  global.gc();
  const before = process.memoryUsage().heapUsed;
  const built = build();
  global.gc();
  const bytes = process.memoryUsage().heapUsed - before;
  return bytes / built.count;
}

function indexed(records) {
  const validation = createValidation();
  let count = 0;
  let last;
  for (const record of records) {
    validation.index(record);
    count += 1;
    last = record;
  }
  validation.check(last);
  return { validation, count };
}

function plainMap(records) {
  const ids = new Map();
  let count = 0;
  for (const { id } of records) {
    ids.set(id, true);
    count += 1;
  }
  return { ids, count };
}

function measure(records) {
  const index = heapOf(() => indexed(records()));
  const plain = heapOf(() => plainMap(records()));
  return { index, plain };
}

function row(name, count, { index, plain }) {
  const figures = [count.toLocaleString('en'), index.toFixed(0), plain.toFixed(0)];
  console.log(`| ${[name, ...figures, (index / plain).toFixed(2)].join(' | ')} |`);
}

if (global.gc === undefined) {
  console.error('Run it with: node --expose-gc bench/validators-memory.mjs');
  process.exit(1);
}
// The rules and their code are loaded and compiled before anything is measured.
for (const make of Object.values(KINDS)) indexed(recordsOf(make, 1_000));

console.log(`Node ${process.version}, ${platform()} ${arch()}, ${cpus()[0]?.model.trim()}\n`);
console.log('| Record | Records | Index, bytes per record | Map, bytes per record | Ratio |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const [name, make] of Object.entries(KINDS)) {
  for (const count of SIZES)
    row(
      name,
      count,
      measure(() => recordsOf(make, count)),
    );
}
let count = 0;
for (const _ of generateActivity(REGION)) count += 1;
row(
  'a generated region',
  count,
  measure(() => asRead(generateActivity(REGION))),
);
