/** Who is compared: the name in the tables, the module in `contenders/`, and what it is made from. */
export const contenders = [
  { name: 'ours: `checkResource`', module: 'ours', from: 'tables of R4 and profiles' },
  { name: 'Medplum `validateResource`', module: 'medplum', from: 'the StructureDefinitions' },
  { name: 'zod, by hand', module: 'zod', from: 'the five resources alone' },
  { name: 'ajv, from that zod', module: 'ajv', from: 'the five resources alone' },
  { name: 'ajv, `fhir.schema.json`', module: 'ajv-fhir-schema', from: 'the JSON Schema of R4' },
];

/** The verdict of a contender on a resource. */
export async function verdictOf(module) {
  const { accepts } = await import(`./contenders/${module}.mjs`);
  return accepts;
}

/** What parses and checks a text with a contender. */
export async function readerOf(module) {
  const accepts = await verdictOf(module);
  return (text) => accepts(JSON.parse(text));
}
