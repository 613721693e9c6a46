/** Who is compared: the name in the tables, the module in `contenders/`, and what a call gives. */
export const contenders = [
  { name: 'ours: `parseLine`', module: 'ours-parse-line', gives: 'the record' },
  { name: 'ours: `isRecord`', module: 'ours-is-record', gives: 'yes or no' },
  { name: 'ajv, published schema', module: 'ajv', gives: 'yes or no' },
  { name: 'ajv, predicates as formats', module: 'ajv-formats', gives: 'yes or no' },
  { name: 'ajv standalone, with formats', module: 'ajv-standalone', gives: 'yes or no' },
  { name: 'typebox, compiled', module: 'typebox', gives: 'yes or no' },
  { name: 'arktype', module: 'arktype', gives: 'the value' },
  { name: 'zod, our schema', module: 'zod', gives: 'a copy' },
  { name: 'valibot', module: 'valibot', gives: 'a copy' },
  { name: 'io-ts, native', module: 'io-ts', gives: 'the value' },
  { name: 'io-ts, our adapter', module: 'io-ts-adapter', gives: 'the value' },
];

/** What parses and checks a text with a contender. */
export async function readerOf(module) {
  const { accepts, readsText } = await import(`./contenders/${module}.mjs`);
  return readsText ?? ((text) => accepts(JSON.parse(text)));
}
