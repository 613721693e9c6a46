import { jsonOf } from './json-of.js';

/** Stands for a value of the data, in hostile texts: no issue may hold it. */
export const CANARY = 'canary-5f1c9a70d3';

/** As many changes of one value are tried: a large one has thousands of places. */
const MOST_PLACES = 100;

const DEEP = 20_000;

/** Texts that are no value of any format, and those that differ little from one: cut, or of the wrong kind somewhere. */
export function* hostileTexts(written: readonly string[]): Generator<string> {
  yield* [
    '',
    ' ',
    '\0',
    '\u{FEFF}',
    '\uD800',
    'null',
    'true',
    '0',
    '1e999',
    '[]',
    '{}',
    '""',
    `"${CANARY}"`,
    CANARY,
    `{"${CANARY}":"${CANARY}"}`,
    `{"type":"${CANARY}","id":"${CANARY}"}`,
    `{"resourceType":"${CANARY}","id":"${CANARY}"}`,
    `{"__proto__":{"${CANARY}":1}}`,
    `{"constructor":{"prototype":{"${CANARY}":1}}}`,
    '['.repeat(DEEP) + ']'.repeat(DEEP),
    `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
    `{"type":"${CANARY}`,
  ];
  for (const text of written) {
    yield text.slice(0, Math.floor(text.length / 2));
    yield `${text}${text}`;
    yield `${text},"${CANARY}"`;
    const json = jsonOf(text);
    if (json === undefined) continue;
    let places = 0;
    for (const changed of changesOf(json.value)) {
      if (places === MOST_PLACES) break;
      places += 1;
      yield JSON.stringify(changed);
    }
  }
}

/** The value with one place of it changed, in every place: to a text, to what JSON makes of nothing, to an object. */
function* changesOf(value: unknown): Generator<unknown> {
  yield CANARY;
  yield null;
  yield { [CANARY]: CANARY };
  if (Array.isArray(value)) {
    for (const [place, item] of value.entries()) {
      for (const changed of changesOf(item)) yield value.with(place, changed);
    }
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, [CANARY]: CANARY };
    for (const [name, field] of Object.entries(value)) {
      for (const changed of changesOf(field)) yield { ...value, [name]: changed };
    }
  }
}
