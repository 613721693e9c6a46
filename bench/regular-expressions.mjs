/*
 * How long the checks of texts take on texts that are almost right, from 1 to 100 kB. A check that reads a text once
 * takes a time in proportion to its length, or less when it gives up early; one whose regular expression goes back
 * over what it read takes far more, and lets a single field stop a server.
 *
 *     pnpm exec turbo run build --filter=@santeparticipative/core && node bench/regular-expressions.mjs
 *
 * The checks: parseIdentifier of every kind, every public function on an identifier or a date, every string schema
 * that the public schemas hold, and the readers of lines. The texts: a piece that a valid text starts with, again and
 * again, then one wrong character. Each check is measured on the text that takes it longest at 100 kB.
 *
 * It prints, it judges nothing: times depend on the machine.
 */
import { arch, cpus, platform } from 'node:os';
import * as core from '@santeparticipative/core';

const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000];
const WARM_UP_ROUNDS = 3;
const ROUNDS = 9;
/** A round repeats a call until it has lasted this long, so that the clock can tell. */
const ROUND_MILLISECONDS = 4;

const IDENTIFIER_KINDS = [
  ['finess', '730000007'],
  ['siren', '732829320'],
  ['siret', '73282932000074'],
  ['rna', 'W730000000'],
  ['rpps', '10000001916'],
  ['adeli', '739999999'],
  ['idNatStruct', '1010780914'],
  ['idNatPs', '3730000007/mediation-1'],
  ['ins', '295109912611193'],
  ['commune', '73065'],
  ['iris', '730650101'],
  ['departement', '73'],
  ['region', '84'],
  ['qpv2024', 'QN07301M'],
  ['qpv2015', 'QP069001'],
];

/** Texts that some check takes, and pieces of them that may come again and again. */
const PIECES = [
  ...IDENTIFIER_KINDS.map(([, valid]) => valid),
  ...['2026', '2026-02', '2026-02-01', '2026-02-01T09:00:00Z', '2026-02-01T09:00:00+01:00'],
  ...['2026-02-01T09:00:00.', '2024-02-29', 'P1Y', 'P6W', 'PT1H30M', 'P1Y2M3W4DT5H6M7S'],
  ...['https://example.org/', 'http://x', 'urn:', '1.0.0', 'meta.version', 'FR', 'msp', 'b1'],
  ...['a', 'A', 'é', '0', '7', 'E', '.', ',', '-', '_', '/', ':', '~', ' ', '\u00a0', '\t', '\n'],
  ...['７', '\u200b', '\u0301', '🏥', '7.', '7,', '7E', '1E+', '"', '\\', '[', '{"a":'],
];
const ENDINGS = ['!', '\u0000', 'é', ' ', '\n', '/'];

/** The string schemas inside a schema, each with a name that says where it was found first. */
function* stringSchemasIn(schema, name, seen) {
  if (schema === null || typeof schema !== 'object') return;
  const def = schema._zod?.def;
  if (def === undefined || seen.has(schema)) return;
  seen.add(schema);
  if (def.type === 'string' || def.type === 'template_literal') yield [name, schema];
  if (def.type === 'lazy') yield* stringSchemasIn(schema._zod.innerType, name, seen);
  for (const [field, inner] of Object.entries(def.shape ?? {})) {
    yield* stringSchemasIn(inner, `${name}.${field}`, seen);
  }
  const parts = [def.element, def.innerType, def.keyType, def.valueType, def.left, def.right];
  for (const inner of [...parts, def.in, def.out, def.catchall, ...(def.options ?? []), def.rest]) {
    yield* stringSchemasIn(inner, name, seen);
  }
  for (const inner of def.items ?? []) yield* stringSchemasIn(inner, name, seen);
}

/** Every check of a text: its name, and a call. */
function checks() {
  const options = { repair: true, idNat: true };
  const found = IDENTIFIER_KINDS.map(([kind]) => [
    `parseIdentifier ${kind}`,
    (text) => core.parseIdentifier(kind, text, options),
  ]);
  for (const [name, value] of Object.entries(core)) {
    if (/^(?:has.+CheckDigit|hasInsKey|departementOf.+|isRealDate)$/.test(name)) {
      // Two of them take an identifier that its schema has checked, and say so in their type.
      if (!name.startsWith('hasIdNat')) found.push([name, value]);
    }
  }
  const { parseJsonText, parseLine, parseNdjson, parseDatasetJson } = core;
  found.push(...Object.entries({ parseJsonText, parseLine, parseNdjson, parseDatasetJson }));
  const seen = new Set();
  // Schemas that have a name of their own come first, so that fields do not take it from them.
  const schemas = Object.entries(core).filter(([, value]) => value?._zod !== undefined);
  const named = schemas.filter(([, { _zod }]) => _zod.def.type === 'string');
  for (const [name, schema] of [...named, ...schemas]) {
    for (const [where, text] of stringSchemasIn(schema, name, seen)) {
      found.push([where, (value) => text.safeParse(value)]);
    }
  }
  return found;
}

function textOf(piece, ending, size) {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size - ending.length) + ending;
}

/** Milliseconds of processor time since a start: what other programs do meanwhile is not counted. */
function used(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Milliseconds that a call takes: the mean over one round. */
function time(call, text) {
  const start = process.cpuUsage();
  let calls = 0;
  let elapsed = 0;
  for (let batch = 1; elapsed < ROUND_MILLISECONDS; batch *= 2) {
    for (let turn = 0; turn < batch; turn += 1) call(text);
    calls += batch;
    elapsed = used(start);
  }
  return elapsed / calls;
}

function median(call, text) {
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) time(call, text);
  const times = Array.from({ length: ROUNDS }, () => time(call, text)).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)];
}

/** Milliseconds that one call takes, for a first look at every text. */
function once(call, text) {
  const start = process.cpuUsage();
  call(text);
  return used(start);
}

/** The near-miss that takes a check longest. One call may be unlucky: the best of three counts. */
function slowest(call) {
  let worst = { milliseconds: -1, piece: '', ending: '' };
  for (const piece of PIECES) {
    for (const ending of ENDINGS) {
      const text = textOf(piece, ending, SIZES.at(-1));
      const milliseconds = Math.min(once(call, text), once(call, text), once(call, text));
      if (milliseconds > worst.milliseconds) worst = { milliseconds, piece, ending };
    }
  }
  return worst;
}

/** The exponent of growth: the slope of the least-squares line through the logarithms of sizes and times. */
function exponent(times) {
  const xs = SIZES.map(Math.log);
  const ys = times.map(Math.log);
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const covariance = xs.reduce((sum, value, at) => sum + (value - x) * (ys[at] - y), 0);
  return covariance / xs.reduce((sum, value) => sum + (value - x) ** 2, 0);
}

/** By how much the time grows, from one size to the next, for each doubling of the size. */
function doublings(times) {
  return times
    .slice(1)
    .map((later, at) => (later / times[at]) ** (Math.LN2 / Math.log(SIZES[at + 1] / SIZES[at])));
}

console.log(`Node ${process.version}, ${platform()} ${arch()}, ${cpus()[0]?.model}`);
console.log(
  `Median of ${ROUNDS} rounds of at least ${ROUND_MILLISECONDS} ms of processor time, after ${WARM_UP_ROUNDS} to warm up.`,
);
console.log(`${PIECES.length} pieces × ${ENDINGS.length} endings; the slowest at 100 kB is shown.`);
console.log('Growth: time for each doubling of size, between 1, 3, 10, 30 and 100 kB.\n');
console.log('| check | slowest text | 1 kB µs | 100 kB µs | growth | exponent |');
console.log('| --- | --- | ---: | ---: | --- | ---: |');
const rows = checks().map(([name, call]) => {
  const { piece, ending } = slowest(call);
  const times = SIZES.map((size) => median(call, textOf(piece, ending, size)));
  return { name, piece, ending, times, exponent: exponent(times) };
});
rows.sort((a, b) => b.exponent - a.exponent);
for (const { name, piece, ending, times, exponent } of rows) {
  const micro = (milliseconds) => (milliseconds * 1000).toFixed(1);
  const shown = `${JSON.stringify(piece)}… ${JSON.stringify(ending)}`.replaceAll('|', '\\|');
  const growth = doublings(times)
    .map((ratio) => ratio.toFixed(2))
    .join(' ');
  console.log(
    `| ${name} | ${shown} | ${micro(times[0])} | ${micro(times.at(-1))} | ${growth} | ${exponent.toFixed(2)} |`,
  );
}
console.log(
  `\nHighest exponent of ${rows.length}: ${rows[0].exponent.toFixed(2)} (${rows[0].name}).`,
);
